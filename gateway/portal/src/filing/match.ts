/** An accident as it is reported: what is asked of the library, and what is wrong with the question. */
import type { Errors } from '@/kit/errors'
import { plainNumber } from '@/kit/typed'

export interface Accident {
  chemical: string
  accident: string
  county: string
  longitude: string
  latitude: string
}

const within = (text: string, limit: number): boolean => /^[+-]?[0-9]+(\.[0-9]+)?$/.test(plainNumber(text)) && Math.abs(Number(plainNumber(text))) <= limit

/** @param mark what plans for the chemical are found by; nothing when it is no entry, or may be several */
export function matchErrors(asked: Accident, mark: string | undefined, say: (key: string) => string): Errors {
  const errors: Errors = {}
  if (!mark) errors.chemical = say(asked.chemical.trim() ? 'need.trade.unknown' : 'filing.need.chemical')
  if (!asked.accident) errors.accident = say('filing.need.accident')
  if (!asked.county) errors.county = say('filing.need.county')
  const exact = asked.longitude.trim() !== '' || asked.latitude.trim() !== ''
  if (exact && !within(asked.longitude, 180)) errors.longitude = say('filing.need.longitude')
  if (exact && !within(asked.latitude, 90)) errors.latitude = say('filing.need.latitude')
  return errors
}

export const matchQuery = (asked: Accident, mark?: string): Record<string, string> =>
  Object.fromEntries(Object.entries({ ...asked, chemical: mark ?? '', longitude: plainNumber(asked.longitude), latitude: plainNumber(asked.latitude) }).filter(([, value]) => value))
