/** The desk's list taken away as a table: everything the question finds, not only the lines on the screen. */
import { got, hazchem } from '@/api/client'
import type { CaseLine, CasePage, WorklistQuestion } from '@/api/types'
import { officeName } from '@/casework/places'

/** More lines than anybody works through; whoever needs others narrows the question. */
const MOST = 5000

export async function wholeList(question: WorklistQuestion): Promise<CaseLine[]> {
  const lines: CaseLine[] = []
  let cursor: string | undefined
  do {
    const page: CasePage = await got(hazchem.GET('/v1/cases', { params: { query: { ...question, limit: 100, cursor } } }))
    lines.push(...(page.cases ?? []))
    cursor = page.next
  } while (cursor && lines.length < MOST)
  return lines
}

export const tableOf = (lines: CaseLine[], t: (key: string) => string): (string | undefined)[][] => [
  ['cases.number', 'cases.matter', 'desk.applicant', 'queue.office', 'desk.stage', 'cases.received', 'desk.left', 'cases.due', 'desk.light'].map(t),
  ...lines.map((each) => [each.caseNumber, t(`matter.${each.matter}`), each.applicantName, officeName(each.office), t(`status.${each.status}`), each.receivedOn, each.daysLeft?.toString(), each.dueOn, each.dueOn || each.light === 'PAUSED' ? t(`light.${each.light}`) : '']),
]
