/** Lists of applications for licences: an applicant's own, and the desk's. */
import { got, hazchem } from '@/api/client'
import { has } from '@/api/session'
import { MATTERS, type CaseLine, type WorklistQuestion } from '@/api/types'
import { stage, within, type Filter, type OwnList, type Worklist } from '@/casework/lists'
import { officeName, OFFICES } from '@/casework/places'
import { left } from '@/kit/deadline'
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
    { head: 'cases.due', text: (each) => onDay(each.dueOn) },
  ],
}

const STATUSES = ['SUBMITTED', 'CORRECTION_REQUESTED', 'SUPPLEMENTED', 'ACCEPTED', 'EXAMINED', 'GRANTED', 'CERTIFIED', 'REFUSED', 'CLOSED'] as const
const MATTER: Filter = { name: 'matter', label: 'cases.matter', all: true, options: (say) => MATTERS.map((each) => [each, say(`matter.${each}`)]) }
const OFFICE: Filter = { name: 'office', label: 'queue.office', all: true, options: () => OFFICES, shown: () => has('city-supervisor', 'auditor') }
const ORDER: Filter = { name: 'order', label: 'queue.order', options: (say) => ['DUE', 'RECEIVED', 'NEWEST'].map((each) => [each, say(`queue.by.${each}`)]) }
const lightOf = (each: CaseLine) => (each.dueOn || each.light === 'PAUSED' ? each.light : undefined)

export const worklist: Worklist<CaseLine> = {
  filters: [stage(STATUSES, 'status'), MATTER, OFFICE, within([0, 1, 3, 5, 10]), ORDER],
  lights: ['OVERDUE', 'WARNING', 'NORMAL', 'PAUSED'],
  find: 'desk.find',
  read: (question, limit, cursor) => read({ ...(question as WorklistQuestion), limit, cursor }),
  count: (question) => got(hazchem.GET('/v1/case-counts', { params: { query: question as WorklistQuestion } })),
  to: '/desk',
  none: 'desk.none',
  caption: 'queue.caption',
  columns: [
    { head: 'cases.matter', text: (each, say) => say(`matter.${each.matter}`) },
    { head: 'desk.applicant', text: (each) => each.applicantName },
    { head: 'desk.stage', states: (each) => [{ kind: 'status', value: each.status }] },
    { head: 'desk.left', text: (each, say) => left(each.daysLeft, say), strong: true },
    { head: 'cases.due', text: (each) => onDay(each.dueOn) },
    { head: 'desk.light', light: lightOf },
  ],
  table: {
    heads: ['cases.number', 'cases.matter', 'desk.applicant', 'queue.office', 'desk.stage', 'cases.received', 'desk.left', 'cases.due', 'desk.light'],
    row: (each, say) => [
      each.caseNumber,
      say(`matter.${each.matter}`),
      each.applicantName,
      officeName(each.office),
      say(`status.${each.status}`),
      each.receivedOn,
      each.daysLeft?.toString(),
      each.dueOn,
      lightOf(each) ? say(`light.${each.light}`) : '',
    ],
  },
}
