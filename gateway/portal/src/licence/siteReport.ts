/** What is written down on site: which conditions apply there by the facts of the case, what was found of each, and what is missing of it. */
import type { Case, GuideItem } from '@/api/types'
import type { Errors } from '@/kit/errors'
import { say as inWords } from '@/kit/language'
import type { Say } from '@/kit/say'

type Clause = GuideItem['clauses'][number]

export const RESULTS = ['MET', 'NOT_MET', 'NOT_APPLICABLE'] as const
export const CONCLUSIONS = ['CONDITIONS_MET', 'RECTIFICATION_NEEDED', 'CONDITIONS_NOT_MET'] as const
/** As they are marked beside their words. */
export const SHAPES: Record<string, string> = { MET: '✓', NOT_MET: '✕', NOT_APPLICABLE: '—' }
export type Result = (typeof RESULTS)[number]

export interface Photograph {
  slot: number
  /** As the service has it; empty while it waits for a network on this device. */
  id: string
  name: string
  /** Its place on the device while it waits. */
  waiting?: string
}

export interface Seen {
  result: Result | ''
  note: string
  photographs: Photograph[]
}

export interface Report {
  startsOn: string
  lastDay: string
  seen: Record<string, Seen>
  conclusion: (typeof CONCLUSIONS)[number] | ''
}

export const nothing = (): Seen => ({ result: '', note: '', photographs: [] })
export const seenOf = (report: Report, clause: string): Seen => report.seen[clause] ?? nothing()

/** What was kept on the device, also by the page of before, which knew only whether a condition is met. */
export function resumed(blank: Report, kept: Partial<Report> & { met?: Record<string, string>; notes?: Record<string, string>; photographs?: Record<string, Photograph[]> }): Report {
  const { met = {}, notes = {}, photographs = {}, ...report } = kept
  const before = Object.keys({ ...met, ...notes, ...photographs }).map((id): [string, Seen] => [
    id,
    { result: met[id] ? (met[id] === 'yes' ? 'MET' : 'NOT_MET') : '', note: notes[id] ?? '', photographs: photographs[id] ?? [] },
  ])
  return { ...blank, ...report, seen: { ...Object.fromEntries(before), ...report.seen } }
}

/** The conditions of the item, those that apply to this case by its facts and those that do not. */
export function conditions(item: GuideItem | undefined, subject: Case | undefined): { apply: Clause[]; outside: Clause[] } {
  const all = (item?.clauses ?? []).filter((each) => each.kind === 'CONDITION')
  const applies = (each: Clause) => subject?.applicableConditions.includes(each.id) ?? true
  return { apply: all.filter(applies), outside: all.filter((each) => !applies(each)) }
}

/** What nobody has answered yet is met: offered as one tap, each can still be answered otherwise. */
export const restMet = (report: Report, clauses: Clause[]): Record<string, Seen> =>
  Object.fromEntries(clauses.map(({ id }) => [id, { ...seenOf(report, id), result: seenOf(report, id).result || 'MET' }]))

/** The photographs that wait for a network. */
export const waitingOf = (report: Report): Photograph[] => Object.values(report.seen).flatMap((each) => each.photographs.filter((photo) => photo.waiting))

/** The same report, with what became of a photograph that waited: its id, or nothing where the device has it no more. */
export function settled(report: Report, waiting: string, id?: string): Report {
  const of = (seen: Seen): Seen => ({
    ...seen,
    photographs: seen.photographs.flatMap((each) => (each.waiting !== waiting ? [each] : id ? [{ slot: each.slot, id, name: each.name }] : [])),
  })
  return { ...report, seen: Object.fromEntries(Object.entries(report.seen).map(([clause, seen]) => [clause, of(seen)])) }
}

/** However many are not answered, they are one error, at the first of them. */
export function missingOf(report: Report, clauses: Clause[], say: Say): Errors {
  const errors: Errors = {}
  const open = clauses.filter(({ id }) => !seenOf(report, id).result)
  const [first] = open
  if (first) errors[`met-${first.id}`] = say('need.inspection.rest', { n: open.length, clause: inWords(first.text) })
  for (const { id, text } of clauses) {
    const { result, note } = seenOf(report, id)
    if (result === 'NOT_APPLICABLE' && !note.trim()) errors[`note-${id}`] = say('need.inspection.why', { clause: inWords(text) })
  }
  const unsent = waitingOf(report).length
  if (unsent) errors.unsent = say('need.inspection.unsent', { n: unsent })
  if (!report.lastDay) errors.lastDay = say('need.inspection.lastDay')
  if (!report.conclusion) errors.conclusion = say('need.inspection.conclusion')
  return errors
}

export const findingsOf = (report: Report, clauses: Clause[]) =>
  clauses.map(({ id }) => {
    const { result, note, photographs } = seenOf(report, id)
    return { clause: id, met: result === 'MET', result: result as Result, note: note.trim() || undefined, photographs: photographs.map((each) => each.id) }
  })
