/** What the pages of oversight read, and how it is called. */
import { answer, clientOf, got } from '@/api/client'
import type { paths } from '@/api/oversight'
import type { BoardCase, BoardPage, BoardQuestion, CityOrder, CityOrderPage, CityFinding, OfficeCount, TimelineEntry } from '@/api/types'
import { has } from '@/api/session'
import type { Feature } from '@/casework/feature'
import type { Say } from '@/kit/say'

export const SERVICES = ['HAZCHEM_LICENCE', 'PLAN_FILING', 'SAFETY_REVIEW'] as const
export const LIGHTS = ['NORMAL', 'WARNING', 'OVERDUE', 'PAUSED', 'WAITING', 'NONE'] as const
/** What an order may be written for; what a spot check found is ordered from the check. */
export const GROUNDS = ['OVERDUE', 'ENDLESS_PAUSE', 'CALENDAR_MISSING', 'STEP_OVERRUN', 'LICENCE_ENDING', 'OTHER'] as const
export const STATUSES = ['ISSUED', 'ESCALATED', 'ANSWERED', 'CLOSED', 'WITHDRAWN'] as const

/** The service; only these pages ask it. */
export const oversight = clientOf<paths>('oversight')

/** Who looks at the whole city. */
export const fromAbove = (): boolean => has('city-supervisor', 'auditor')

/** Where a case's own page is, at the desk or the enterprise's, as the feature that has it says; without one there is none. */
export function pageOf(features: Feature[], caseNumber: string, desk: boolean): string | undefined {
  const place = features.map((each) => each.numbered).find((each) => each?.like.test(caseNumber))
  return place && `${desk ? place.desk : place.own}/${caseNumber}`
}

/** A word of a service that has none here is shown as the service says it: nothing is hidden because it is new. */
const known = (say: Say, key: string, word: string): string => {
  const said = say(key)
  return said === key ? word : said
}
export const statusName = (say: Say, status?: string): string => (status ? known(say, `oversight.status.${status}`, status) : '')
export const partName = (say: Say, part?: string): string => (part ? known(say, `oversight.part.${part}`, part) : '')
export const stageName = (say: Say, stage: string): string => known(say, `oversight.stages.${stage}`, stage)
export const eventName = (say: Say, type: string): string => {
  const fact = type.replace(/^\w+\.|\.v\d+$/g, '')
  return known(say, `oversight.event.${fact}`, fact)
}

export const board = (query: BoardQuestion): Promise<BoardPage> => got(oversight.GET('/v1/cases', { params: { query } }))
export const ownCases = (cursor?: string): Promise<BoardPage> => got(oversight.GET('/v1/my/cases', { params: { query: { cursor, limit: 50 } } }))
export const counts = (): Promise<OfficeCount[]> => got(oversight.GET('/v1/case-counts'))
export const findings = (cursor?: string): Promise<{ items: CityFinding[]; next?: string }> => got(oversight.GET('/v1/findings', { params: { query: { cursor } } }))
export const oneCase = (caseNumber: string): Promise<BoardCase> => got(oversight.GET('/v1/cases/{caseNumber}', { params: { path: { caseNumber } } }))
export const timeline = (caseNumber: string): Promise<TimelineEntry[]> =>
  got(oversight.GET('/v1/cases/{caseNumber}/timeline', { params: { path: { caseNumber } } })) as Promise<TimelineEntry[]>
/** The same as a table for a spreadsheet. */
export const timelineTable = (caseNumber: string): Promise<string> =>
  got(
    oversight.GET('/v1/cases/{caseNumber}/timeline', {
      params: { path: { caseNumber } }, headers: { Accept: 'text/csv' }, parseAs: 'text',
    }),
  ) as Promise<unknown> as Promise<string>

export const orders = (status: CityOrder['status'] | undefined, cursor?: string): Promise<CityOrderPage> =>
  got(oversight.GET('/v1/supervision-orders', { params: { query: { status, cursor } } }))
export const order = (orderNumber: string): Promise<{ data: CityOrder; tag: string }> =>
  answer(oversight.GET('/v1/supervision-orders/{orderNumber}', { params: { path: { orderNumber } } }))
