/** Lists: an owner's projects, and the reviews of the desk. */
import { got, safetyReview } from '@/api/client'
import type { ProjectLine, ReviewLine, ReviewQuestion } from '@/api/types'
import { dueWords, leftWords } from '@/casework/due'
import { assigned, handText } from '@/casework/hands'
import { LIGHTS, office, order, seesOffices, stage, within, type OwnList, type Worklist } from '@/casework/lists'
import { officeName, siteName } from '@/casework/places'
import { onDay } from '@/kit/language'

export type Line = ProjectLine & { caseNumber: string }

export const ownProjects: OwnList<Line> = {
  read: async (cursor) => {
    const page = await got(safetyReview.GET('/v1/projects', { params: { query: { cursor, limit: 20 } } }))
    return { lines: page.items.map((each) => ({ ...each, caseNumber: each.projectNumber })), next: page.next ?? undefined }
  },
  to: '/projects',
  none: 'review.list.none',
  guide: { to: '/projects/new', text: 'review.register.title' },
  columns: [
    { head: 'review.field.name', text: (each) => each.name },
    { head: 'review.field.kind', text: (each, say) => say(`review.projectKind.${each.kind}`) },
    { head: 'review.field.site', text: (each) => siteName(each.site) },
    { head: 'review.list.since', text: (each) => onDay(each.registeredAt.slice(0, 10)) },
    { head: 'review.list.works', states: (each) => (each.worksStopped ? [{ kind: 'review.works', value: 'STOPPED' }] : []) },
  ],
}

const STATUSES = ['SUBMITTED', 'CORRECTION_REQUESTED', 'SUPPLEMENTED', 'ACCEPTED', 'EXAMINED', 'PASSED', 'REFUSED', 'NOT_ACCEPTED', 'WITHDRAWN'] as const

export const worklist: Worklist<ReviewLine> = {
  service: 'safety-review',
  filters: [stage(STATUSES, 'review.status'), assigned, office, within([0, 1, 3, 5, 10]), order],
  lights: LIGHTS,
  find: 'review.desk.find',
  read: async (question, limit, cursor) => {
    const page = await got(safetyReview.GET('/v1/cases', { params: { query: { ...(question as ReviewQuestion), limit, cursor } } }))
    return { lines: page.items, next: page.next ?? undefined }
  },
  count: (question) => got(safetyReview.GET('/v1/case-counts', { params: { query: question as ReviewQuestion } })),
  to: '/desk/reviews',
  none: 'review.desk.none',
  caption: 'review.desk.caption',
  who: (each) => each.ownerName,
  columns: [
    { head: 'review.kindHead', text: (each, say) => say(`review.kind.${each.kind}`) },
    { head: 'review.field.name', text: (each) => each.projectName },
    { head: 'cases.office', text: (each) => officeName(each.office), shown: seesOffices },
    { head: 'desk.stage', states: (each) => [{ kind: 'review.status', value: each.status }] },
    { head: 'hands.officer', text: handText, shown: () => !seesOffices() },
    { head: 'desk.time', light: (each) => each.light, text: leftWords, under: dueWords },
  ],
  table: {
    heads: ['cases.number', 'review.kindHead', 'review.field.name', 'desk.applicant', 'cases.office', 'desk.stage', 'hands.officer', 'cases.received', 'desk.left', 'cases.due', 'desk.light'],
    row: (each, say) => [
      each.caseNumber,
      say(`review.kind.${each.kind}`),
      each.projectName,
      each.ownerName,
      officeName(each.office),
      say(`review.status.${each.status}`),
      each.assignee?.name,
      each.receivedOn,
      each.daysLeft?.toString(),
      dueWords(each, say),
      say(`light.${each.light}`),
    ],
  },
}
