/** An accident as it is reported: what is asked of the library, and what is wrong with the question. */
import { findChemical } from '@/casework/places'
import type { Errors } from '@/kit/errors'

export interface Accident {
  chemical: string
  accident: string
  county: string
  longitude: string
  latitude: string
}

const within = (text: string, limit: number): boolean => text.trim() !== '' && Math.abs(Number(text)) <= limit

export function matchErrors(asked: Accident, say: (key: string) => string): Errors {
  const errors: Errors = {}
  if (!findChemical(asked.chemical)) errors.chemical = say(asked.chemical.trim() ? 'need.trade.unknown' : 'filing.need.chemical')
  if (!asked.accident) errors.accident = say('filing.need.accident')
  if (!asked.county) errors.county = say('filing.need.county')
  const exact = asked.longitude.trim() !== '' || asked.latitude.trim() !== ''
  if (exact && !within(asked.longitude, 180)) errors.longitude = say('filing.need.longitude')
  if (exact && !within(asked.latitude, 90)) errors.latitude = say('filing.need.latitude')
  return errors
}

export const matchQuery = (asked: Accident): Record<string, string> =>
  Object.fromEntries(Object.entries({ ...asked, chemical: findChemical(asked.chemical)?.cas ?? '', longitude: asked.longitude.trim(), latitude: asked.latitude.trim() }).filter(([, value]) => value))
