/** The one notice of gaps: which materials are missing, which points of the form check failed, and why. */
import type { FilingItem } from '@/api/types'
import type { Errors } from '@/kit/errors'

export interface GapForm {
  /** A material that is missing, or material/check of a point that failed. */
  found: string[]
  why: Record<string, string>
}

export const emptyGaps = (): GapForm => ({ found: [], why: {} })
type Say = (key: string) => string

export function gapErrors(form: GapForm, say: Say): Errors {
  if (form.found.length === 0) return { found: say('filing.need.found') }
  return Object.fromEntries(form.found.filter((each) => !form.why[each]?.trim()).map((each) => [`why-${each}`, say('filing.need.why')]))
}

export const gapBody = (form: GapForm) => ({
  gaps: form.found.map((each) => {
    const [material = '', check] = each.split('/')
    return { material, check, reason: form.why[each]?.trim() ?? '' }
  }),
})

/** Points of the form check that failed, as they stand in the address of the notice. */
export const fromAddress = (failed: string, item?: FilingItem): GapForm => ({
  found: failed
    .split(',')
    .map((id) => item?.checks?.find((check) => check.id === id))
    .filter((check) => check !== undefined)
    .map((check) => `${check.material}/${check.id}`),
  why: {},
})
