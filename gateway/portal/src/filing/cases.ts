/** Lists of filings: a unit's own, and the desk's. */
import { got, planFiling } from '@/api/client'
import type { FilingLine, FilingQuestion } from '@/api/types'
import { dueWords, leftWords } from '@/casework/due'
import { assigned, handText } from '@/casework/hands'
import { LIGHTS, office, order, seesOffices, stage, within, type OwnList, type Worklist } from '@/casework/lists'
import { officeName } from '@/casework/places'
import { onDay } from '@/kit/language'

const read = async (query: FilingQuestion & { limit: number; cursor?: string }) => {
  const page = await got(planFiling.GET('/v1/cases', { params: { query } }))
  return { lines: page.items, next: page.next ?? undefined }
}
const standing = (each: FilingLine) => ({ kind: 'filing.standing', value: each.standing })

export const ownFilings: OwnList<FilingLine> = {
  read: (cursor) => read({ limit: 20, cursor }),
  to: '/plans',
  none: 'filing.list.none',
  guide: { to: '/guides/plan-filing', text: 'filing.matter' },
  columns: [
    { head: 'filing.plan.title', text: (each) => each.planTitle },
    { head: 'cases.office', text: (each) => officeName(each.office) },
    { head: 'cases.state', states: (each) => [{ kind: 'filing.status', value: each.status }] },
    { head: 'filing.list.standing', states: (each) => (each.standing ? [standing(each)] : []) },
    { head: 'cases.received', text: (each) => onDay(each.receivedOn) },
    { head: 'cases.due', text: dueWords },
  ],
}

const states = (each: FilingLine) => [
  { kind: 'filing.status', value: each.status },
  ...(!each.copy && each.standing && each.standing !== 'IN_FORCE' ? [standing(each)] : []),
]

export const worklist: Worklist<FilingLine> = {
  service: 'plan-filing',
  filters: [stage(['SUBMITTED', 'GAPS_NOTIFIED', 'GAPS_FILLED', 'FILED', 'WITHDRAWN', 'CLOSED'], 'filing.status'), assigned, office, within([0, 1, 3, 5]), order],
  lights: LIGHTS,
  find: 'filing.desk.find',
  read: (question, limit, cursor) => read({ ...(question as FilingQuestion), limit, cursor }),
  count: (question) => got(planFiling.GET('/v1/case-counts', { params: { query: question as FilingQuestion } })),
  to: '/desk/plans',
  none: 'filing.desk.none',
  caption: 'filing.desk.caption',
  who: (each) => each.unitName,
  under: (each) => each.filingNumber ?? undefined,
  columns: [
    { head: 'filing.plan.title', text: (each) => each.planTitle },
    { head: 'cases.office', text: (each) => officeName(each.office), shown: seesOffices },
    { head: 'desk.stage', states, mark: (each) => (each.copy ? { shape: '⧉', words: 'filing.desk.copy' } : undefined) },
    { head: 'hands.officer', text: handText, shown: () => !seesOffices() },
    { head: 'desk.time', light: (each) => each.light, text: leftWords, under: dueWords },
  ],
  table: {
    heads: ['cases.number', 'filing.plan.title', 'filing.unit.name', 'cases.office', 'desk.stage', 'hands.officer', 'cases.received', 'desk.left', 'cases.due', 'desk.light'],
    row: (each, say) => [
      each.caseNumber,
      each.planTitle,
      each.unitName,
      officeName(each.office),
      say(`filing.status.${each.status}`),
      each.assignee?.name,
      each.receivedOn,
      each.daysLeft?.toString(),
      dueWords(each, say),
      say(`light.${each.light}`),
    ],
  },
}
