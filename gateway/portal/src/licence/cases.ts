/** Lists of applications for licences: an applicant's own, and the desk's. */
import { got, hazchem } from '@/api/client'
import { MATTERS, type CaseLine, type WorklistQuestion } from '@/api/types'
import { dueWords, leftWords } from '@/casework/due'
import { assigned, handText } from '@/casework/hands'
import { LIGHTS, office, order, seesOffices, stage, within, type Filter, type OwnList, type Worklist } from '@/casework/lists'
import { officeName } from '@/casework/places'
import { onDay } from '@/kit/language'

const read = async (query: WorklistQuestion & { limit: number; cursor?: string }) => {
  const page = await got(hazchem.GET('/v1/cases', { params: { query } }))
  return { lines: page.items, next: page.next }
}

export const ownCases: OwnList<CaseLine> = {
  read: (cursor) => read({ limit: 20, cursor }),
  to: '/cases',
  none: 'cases.none',
  guide: { to: '/guides', text: 'nav.guides' },
  columns: [
    { head: 'cases.matter', text: (each, say) => say(`matter.${each.matter}`) },
    { head: 'cases.office', text: (each) => officeName(each.office) },
    { head: 'cases.state', states: (each) => [{ kind: 'public', value: each.publicStatus }] },
    { head: 'cases.received', text: (each) => onDay(each.receivedOn) },
    { head: 'cases.due', text: dueWords },
  ],
}

const STATUSES = ['SUBMITTED', 'CORRECTION_REQUESTED', 'SUPPLEMENTED', 'ACCEPTED', 'EXAMINED', 'GRANTED', 'CERTIFIED', 'REFUSED', 'CLOSED'] as const
const MATTER: Filter = { name: 'matter', label: 'cases.matter', all: true, options: (say) => MATTERS.map((each) => [each, say(`matter.${each}`)]) }

export const worklist: Worklist<CaseLine> = {
  service: 'hazchem-licence',
  filters: [stage(STATUSES, 'status'), MATTER, assigned, office, within([0, 1, 3, 5, 10]), order],
  lights: LIGHTS,
  find: 'desk.find',
  read: (question, limit, cursor) => read({ ...(question as WorklistQuestion), limit, cursor }),
  count: (question) => got(hazchem.GET('/v1/case-counts', { params: { query: question as WorklistQuestion } })),
  to: '/desk',
  none: 'desk.none',
  caption: 'queue.caption',
  who: (each) => each.applicantName,
  columns: [
    { head: 'cases.matter', text: (each, say) => say(`queue.matters.${each.matter}`) },
    { head: 'cases.office', text: (each) => officeName(each.office), shown: seesOffices },
    { head: 'desk.stage', states: (each) => [{ kind: 'status', value: each.status }] },
    { head: 'hands.officer', text: handText, shown: () => !seesOffices() },
    { head: 'desk.time', light: (each) => each.light, text: leftWords, under: dueWords },
  ],
  table: {
    heads: ['cases.number', 'cases.matter', 'desk.applicant', 'cases.office', 'desk.stage', 'hands.officer', 'cases.received', 'desk.left', 'cases.due', 'desk.light'],
    row: (each, say) => [
      each.caseNumber,
      say(`matter.${each.matter}`),
      each.applicantName,
      officeName(each.office),
      say(`status.${each.status}`),
      each.assignee?.name,
      each.receivedOn,
      each.daysLeft?.toString(),
      dueWords(each, say),
      say(`light.${each.light}`),
    ],
  },
}
