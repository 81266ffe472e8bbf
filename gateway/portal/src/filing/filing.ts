/** A half-written filing of a contingency plan: what it holds, where it is kept, and what is filled in beforehand. */
import { answer, got, hazchem, planFiling } from '@/api/client'
import type { FilingCase, FilingRequest } from '@/api/types'
import { ownUscc, visit } from '@/casework/visit'
import type { Loose } from '@/kit/loose'
import { createDraft, type DraftStore } from '@/casework/serverDraft'
import { blank } from '@/kit/errors'
import { plainNumber } from '@/kit/typed'

export interface FilingForm {
  unit: Loose<FilingRequest['unit']>
  plan: Loose<FilingRequest['plan']>
  materials: { material: string; file: string }[]
  /** Case number of the filing this one takes the place of, and its filing number for people. */
  replaces?: string
  replacesNumber?: string
  /** Names of the files handed in, for people. */
  names: Record<string, string>
  done: string[]
}

export const UNIT_CLASSES = [
  'HAZCHEM_TRADE_WITHOUT_STORAGE', 'HAZCHEM_TRADE_WITH_STORAGE', 'HAZCHEM_PRODUCTION', 'HAZCHEM_STORAGE', 'HAZCHEM_TRANSPORT', 'HAZCHEM_USER_ABOVE_QUOTA',
  'FIREWORKS', 'MINE', 'METAL_SMELTING', 'CONSTRUCTION', 'URBAN_RAIL', 'CROWDED_PLACE', 'OTHER',
] as const
export const SIZES = ['BELOW_MEDIUM', 'MEDIUM_OR_LARGER'] as const
export const AFFILIATIONS = ['COUNTY_UNIT', 'CITY_UNIT', 'CENTRAL_UNIT'] as const
export const PLAN_KINDS = ['COMPREHENSIVE', 'SPECIAL', 'ON_SITE'] as const
export const ACCIDENTS = ['FIRE', 'EXPLOSION', 'LEAK', 'POISONING', 'BURN', 'COLLAPSE', 'DROWNING', 'VEHICLE', 'OTHER'] as const
export const CHANGES = ['COMMAND_AND_DUTIES', 'RESPONSE_PROCEDURE', 'MAIN_MEASURES', 'RESPONSE_LEVELS', 'CONTACTS', 'RESOURCES_LIST', 'WORDING', 'OTHER_DETAIL'] as const

/** Only these four make a new filing necessary (Order 88 Art. 37); the service judges, this tells beforehand. */
const REFILING = ['COMMAND_AND_DUTIES', 'RESPONSE_PROCEDURE', 'MAIN_MEASURES', 'RESPONSE_LEVELS']
export const needsRefiling = (changes: string[]): boolean => changes.some((each) => REFILING.includes(each))

const path = (draftId: string) => ({ path: { draftId } })

export const emptyFiling = (): FilingForm => ({ unit: { uscc: ownUscc() }, plan: { kinds: [], chemicals: [], accidentKinds: [], crossedCounties: [] }, materials: [], names: {}, done: [] })

export const store: DraftStore<FilingForm> = {
  read: (id) => answer(planFiling.GET('/v1/drafts/{draftId}', { params: path(id) })),
  write: (id, tag, form) => {
    const params = { ...path(id), header: tag === undefined ? undefined : { 'If-Match': tag } }
    return answer(planFiling.PUT('/v1/drafts/{draftId}', { params, body: { kind: 'FILING', form: form as never } }))
  },
  remove: (id) => got(planFiling.DELETE('/v1/drafts/{draftId}', { params: path(id) })),
}

export const createFiling = (form: FilingForm): Promise<string> => createDraft(store, 'FILING', form)

/** What is sent in: the form without what is only for people, and a number where one was written. */
export const filingBody = ({ unit, plan, materials, replaces }: FilingForm): FilingRequest =>
  ({ unit: { ...unit, headcount: blank(unit.headcount) ? undefined : Number(plainNumber(unit.headcount)) }, plan, materials, replaces }) as FilingRequest

/** A new filing in the place of one that no longer fits: everything as it was, but the plan itself and its papers are new. */
export const refiling = (old: FilingCase): FilingForm => ({
  ...emptyFiling(),
  unit: { ...old.filing.unit } as FilingForm['unit'],
  plan: { ...emptyFiling().plan, ...(old.filing.plan as FilingForm['plan']), version: undefined, publishedOn: undefined },
  replaces: old.caseNumber,
  replacesNumber: old.registration?.filingNumber,
})

/** What the state already holds about the unit: from its last filing, or else from its last application for a licence. */
export async function knownUnit(): Promise<FilingForm['unit']> {
  const unit: FilingForm['unit'] = { uscc: ownUscc() }
  // an officer at the window finds more than the visitor's
  const q = visit.value?.uscc
  const last = (await got(planFiling.GET('/v1/cases', { params: { query: { limit: 1, q, order: 'NEWEST' } } }))).items[0]?.caseNumber
  if (last) return { ...(await got(planFiling.GET('/v1/cases/{caseNumber}', { params: { path: { caseNumber: last } } }))).filing.unit, ...unit } as FilingForm['unit']
  const licence = (await got(hazchem.GET('/v1/cases', { params: { query: { limit: 1, q, order: 'NEWEST' } } })).catch(() => undefined))?.items[0]?.caseNumber
  if (!licence) return { ...unit, name: visit.value?.enterpriseName }
  const { enterprise, place } = (await got(hazchem.GET('/v1/cases/{caseNumber}', { params: { path: { caseNumber: licence } } }))).application
  return { ...unit, name: enterprise.name, legalRepresentative: enterprise.legalRepresentative, contact: enterprise.contact, phone: enterprise.phone, address: place.premises, site: place.site }
}
