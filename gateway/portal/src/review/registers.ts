/** The two registers the offices keep (专家、中介机构名册): what is entered, how it is shown, and the four acts on an entry. */
import { answer, got, newKey, safetyReview } from '@/api/client'
import { has, person } from '@/api/session'
import type { components } from '@/api/safety-review'
import { today } from '@/kit/deadline'
import type { Errors } from '@/kit/errors'
import type { Fact } from '@/kit/facts'
import { finds } from '@/kit/folding'
import { comma, onDay } from '@/kit/language'
import { day, named, one, several, text, words, type Part } from '@/kit/parts'
import type { Say } from '@/kit/say'
import { code, upperCode } from '@/kit/typed'
import { isUscc } from '@/kit/uscc'
import { fieldName, fieldOptions } from './joint'
import type { Row } from './row'
import { rows } from './rows'

type Schemas = components['schemas']
export type Expert = Schemas['ExpertView']
export type Body = Schemas['BodyView']
export type Entry = Expert | Body
export type EntryStatus = Schemas['EntryStatus']
export type EntryForm = Record<string, any>
export const STATUSES = ['ENTERED', 'APPROVED', 'CONFIRMED', 'RETIRED', 'REVOKED'] as const
export const LOOKS: Record<EntryStatus, [shape: string, colour: string]> = {
  ENTERED: ['▲', 'warn'], APPROVED: ['●', 'info'], CONFIRMED: ['✓', 'ok'], RETIRED: ['○', ''], REVOKED: ['■', 'bad'],
}

/** One of the registers. An entry is approved by another than who wrote it; whatever is amended is approved anew. */
export interface Register<E extends Entry = any> {
  name: 'experts' | 'bodies'
  statuses: readonly EntryStatus[]
  /** What it is entered under, then what is said of it. */
  key: Part
  parts: Part[]
  page: (cursor?: string) => Promise<{ items: E[]; next?: string }>
  read: (code: string) => Promise<{ data: E; tag: string }>
  enter: (form: EntryForm, key: string) => Promise<E>
  amend: (code: string, form: EntryForm, tag: string, key: string) => Promise<E>
  approve: (code: string, tag: string) => Promise<E>
  retire: (code: string, tag: string) => Promise<E>
  /** That who gave a qualification revoked it; nobody revokes an expert. */
  revoke?: (code: string, tag: string, form: EntryForm) => Promise<E>
  formOf: (entry: E) => EntryForm
  facts: (entry: E, say: Say) => Fact[]
  /** What the list is narrowed by besides its words and how far an entry has come. */
  kinds: (say: Say) => [string, string][]
  isOf: (entry: E, kind: string) => boolean
  about: (entry: E, say: Say) => string
  /** Last day on which it counts. */
  until: (entry: E) => string
  /** Texts it is found by. */
  found: (entry: E) => string[]
}

const wrongUscc = (id: string) => (value: string, _about: unknown, say: Say): Errors => (value && !isUscc(upperCode(value)) ? { [id]: say('review.entry.usccWrong') } : {})
const must = <const I extends string>(id: I, most: number, label = `review.entry.${id}`) => text(id, label, { need: 'review.entry.need', most })
const uscc = (id: string) => text(id, `review.entry.${id}`, { need: 'review.entry.need', most: 40, wrong: wrongUscc(id) })
const household = text('household', 'review.entry.household', { hint: 'review.entry.householdHint', most: 40 })
const dated = (id: string) => day(id, `review.entry.${id}`, { need: 'review.need.day' })
const path = (code: string) => ({ path: { code } })
const acted = (of: string, tag: string, key = newKey()) => ({ ...path(of), header: { 'If-Match': tag, 'Idempotency-Key': key } })
/** Where an enterprise belongs to no group its own code stands for it: that need not be said. */
const group = (written: string, own: string): string | undefined => (written === own ? undefined : written || undefined)

const pastWork = rows('pastWork', 'review.entry.pastWork', {
  hint: 'review.entry.pastWorkHint',
  columns: [
    { id: 'uscc', label: 'review.field.uscc', most: 40 },
    { id: 'work', label: 'review.entry.work', most: 200 },
    { id: 'until', label: 'review.entry.workUntil', day: true },
  ],
})

export const expertBody = (form: EntryForm): Schemas['ExpertForm'] => ({
  name: form.name,
  employer: { uscc: upperCode(form.employerUscc), name: form.employerName, household: code(form.household) || undefined },
  fields: form.fields,
  qualification: { title: form.title, number: form.number, until: form.until },
  appointedUntil: form.appointedUntil,
  pastWork: (form.pastWork as Row[]).map(({ uscc, work, until }) => ({ uscc: upperCode(uscc), work, until })),
})

