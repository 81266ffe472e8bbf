import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DutyLine, FilingCase, FilingHistory, FilingItem, FilingLine } from '@/api/types'
import { ACCIDENTS, AFFILIATIONS, CHANGES, emptyFiling, filingBody, needsRefiling, refiling, UNIT_CLASSES } from '@/filing/filing'
import { filingTodos } from '@/filing/filingDuties'
import { CLASS, PLAN, SCOPE, UNIT } from '@/filing/sections'
import { checkOf } from '@/casework/forms'
import { filingTimeline } from '@/filing/filingTimeline'
import type { Found } from '@/casework/finding'
import { ACTS, ADVICE, fromAddress, GAPS } from '@/filing/acts'
import { emptyOf, errorsOf } from '@/kit/parts'
import { matchErrors, matchQuery } from '@/filing/match'
import { REPORTS } from '@/filing/reports'
import { some } from './some'

const say = (key: string) => key
const TODAY = '2026-11-24'
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${TODAY}T04:00:00Z`) }))
afterEach(() => void vi.useRealTimers())

describe('a section of a filing says what is missing', () => {
  it('wants kind, size, affiliation and place before it can say where to file', () => {
    expect(Object.keys(checkOf(CLASS, emptyFiling(), say))).toEqual(['unitClass', 'size', 'affiliation', 'site'])
  })

  it('takes a plan published today, and none published tomorrow', () => {
    const form = emptyFiling()
    form.plan = { title: '预案', version: '1', kinds: ['SPECIAL'], publishedOn: TODAY }
    expect(checkOf(PLAN, form, say)).toEqual({})
    form.plan.publishedOn = '2026-11-25'
    expect(checkOf(PLAN, form, say)).toEqual({ publishedOn: 'filing.need.publishedLater' })
  })

  it('wants a whole number of employees, or none', () => {
    const form = emptyFiling()
    form.unit.headcount = '三十' as never
    expect(checkOf(UNIT, form, say).headcount).toBe('filing.need.headcount')
    form.unit.headcount = 30
    expect(checkOf(UNIT, form, say).headcount).toBeUndefined()
  })

  it('wants accidents and words for the library', () => {
    expect(Object.keys(checkOf(SCOPE, emptyFiling(), say))).toEqual(['accidentKinds', 'text'])
  })
})

describe('what is sent in', () => {
  it('holds nothing that is only for people', () => {
    expect(Object.keys(filingBody({ ...emptyFiling(), replacesNumber: '441521-2026-0001' }))).toEqual(['unit', 'plan', 'materials', 'replaces'])
  })

  it('in the place of an old filing keeps unit and scope, and asks for version, day and papers anew', () => {
    const old = some<FilingCase>({ caseNumber: 'YA-1', filing: { unit: { name: '示例' }, plan: { title: '预案', version: '1', publishedOn: '2023-01-01', accidentKinds: ['FIRE'] }, materials: [{ material: 'filing-form', file: 'f' }] }, registration: { filingNumber: '441521-2026-0001' } })
    const form = refiling(old)
    expect(form).toMatchObject({ unit: { name: '示例' }, materials: [], replaces: 'YA-1', replacesNumber: '441521-2026-0001' })
    expect(form.plan).toMatchObject({ title: '预案', accidentKinds: ['FIRE'] })
    expect([form.plan.version, form.plan.publishedOn]).toEqual([undefined, undefined])
  })
})

describe('the timeline of a filing', () => {
  it('begins with the receipt and says that the office checks', () => {
    expect(filingTimeline(some<FilingCase>({ status: 'SUBMITTED', receivedOn: '2026-03-09' })).map((step) => [step.what, step.state])).toEqual([
      ['received', 'done'],
      ['checking', 'now'],
      ['form', 'next'],
    ])
  })

  it('tells a late plan and the one notice', () => {
    const steps = filingTimeline(some<FilingCase>({ status: 'GAPS_NOTIFIED', receivedOn: '2026-03-09', late: true, gapNotice: { issuedOn: '2026-03-10', gaps: [{ reason: '缺封面' }, { reason: '缺目录' }] } }))
    expect(steps.map((step) => step.what)).toEqual(['receivedLate', 'gapsTold', 'filling', 'checkingAgain'])
    expect(steps[1]?.note).toBe('缺封面；缺目录')
  })

  it('knows a plan filed by silence, and what came after in order of time', () => {
    const subject = some<FilingCase>({ status: 'FILED', receivedOn: '2026-03-09', registration: { filedOn: '2026-03-17', deemed: true, filingNumber: '1', receipt: { identifier: 'x' }, standing: 'IN_FORCE' } })
    const history = some<FilingHistory>({ versions: [{ label: '1', changes: [], archivedOn: '2026-03-17' }, { label: '2', changes: ['WORDING'], archivedOn: '2026-05-01' }], drills: [{ heldOn: '2026-04-01', title: '演练' }] })
    expect(filingTimeline(subject, history).map((step) => step.what)).toEqual(['received', 'deemed', 'drilled', 'version'])
  })
})

describe('to-dos of filed plans', () => {
  it('are the notice, a filing that no longer fits, and what is due, the overdue first', () => {
    const todos = filingTodos(
      some<FilingLine[]>([{ caseNumber: 'a', planTitle: '甲', status: 'GAPS_NOTIFIED' }, { caseNumber: 'b', planTitle: '乙', status: 'FILED', standing: 'REFILING_REQUIRED' }]),
      some<DutyLine[]>([{ caseNumber: 'c', planTitle: '丙', evaluationDueOn: '2027-01-10', evaluation: 'OPEN', firstHalfDrill: 'OVERDUE', secondHalfDrill: 'OPEN' }]),
      TODAY,
    )
    expect(todos.map((each) => [each.what, each.overdue])).toEqual([['drill', true], ['gaps', false], ['refiling', false], ['drill', false], ['evaluation', false]])
  })

  it('leave out an evaluation more than ninety days away, and a half that has not begun', () => {
    expect(filingTodos([], some<DutyLine[]>([{ caseNumber: 'c', evaluationDueOn: '2027-06-01', evaluation: 'OPEN', firstHalfDrill: 'DONE', secondHalfDrill: 'OPEN' }]), '2026-03-01')).toEqual([])
  })
})

describe('the one notice of gaps', () => {
  const item = some<FilingItem>({ checks: [{ id: 'F-COVER', material: 'electronic-plan', text: { zh: '封面' } }] })
  const subject = some<FilingCase>({ checklist: [{ material: 'filing-form', state: 'MISSING' }, { material: 'electronic-plan', state: 'HANDED_IN' }] as never })
  const notice = ACTS.find((each) => each.name === 'gap-notice')

  it('begins with what was not handed in, and wants a reason for each', () => {
    expect(notice?.begun?.({ subject, item }, {})).toEqual({ found: { chosen: ['filing-form'], why: {} } })
    const found: Found = { chosen: ['filing-form', 'electronic-plan'], why: { 'filing-form': ' 未提交 ' } }
    expect(errorsOf([GAPS], { found }, { subject, item }, say)).toEqual({ 'why-electronic-plan': 'filing.need.why' })
    found.why['electronic-plan'] = '是另一份预案'
    expect(errorsOf([GAPS], { found }, { subject, item }, say)).toEqual({})
    expect(notice?.body?.({ found }, { subject, item })).toEqual({
      gaps: [
        { material: 'filing-form', reason: '未提交' },
        { material: 'electronic-plan', reason: '是另一份预案' },
      ],
    })
  })

  it('knows no point of form: that is advice, given with the filing or not at all', () => {
    expect(GAPS.groups({ subject, item }, say).flatMap((group) => group.options.map(([value]) => value))).toEqual(['filing-form', 'electronic-plan'])
    const filing = ACTS.find((each) => each.name === 'filing')
    expect(fromAddress('F-COVER,F-NONE', item)).toEqual(['F-COVER'])
    const begun = filing?.begun?.({ subject, item }, { failed: 'F-COVER' }) as { advice: Found }
    expect(begun).toEqual({ advice: { chosen: ['F-COVER'], why: {} } })
    expect(errorsOf([ADVICE], begun, { subject, item }, say)).toEqual({ 'why-F-COVER': 'filing.need.advice' })
    expect(errorsOf([ADVICE], { advice: ADVICE.empty }, { subject, item }, say)).toEqual({})
    expect(filing?.body?.({ advice: ADVICE.empty }, { subject, item })).toBeUndefined()
    begun.advice.why['F-COVER'] = '缺日期'
    expect(filing?.body?.(begun, { subject, item })).toEqual({ advice: [{ check: 'F-COVER', note: '缺日期' }] })
  })

  it('cannot be empty', () => {
    expect(errorsOf([GAPS], { found: GAPS.empty }, { subject, item }, say)).toEqual({ found: 'filing.need.found' })
  })
})

describe('a report about a filed plan', () => {
  it.each([
    [['CONTACTS', 'WORDING'], false],
    [['WORDING', 'RESPONSE_LEVELS'], true],
  ])('with changes %j needs a new filing: %s', (changes, anew) => {
    expect(needsRefiling(changes)).toBe(anew)
  })

  it('of a drill says what is missing, and cannot lie ahead', () => {
    const drill = REPORTS.find((each) => each.name === 'drill')
    const errors = (form: Record<string, unknown>) => errorsOf(drill?.fields ?? [], form, {}, say)
    expect(Object.keys(errors(emptyOf(drill?.fields ?? [])))).toEqual(['on', 'kind', 'title', 'text'])
    const form = { on: '2026-11-25', kind: 'SPECIAL', title: '演练', text: '评估' }
    expect(errors(form)).toEqual({ on: 'filing.need.notYet' })
    expect(drill?.body(form)).toEqual({ heldOn: '2026-11-25', kind: 'SPECIAL', title: '演练', evaluation: '评估' })
  })
})

describe('a reported accident', () => {
  const asked = { chemical: '甲醇', accident: 'LEAK', county: '441521', longitude: '', latitude: '' }

  it('is asked about by the number of its chemical', () => {
    expect(matchErrors(asked, '67-56-1', say)).toEqual({})
    expect(matchQuery(asked, '67-56-1')).toEqual({ chemical: '67-56-1', accident: 'LEAK', county: '441521' })
  })

  it('needs chemical, kind and county, and both halves of an exact place', () => {
    expect(Object.keys(matchErrors({ chemical: '', accident: '', county: '', longitude: '115.3', latitude: '' }, undefined, say))).toEqual(['chemical', 'accident', 'county', 'latitude'])
  })
})

describe('what the form offers', () => {
  it('is what the contract knows, and has a word in the catalogue', () => {
    const contract = readFileSync('src/api/plan-filing.d.ts', 'utf8')
    const values = (name: string) => [...(new RegExp(`${name}: ((?:"[A-Z_]+"(?: \\| )?)+);`).exec(contract)?.[1] ?? '').matchAll(/"([A-Z_]+)"/g)].map((match) => match[1]).sort()
    expect([...UNIT_CLASSES].sort()).toEqual(values('UnitClass'))
    expect([...AFFILIATIONS].sort()).toEqual(values('Affiliation'))
    expect([...ACCIDENTS].sort()).toEqual(values('AccidentKind'))
    expect([...CHANGES].sort()).toEqual(values('PlanChange'))
    const words = (JSON.parse(readFileSync('src/filing/words/zh-CN.json', 'utf8')) as { filing: Record<string, Record<string, string>> }).filing
    expect([...UNIT_CLASSES].filter((each) => !words.unitClass?.[each])).toEqual([])
    expect([...ACCIDENTS].filter((each) => !words.accident?.[each])).toEqual([])
  })
})
