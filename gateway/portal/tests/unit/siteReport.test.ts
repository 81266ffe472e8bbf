import { describe, expect, it } from 'vitest'
import type { Case, GuideItem } from '@/api/types'
import { tel } from '@/kit/facts'
import { conditions, findingsOf, missingOf, restMet, resumed, settled, waitingOf, type Report } from '@/licence/siteReport'
import { some } from './some'

const say = (key: string, values: Record<string, unknown> = {}) => [key, ...Object.values(values)].join(' ')
const clause = (id: string) => ({ id, kind: 'CONDITION', text: { zh: id } })
const item = some<GuideItem>({ clauses: [clause('A6-1'), clause('A6-2'), clause('A7'), { id: 'R-1', kind: 'REFUSAL', text: { zh: '否' } }] as never })
const subject = some<Case>({ applicableConditions: ['A6-1', 'A6-2'] })
const blank = (): Report => ({ startsOn: '2026-12-01', lastDay: '2026-12-01', seen: {}, conclusion: '' })
const { apply, outside } = conditions(item, subject)

describe('what is written down on site', () => {
  it('is about the conditions that apply by the facts of the case; the others are named and not asked', () => {
    expect(apply.map((each) => each.id)).toEqual(['A6-1', 'A6-2'])
    expect(outside.map((each) => each.id)).toEqual(['A7'])
  })

  it('has one error for all that is not answered, at the first of it', () => {
    expect(missingOf(blank(), apply, say)).toEqual({ 'met-A6-1': 'need.inspection.rest 2 A6-1', conclusion: 'need.inspection.conclusion' })
  })

  it('is filled in with one tap where nothing is wrong, and an exception stays what it is', () => {
    const found: Report = { ...blank(), seen: { 'A6-2': { result: 'NOT_MET', note: '缺培训记录', photographs: [] } }, conclusion: 'RECTIFICATION_NEEDED' }
    const whole = { ...found, seen: restMet(found, apply) }
    expect(missingOf(whole, apply, say)).toEqual({})
    expect(findingsOf(whole, apply)).toEqual([
      { clause: 'A6-1', met: true, result: 'MET', note: undefined, photographs: [] },
      { clause: 'A6-2', met: false, result: 'NOT_MET', note: '缺培训记录', photographs: [] },
    ])
  })

  it('says why a condition does not apply', () => {
    const found: Report = { ...blank(), seen: { ...restMet(blank(), apply), 'A6-1': { result: 'NOT_APPLICABLE', note: ' ', photographs: [] } }, conclusion: 'CONDITIONS_MET' }
    expect(missingOf(found, apply, say)).toEqual({ 'note-A6-1': 'need.inspection.why A6-1' })
  })

  it('that the page of before kept on the device is taken up again', () => {
    const kept = { met: { 'A6-1': 'yes', 'A6-2': 'no' }, notes: { 'A6-2': '缺' }, photographs: { 'A6-1': [{ slot: 1, id: 'p', name: 'p.png' }] }, conclusion: 'CONDITIONS_MET' as const }
    const { seen, conclusion } = resumed(blank(), kept)
    expect(seen).toEqual({ 'A6-1': { result: 'MET', note: '', photographs: [{ slot: 1, id: 'p', name: 'p.png' }] }, 'A6-2': { result: 'NOT_MET', note: '缺', photographs: [] } })
    expect(conclusion).toBe('CONDITIONS_MET')
    expect(resumed(blank(), { seen }).seen).toEqual(seen)
  })
})

describe('a telephone number', () => {
  it.each([['0660-0000000', 'tel:06600000000'], ['１３８ ０００００００', 'tel:1380000000'], ['+86 660 0000000', 'tel:+866600000000'], ['请找门卫', undefined], [undefined, undefined]])('%s is called at %s', (written, called) => {
    expect(tel(written)).toBe(called)
  })
})

describe('photographs taken without a network', () => {
  const photo = (slot: number, id: string, waiting?: string) => ({ slot, id, name: `${slot}.png`, waiting })
  const report: Report = {
    ...blank(),
    conclusion: 'CONDITIONS_MET',
    seen: { 'A6-1': { result: 'MET', note: '', photographs: [photo(1, 'p1'), photo(2, '', 'w2')] }, 'A6-2': { result: 'MET', note: '', photographs: [photo(1, '', 'w1')] } },
  }

  it('wait, and the report with them: one error says how many', () => {
    expect(waitingOf(report).map((each) => each.waiting)).toEqual(['w2', 'w1'])
    expect(missingOf(report, apply, say)).toEqual({ unsent: 'need.inspection.unsent 2' })
  })

  it('become what the service calls them once they were sent, in their place', () => {
    const sent = settled(settled(report, 'w2', 'p2'), 'w1', 'p3')
    expect(findingsOf(sent, apply).map((each) => each.photographs)).toEqual([['p1', 'p2'], ['p3']])
    expect(missingOf(sent, apply, say)).toEqual({})
  })

  it('that the device has no more are gone from the report, and nothing else is', () => {
    expect(findingsOf(settled(report, 'w2'), apply)[0]?.photographs).toEqual(['p1'])
  })
})