export const bodyBody = (form: EntryForm): Schemas['BodyForm'] => ({
  name: form.name,
  kind: form.kind,
  household: code(form.household) || undefined,
  scope: String(form.scope).split('\n').map((each) => each.trim()).filter(Boolean),
  qualification: form.qualification,
  number: form.number,
  until: form.until,
})

export const experts: Register<Expert> = {
  name: 'experts',
  statuses: STATUSES.filter((each) => each !== 'REVOKED'),
  key: text('code', 'review.entry.code', { hint: 'review.entry.codeHint', need: 'review.entry.need', most: 64 }),
  parts: [
    must('name', 50, 'review.entry.person'),
    must('employerName', 100),
    uscc('employerUscc'),
    household,
    several('fields', 'review.entry.fields', fieldOptions, { need: 'review.entry.needFields' }),
    must('title', 60),
    must('number', 60),
    dated('until'),
    dated('appointedUntil'),
    pastWork,
  ],
  page: (cursor) => got(safetyReview.GET('/v1/experts', { params: { query: { cursor, limit: 100 } } })),
  read: (code) => answer(safetyReview.GET('/v1/experts/{code}', { params: path(code) })),
  enter: (form, key) => got(safetyReview.POST('/v1/experts', { params: { header: { 'Idempotency-Key': key } }, body: { code: code(form.code), entry: expertBody(form) } })),
  amend: (of, form, tag, key) => got(safetyReview.PUT('/v1/experts/{code}', { params: acted(of, tag, key), body: expertBody(form) })),
  approve: (of, tag) => got(safetyReview.POST('/v1/experts/{code}/approval', { params: acted(of, tag) })),
  retire: (of, tag) => got(safetyReview.DELETE('/v1/experts/{code}', { params: acted(of, tag) })),
  formOf: ({ code, entry: { name, employer, fields, qualification, appointedUntil, pastWork } }) => ({
    code, name, employerName: employer.name, employerUscc: employer.uscc, household: group(employer.household, employer.uscc) ?? '', fields: [...fields],
    title: qualification.title, number: qualification.number, until: qualification.until, appointedUntil, pastWork: pastWork.map((each) => ({ ...each })),
  }),
  facts: ({ code, entry: { name, employer, fields, qualification, appointedUntil, pastWork }, interests }, say) => [
    [say('review.entry.person'), name],
    [say('review.entry.code'), code],
    [say('review.entry.employerName'), `${employer.name} ${employer.uscc}`],
    [say('review.entry.household'), group(employer.household, employer.uscc)],
    [say('review.entry.fields'), fields.map(fieldName).join(comma())],
    [say('review.entry.title'), `${qualification.title} ${qualification.number}`],
    [say('review.entry.until'), onDay(qualification.until)],
    [say('review.entry.appointedUntil'), onDay(appointedUntil)],
    [say('review.entry.pastWork'), pastWork.map((each) => `${each.uscc} ${each.work} ${onDay(each.until)}`).join(comma())],
    [say('review.tasks.interests'), interests.map((each) => `${each.uscc} ${each.reason} ${onDay(each.declaredOn)}`).join(comma())],
  ],
  kinds: fieldOptions,
  isOf: ({ entry }, kind) => entry.fields.includes(kind),
  about: ({ entry }) => entry.fields.map(fieldName).join(comma()),
  until: ({ entry }) => [entry.qualification.until, entry.appointedUntil].sort()[0] ?? '',
  found: ({ code, entry }) => [code, entry.name, entry.employer.name, entry.employer.uscc, entry.qualification.number],
}

const KINDS = ['ASSESSOR', 'DESIGNER'] as const

