/** What filed plans still owe, as to-dos: the evaluation that comes near, the drill of this half-year, the filing that no longer fits. */
import { got, planFiling } from '@/api/client'
import { everyLine } from '@/api/pages'
import type { DutyLine, FilingLine } from '@/api/types'
import { daysBefore, today as shanghaiDay } from '@/kit/deadline'

export interface FilingTodo {
  caseNumber: string
  title: string
  what: 'gaps' | 'refiling' | 'evaluation' | 'drill'
  overdue: boolean
  by?: string
  half?: string
}

export interface FilingDraft {
  id: string
  title?: string
  savedAt?: string
}

/** A unit's filings, what they owe this year, and what it has not handed in yet; what cannot be read is left out. */
export async function readFilings(): Promise<{ lines: FilingLine[]; duties: DutyLine[]; drafts: FilingDraft[]; today: string }> {
  const today = shanghaiDay()
  const [lines, duties, drafts] = await Promise.all([
    everyLine((cursor) => got(planFiling.GET('/v1/cases', { params: { query: { limit: 100, cursor } } }))).catch(() => []),
    everyLine((cursor) => got(planFiling.GET('/v1/duties/{year}', { params: { path: { year: Number(today.slice(0, 4)) }, query: { limit: 100, cursor } } }))).catch(() => []),
    got(planFiling.GET('/v1/drafts')).catch(() => undefined),
  ])
  const title = (form: unknown) => (form as { plan?: { title?: string } } | undefined)?.plan?.title
  return { lines, duties, drafts: (drafts ?? []).map((each) => ({ id: each.id, title: title(each.form), savedAt: each.savedAt })), today }
}

const REMIND_DAYS = 90

export function filingTodos(lines: FilingLine[], duties: DutyLine[], today: string): FilingTodo[] {
  const todos: FilingTodo[] = []
  for (const line of lines) {
    const about = { caseNumber: line.caseNumber, title: line.planTitle }
    const answerBy = line.respondBy ?? undefined
    if (line.status === 'GAPS_NOTIFIED') todos.push({ ...about, what: 'gaps', overdue: answerBy !== undefined && answerBy < today, by: answerBy })
    const by = duties.find((duty) => duty.caseNumber === line.caseNumber)?.refileBy
    if (line.standing === 'REFILING_REQUIRED') todos.push({ ...about, what: 'refiling', overdue: by !== undefined && by < today, by })
  }
  const year = today.slice(0, 4)
  for (const duty of duties) {
    const about = { caseNumber: duty.caseNumber, title: duty.planTitle }
    const due = duty.evaluationDueOn
    if (due && (duty.evaluation === 'OVERDUE' || daysBefore(due, REMIND_DAYS) <= today)) todos.push({ ...about, what: 'evaluation', overdue: duty.evaluation === 'OVERDUE', by: due })
    const first = { ...about, what: 'drill' as const, by: `${year}-06-30`, half: 'first' }
    const second = { ...about, what: 'drill' as const, by: `${year}-12-31`, half: 'second' }
    if (duty.firstHalfDrill === 'OPEN' || duty.firstHalfDrill === 'OVERDUE') todos.push({ ...first, overdue: duty.firstHalfDrill === 'OVERDUE' })
    if (duty.secondHalfDrill === 'OPEN' && today > `${year}-06-30`) todos.push({ ...second, overdue: false })
  }
  return todos.sort((a, b) => Number(b.overdue) - Number(a.overdue) || (a.by ?? '').localeCompare(b.by ?? ''))
}
