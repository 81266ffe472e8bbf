/** Lists of cases as a feature defines them: an applicant's own, and the worklist of the desk. */
import type { Say } from '@/kit/say'
import { has } from '@/api/session'
import type { Column } from './columns'
import { OFFICES } from './places'

export interface Page<L> {
  lines: L[]
  next?: string
}

/** An applicant's own cases of one kind. */
export interface OwnList<L> {
  read: (cursor?: string) => Promise<Page<L>>
  columns: Column<L>[]
  /** Where a case is read; its number follows. */
  to: string
  none: string
  /** Where somebody without a case goes. */
  guide: { to: string; text: string }
}

/** What a worklist is asked for, by the names its service knows. */
export type Question = Record<string, string | undefined>

export interface Counts {
  byStatus?: Record<string, number>
  byLight?: Record<string, number>
  byOffice?: Record<string, Record<string, number>>
  byWaiting?: Record<string, number>
  byAssignee?: Record<string, number>
}

/** One choice above a worklist. Without a word for all, the first option stands for no choice. */
export interface Filter {
  /** Its name in the question and in the address; the id differs where the page always had another one. */
  name: string
  id?: string
  label: string
  options: (say: Say, counts?: Counts) => [string, string][]
  all?: boolean
  shown?: () => boolean
}

export interface Worklist<L> {
  service: string
  filters: Filter[]
  lights: readonly string[]
  /** The label of the box for words. */
  find: string
  read: (question: Question, limit: number, cursor?: string) => Promise<Page<L>>
  count: (question: Question) => Promise<Counts>
  columns: Column<L>[]
  /** What stands below the number. */
  who: (line: L) => string | undefined
  under?: (line: L) => string | undefined
  to: string
  none: string
  caption: string
  /** The list is taken away as a table of these columns. */
  table: { heads: string[]; row: (line: L, say: Say) => (string | undefined)[] }
}

/** Every case is under one of them: their counts are the list. */
export const LIGHTS = ['OVERDUE', 'WARNING', 'NORMAL', 'PAUSED', 'WAITING', 'NONE'] as const

/** For whom cases wait: as the service names it, and all of them. */
export const TURNS = ['ME', 'TODAY', 'OTHERS', 'ALL'] as const

/** An officer opens to what waits for him; who looks for something, or from above, looks at all. */
export const turnOf = (asked: string, words: string): string =>
  asked || (!words && has('intake-officer', 'examiner', 'decision-maker', 'legal-reviewer') ? 'ME' : 'ALL')

/** Who looks from above sees cases of many offices. */
export const seesOffices = (): boolean => has('city-supervisor', 'auditor')

export const office: Filter = { name: 'office', label: 'cases.office', all: true, options: () => OFFICES, shown: seesOffices }

export const order: Filter = { name: 'order', label: 'queue.order', options: (say) => ['DUE', 'RECEIVED', 'NEWEST'].map((each) => [each, say(`queue.by.${each}`)]) }

export const stage = (statuses: readonly string[], kind: string): Filter => ({
  name: 'status',
  label: 'desk.stage',
  all: true,
  options: (say, counts) => statuses.map((each) => [each, `${say(`${kind}.${each}`)}${counts ? ` (${counts.byStatus?.[each] ?? 0})` : ''}`]),
})

export const within = (days: number[]): Filter => ({
  name: 'withinDays',
  id: 'within',
  label: 'desk.left',
  all: true,
  options: (say) => days.map((each) => [String(each), say('queue.within', { n: each })]),
})

/**
 * Everything the question finds, not only the lines on the screen. It goes on to the end unless it is told to stop: `goesOn` hears after each
 * page how many lines there are so far. Whoever stopped is told that it is not all.
 */
export async function wholeList<L>(list: Pick<Worklist<L>, 'read'>, question: Question, goesOn: (lines: number) => boolean): Promise<{ lines: L[]; whole: boolean }> {
  const lines: L[] = []
  let cursor: string | undefined
  do {
    const page = await list.read(question, 100, cursor)
    lines.push(...page.lines)
    cursor = page.next
  } while (cursor && goesOn(lines.length))
  return { lines, whole: !cursor }
}
