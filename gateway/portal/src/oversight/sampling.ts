/** What the pages of spot checks read, and what is sent: plans and their draws, checks, the register of inspectors, how offices decide. */
import { answer, got } from '@/api/client'
import type {
  CaseReview, CaseReviewPage, InspectorPage, OfficesCompared, SamplingPlan, SamplingPlanPage, SpotCheck, SpotCheckPage,
} from '@/api/types'
import { day, named, select, several, text } from '@/kit/parts'
import { OFFICES } from '@/casework/places'
import { oversight } from './board'

export const CHECK_KINDS = ['CASE_FILES', 'PERMIT_CHECKS'] as const
export const VERDICTS = ['MET', 'NOT_MET', 'NOT_APPLICABLE'] as const
export type Verdict = (typeof VERDICTS)[number]

/** Where each act on a plan is sent; giving it up needs a word. */
export const PLAN_PATHS = {
  CLOSE_LIST: 'list', TELL_CASES: 'cases-seed', TELL_INSPECTORS: 'inspectors-seed', PUBLISH: 'publication', ABANDON: 'abandonment',
} as const
export type PlanAction = keyof typeof PLAN_PATHS

/** What is answered while it is not sent. */
export interface Answered { verdict: Verdict | ''; words: string }

/** What is wrong with a checklist, by the id of the control: a question without an answer, or one not met without words. */
export function checklistErrors(questions: { id: string }[], answered: Record<string, Answered>, say: (key: string) => string): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const { id } of questions) {
    const given = answered[id]
    if (!given?.verdict) errors[`verdict-${id}`] = say('checks.need.verdict')
    else if (given.verdict !== 'MET' && !given.words.trim()) errors[`words-${id}`] = say('checks.need.words')
  }
  return errors
}

export const answersBody = (questions: { id: string }[], answered: Record<string, Answered>) => ({
  answers: questions.map(({ id }) => ({ question: id, verdict: answered[id]?.verdict, words: answered[id]?.words.trim() || undefined })),
})

/** A share and its interval as people read them: 15 / 21 (50–86 %). */
export const shareWords = ({ part, of, low, high }: { part: number; of: number; low: number; high: number }): string =>
  of ? `${part} / ${of} (${Math.round(low * 100)}–${Math.round(high * 100)} %)` : '—'

export const planFields = [
  text('title', 'checks.planTitle', { need: 'checks.need.title', most: 100, hint: 'checks.planTitleHint' }),
  select('kind', 'checks.kind', named(CHECK_KINDS, 'checks.kinds'), { need: 'checks.need.kind' }),
  day('from', 'checks.endedFrom', { need: 'checks.need.day' }),
  day('until', 'checks.endedUntil', { need: 'checks.need.day' }),
  day('checkBy', 'checks.checkBy', { need: 'checks.need.day' }),
]
export const inspectorFields = [
  text('name', 'checks.inspectorName', { need: 'checks.need.title', most: 60 }),
  text('personId', 'checks.account', { need: 'checks.need.account', most: 100, hint: 'checks.accountHint' }),
  select('office', 'cases.office', OFFICES, { need: 'checks.need.office' }),
  several('kinds', 'checks.mayCheck', named(CHECK_KINDS, 'checks.kinds'), { need: 'checks.need.kind' }),
  day('from', 'checks.drawnFrom', { need: 'checks.need.day' }),
  day('until', 'checks.drawnUntil'),
]

export const plans = (cursor?: string): Promise<SamplingPlanPage> => got(oversight.GET('/v1/sampling-plans', { params: { query: { cursor } } }))
export const plan = (planNumber: string): Promise<{ data: SamplingPlan; tag: string }> =>
  answer(oversight.GET('/v1/sampling-plans/{planNumber}', { params: { path: { planNumber } } }))
export const reviews = (cursor?: string): Promise<CaseReviewPage> => got(oversight.GET('/v1/case-reviews', { params: { query: { cursor } } }))
export const review = (id: string): Promise<{ data: CaseReview; tag: string }> =>
  answer(oversight.GET('/v1/case-reviews/{id}', { params: { path: { id } } }))
export const inspectors = (cursor?: string): Promise<InspectorPage> => got(oversight.GET('/v1/inspectors', { params: { query: { cursor, limit: 100 } } }))
export const inspectorTag = async (inspectorCode: string): Promise<string> =>
  (await answer(oversight.GET('/v1/inspectors/{inspectorCode}', { params: { path: { inspectorCode } } }))).tag
export const compared = (): Promise<OfficesCompared> => got(oversight.GET('/v1/drift'))
export const spotChecks = (cursor?: string): Promise<SpotCheckPage> => got(oversight.GET('/v1/spot-checks', { params: { query: { cursor } } }))
export const spotCheck = (planNumber: string): Promise<SpotCheck> =>
  got(oversight.GET('/v1/spot-checks/{planNumber}', { params: { path: { planNumber } } }))
