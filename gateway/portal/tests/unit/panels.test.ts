import { describe, expect, it } from 'vitest'
import { errorsOf } from '@/kit/parts'
import { PANEL_ACTS, type Panel } from '@/review/panelActs'
import { isAnswered, isAsked, missing, statementOf } from '@/review/revisions'
import { rows } from '@/review/rows'
import { some } from './some'

const say = (key: string, values?: object) => `${key}${values ? JSON.stringify(values) : ''}`
const act = (action: string) => PANEL_ACTS.find((each) => each.action === action)!

describe('an act on a panel', () => {
  it('given up says why, under the same address a hearing ends at', () => {
    expect([act('ABANDON').path, act('CLOSE_HEARING').path]).toEqual(['hearing-end', 'hearing-end'])
    expect(act('ABANDON').body({ reason: '项目撤回' })).toEqual({ givenUp: '项目撤回' })
    expect(act('CLOSE_HEARING').body({})).toEqual({})
    expect(errorsOf(act('ABANDON').fields, { reason: ' ' }, undefined, say)).toEqual({ reason: 'review.need.reason' })
  })
  it('that takes something away stands last', () => {
    const grave = PANEL_ACTS.map((each) => each.grave ?? false)
    expect(grave.slice(grave.indexOf(true)).every(Boolean)).toBe(true)
    expect(grave).toContain(true)
  })
  it('closes the list with the seats of the rules, or with others', () => {
    expect(act('CLOSE_LIST').body({ seats: [] })).toEqual({})
    expect(act('CLOSE_LIST').body({ seats: [{ field: 'SAFETY', number: '５' }] })).toEqual({ seats: [{ field: 'SAFETY', number: 5 }] })
  })
  it('offers for replacement who holds a seat, by name where it is known', () => {
    const panel = some<Panel>({ members: [{ code: 'E-1', field: 'FIRE', leftBecause: '出差' }, { code: 'E-2', field: 'FIRE', name: '示例乙' }, { code: 'E-3', field: 'X' }] })
    expect(act('REPLACE').fields[0]?.options?.(panel, say)).toEqual([['E-2', '示例乙 · 消防'], ['E-3', 'E-3 · X']])
  })
  it('offers to object to whoever sits and was not objected to, and to decide about whom that is open', () => {
    const members = [{ code: 'E-1', field: 'X', leftBecause: '出差' }, { code: 'E-2', field: 'X' }, { code: 'E-3', field: 'X' }, { code: 'E-4', field: 'X' }]
    const panel = some<Panel>({ members, objections: [{ code: 'E-2', upheld: false }, { code: 'E-3' }] })
    const offered = (action: string) => act(action).fields[0]?.options?.(panel, say).map(([code]) => code)
    expect([offered('OBJECT'), offered('UPHOLD_OBJECTION'), offered('DISMISS_OBJECTION')]).toEqual([['E-4'], ['E-3'], ['E-3']])
    expect(act('OBJECT').body({ code: 'E-4', ground: 'KINSHIP', reason: '亲属' })).toEqual({ code: 'E-4', ground: 'KINSHIP', words: '亲属' })
    expect(['UPHOLD_OBJECTION', 'DISMISS_OBJECTION'].map((each) => act(each).body({ code: 'E-3', reason: '属实' }))).toEqual([
      { code: 'E-3', holds: true, words: '属实' },
      { code: 'E-3', holds: false, words: '属实' },
    ])
  })
  it('makes one revision of each line that says something', () => {
    expect(act('CONCLUDE').body({ text: '可行', revisions: '补充泄压计算\n\n 修改间距 ' })).toEqual({ text: '可行', revisions: [{ text: '补充泄压计算' }, { text: '修改间距' }] })
  })
})

describe('the revisions a panel asks for', () => {
  const revisions = [{ asked: '补充泄压计算' }, { asked: '修改间距' }]
  const panel = (more: object) => some<Panel>({ allowedActions: [], opinion: { revisions }, ...more })
  it('are answered all, and a blank is no answer', () => {
    expect(Object.keys(missing(revisions, ['已补充', '  '], say))).toEqual(['answer-1'])
    expect(missing(revisions, ['已补充', '已修改'], say)).toEqual({})
  })
  it('are sent in their order, one answer each, whatever was kept of another panel', () => {
    expect(statementOf(revisions, [' 已补充 ', '已修改', '多余'])).toEqual({ answers: [{ text: '已补充' }, { text: '已修改' }] })
  })
  it('are asked of whom the service says, and answered when each has its answer', () => {
    expect([isAsked(undefined), isAsked(panel({})), isAsked(panel({ allowedActions: ['ANSWER_REVISIONS'] }))]).toEqual([false, false, true])
    expect([isAnswered(panel({})), isAnswered(panel({ opinion: { revisions: [] } })), isAnswered(panel({ opinion: { revisions: [{ asked: 'a', answer: 'b' }] } }))]).toEqual([false, false, true])
  })
})

describe('rows of a form', () => {
  it('are read back a line each, choices by their name and days as days', () => {
    const part = rows('all', 'label', {
      columns: [{ id: 'kind', label: 'kind', options: () => [['A', '甲']] }, { id: 'until', label: 'until', day: true }, { id: 'own', label: 'own', tick: true }],
    })
    expect(part.lines?.([{ kind: 'A', until: '2026-11-30', own: true }, { kind: 'B', until: '', own: false }], undefined, say).map(([, read]) => read)).toEqual(['甲 · 2026年11月30日 · own', 'B'])
  })
})