export const bodies: Register<Body> = {
  name: 'bodies',
  // nobody is asked whether it is true of a body
  statuses: STATUSES.filter((each) => each !== 'CONFIRMED'),
  key: uscc('uscc'),
  parts: [
    must('name', 100),
    one('kind', 'review.entry.kind', named(KINDS, 'review.entry.kinds'), { need: 'review.entry.need' }),
    household,
    words('scope', 'review.entry.scope', { hint: 'review.entry.scopeHint', need: 'review.entry.need', most: 2000 }),
    must('qualification', 60),
    must('number', 60),
    dated('until'),
  ],
  page: (cursor) => got(safetyReview.GET('/v1/intermediary-bodies', { params: { query: { cursor, limit: 100 } } })),
  read: (uscc) => answer(safetyReview.GET('/v1/intermediary-bodies/{uscc}', { params: { path: { uscc } } })),
  enter: (form, key) => got(safetyReview.POST('/v1/intermediary-bodies', { params: { header: { 'Idempotency-Key': key } }, body: { uscc: upperCode(form.uscc), entry: bodyBody(form) } })),
  amend: (uscc, form, tag, key) => got(safetyReview.PUT('/v1/intermediary-bodies/{uscc}', { params: { ...acted(uscc, tag, key), path: { uscc } }, body: bodyBody(form) })),
  approve: (uscc, tag) => got(safetyReview.POST('/v1/intermediary-bodies/{uscc}/approval', { params: { ...acted(uscc, tag), path: { uscc } } })),
  retire: (uscc, tag) => got(safetyReview.DELETE('/v1/intermediary-bodies/{uscc}', { params: { ...acted(uscc, tag), path: { uscc } } })),
  revoke: (uscc, tag, { on, paper, reason }) =>
    got(safetyReview.POST('/v1/intermediary-bodies/{uscc}/revocation', { params: { ...acted(uscc, tag), path: { uscc } }, body: { on, paper, reason } })),
  formOf: ({ code, entry }) => ({ ...entry, uscc: code, household: group(entry.household, code) ?? '', scope: entry.scope.join('\n') }),
  facts: ({ code, entry, revocation }, say) => [
    [say('review.entry.name'), entry.name],
    [say('review.field.uscc'), code],
    [say('review.entry.kind'), say(`review.entry.kinds.${entry.kind}`)],
    [say('review.entry.household'), group(entry.household, code)],
    [say('review.entry.scope'), entry.scope.join(comma())],
    [say('review.entry.qualification'), `${entry.qualification} ${entry.number}`],
    [say('review.entry.until'), onDay(entry.until)],
    [say('review.entry.revoked.head'), revocation && say('review.entry.revoked.line', { paper: revocation.paper, date: onDay(revocation.on), reason: revocation.reason })],
  ],
  kinds: (say) => KINDS.map((each) => [each, say(`review.entry.kinds.${each}`)]),
  isOf: ({ entry }, kind) => entry.kind === kind,
  about: ({ entry }, say) => say(`review.entry.kinds.${entry.kind}`),
  until: ({ entry }) => entry.until,
  found: ({ code, entry }) => [code, entry.name, entry.number, ...entry.scope],
}

/** All of a register, page by page: it is looked through here, and it is never so long that it could not be. */
export async function wholeOf<E extends Entry>(of: Register<E>): Promise<E[]> {
  const all: E[] = []
  for (let cursor: string | undefined, first = true; first || cursor; first = false) {
    const page: { items: E[]; next?: string } = await of.page(cursor)
    all.push(...page.items)
    cursor = page.next
  }
  return all
}

export type EntryAct = 'amend' | 'approve' | 'retire' | 'revoke'

/** What this officer may do with an entry: the office that keeps it changes it, its head approves it. Whether he wrote it himself the service knows. */
export function actsOn(of: Register, { status, office }: Entry): EntryAct[] {
  if (person.value.office !== office || status === 'REVOKED') return []
  const heads: EntryAct[] = has('decision-maker') && of.revoke ? ['revoke'] : []
  if (status === 'RETIRED') return heads
  const keeps: EntryAct[] = has('intake-officer') ? ['amend', 'retire'] : []
  return [...(status === 'ENTERED' && has('decision-maker') ? (['approve'] as const) : []), ...keeps, ...heads]
}

/** What is noted of a revocation. */
export const REVOCATION: Part[] = [
  day('on', 'review.entry.revoked.on', { need: 'review.need.day', latest: today }),
  must('paper', 100, 'review.entry.revoked.paper'),
  words('reason', 'review.act.reason', { need: 'review.need.reason', most: 500 }),
]

/** What an expert declares: an enterprise he is tied to, and why. */
export const INTEREST = [
  text('interestUscc', 'review.field.uscc', { need: 'review.need.uscc', most: 40, wrong: wrongUscc('interestUscc') }),
  words('interestReason', 'review.act.reason', { need: 'review.need.reason', most: 500 }),
] as const

export const REGISTERS = { experts, bodies } as const
export const registerOf = (name: unknown): Register => REGISTERS[name === 'bodies' ? 'bodies' : 'experts']
export const addressOf = (of: Register, code = ''): string => `/desk/registers/${of.name}${code && `/${encodeURIComponent(code)}`}`
/** Whether it counts no more although nobody took it out. */
export const isEnded = (of: Register, entry: Entry, on: string): boolean => !['RETIRED', 'REVOKED'].includes(entry.status) && of.until(entry) < on

export interface Asked {
  status: string
  kind: string
  words: string
}

/** The entries that are asked for, those that wait for somebody first. */
export const soughtIn = (of: Register, all: Entry[], { status, kind, words }: Asked): Entry[] =>
  all
    .filter((each) => (!status || each.status === status) && (!kind || of.isOf(each, kind)) && finds(words, of.found(each)))
    .sort((one, other) => STATUSES.indexOf(one.status) - STATUSES.indexOf(other.status) || one.code.localeCompare(other.code))
