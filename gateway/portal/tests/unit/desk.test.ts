import { mount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import type { Case, FilingCase } from '@/api/types'
import type { ActDefinition } from '@/casework/acts'
import { dueWords, leftWords } from '@/casework/due'
import { beside, justDone, sit, sits, tellDone } from '@/casework/sitting'
import { ACTS as FILING_ACTS } from '@/filing/acts'
import { desk as filingDesk } from '@/filing/filings'
import { keysOn, switchKeys, useKeys } from '@/kit/keys'
import { ACTS } from '@/licence/acts'
import { desk } from '@/licence/applications'
import { some } from './some'

const say = (key: string, values?: Record<string, unknown>) => (values ? `${key} ${Object.values(values).join(' ')}` : key)
const names = (acts: { words: string }[]) => acts.map((each) => each.words)

describe('the acts on a case', () => {
  it('stand by what comes of them: what carries the case on first, what ends it last, and going back is never the filled button', () => {
    const acts = desk.acts(some<Case>({ allowedActions: ['TERMINATE', 'RETURN_TO_EXAMINATION', 'REFUSE', 'GRANT'] as never }), 'HZ-1', [], [])
    expect(names(acts)).toEqual(['act.name.grant', 'act.name.return', 'act.name.refusal', 'act.name.termination'])
    expect(acts.map((each) => each.onward ?? false)).toEqual([true, false, false, false])
    const second = desk.acts(some<Case>({ allowedActions: ['RETURN_TO_EXAMINATION', 'REFUSE'] as never }), 'HZ-1', [], [])
    expect(second.some((each) => each.onward)).toBe(false)
  })

  it('lead straight to the second look where nothing has to be said', () => {
    const [accept, notice] = desk.acts(some<Case>({ allowedActions: ['ACCEPT', 'REQUEST_CORRECTION'] as never }), 'HZ-1', [], [])
    expect(accept?.to).toEqual({ path: '/desk/HZ-1/acts/acceptance', query: { look: '1' } })
    expect(notice?.to).toEqual({ path: '/desk/HZ-1/acts/correction-notice', query: undefined })
  })

  it('on a filing are the same: what the check list found goes into the filing, and a slip in a filed entry can be corrected', () => {
    const open = some<FilingCase>({ allowedActions: ['NOTIFY_GAPS', 'FILE'] as never })
    expect(filingDesk.acts(open, 'YA-1', ['c1', 'c2'], []).map((each) => [each.words, each.to, each.count])).toEqual([
      ['filing.act.filing.name', { path: '/desk/plans/YA-1/acts/filing', query: { failed: 'c1,c2' } }, 2],
      ['filing.act.gap-notice.name', { path: '/desk/plans/YA-1/acts/gap-notice', query: undefined }, undefined],
    ])
    expect(names(filingDesk.acts(some<FilingCase>({ allowedActions: ['CORRECT'] as never }), 'YA-1', [], []))).toEqual(['filing.act.corrections.name'])
  })
})

describe('the checklist', () => {
  const begun = (acts: ActDefinition[], name: string, about: unknown, asked: Record<string, unknown>) => acts.find((each) => each.name === name)?.begun?.(about, asked)

  it('is ticked where a notice may tell of it, and what is ticked is chosen in the notice', () => {
    const open = some<Case>({ allowedActions: ['REQUEST_CORRECTION'] as never, askableMaterials: ['lease', 'plan'] })
    expect(desk.lacking(open)).toEqual(['lease', 'plan'])
    expect(desk.lacking(some<Case>({ ...open, allowedActions: [] }))).toEqual([])
    const [notice] = desk.acts(open, 'HZ-1', [], ['lease'])
    expect([notice?.to, notice?.count]).toEqual([{ path: '/desk/HZ-1/acts/correction-notice', query: { lacking: 'lease' } }, 1])
    expect(begun(ACTS, 'correction-notice', { subject: open }, { lacking: 'lease,somebody-elses' })).toEqual({ defects: { chosen: ['lease'], why: {} } })
    expect(begun(ACTS, 'correction-notice', { subject: open }, {})).toEqual({ defects: { chosen: [], why: {} } })
  })

  it('of a plan adds what is ticked to what was not handed in', () => {
    const subject = some<FilingCase>({ allowedActions: ['NOTIFY_GAPS'] as never, checklist: [{ material: 'a', state: 'HANDED_IN' }, { material: 'b', state: 'MISSING' }, { material: 'c', state: 'HANDED_IN' }] as never })
    expect(filingDesk.lacking(subject)).toEqual(['a', 'b', 'c'])
    expect(filingDesk.acts(subject, 'YA-1', [], ['c'])[0]?.to).toEqual({ path: '/desk/plans/YA-1/acts/gap-notice', query: { lacking: 'c' } })
    expect(begun(FILING_ACTS, 'gap-notice', { subject }, { lacking: 'c' })).toEqual({ found: { chosen: ['b', 'c'], why: {} } })
  })
})

describe('the dates of a line', () => {
  const promised = { pressing: { on: '2026-12-18', by: 'PROMISED' as const, provisional: false }, daysLeft: 15 }
  const provisional = { pressing: { on: '2027-01-08', by: 'STATUTORY' as const, provisional: true } }

  it.each([
    [promised, '2026年12月18日（due.promised）', 'queue.daysLeft 15'],
    [provisional, '2027年1月8日（due.provisional）', 'due.provisional'],
    [{ respondBy: '2026-12-01' }, 'due.respondBy 2026年12月1日', '—'],
    [{}, undefined, '—'],
  ])('%j is told as %s', (line, due, left) => {
    expect(dueWords(line, say)).toBe(due)
    expect(leftWords(line, say)).toBe(left)
  })
})

describe('a sitting', () => {
  it('knows the next case, also when the one before has left the list, and tells once what was done', () => {
    sit(['a', 'b', 'c'])
    expect([beside('a', 1), beside('c', 1), beside('x', 1)]).toEqual(['b', undefined, undefined])
    expect([sits('c'), sits('x')]).toEqual([true, false])
    tellDone({ number: 'a', act: '受理' })
    expect([justDone(), justDone()]).toEqual([{ number: 'a', act: '受理' }, undefined])
  })
})

describe('single keys', () => {
  const pressed: string[] = []
  const page = () =>
    mount(
      defineComponent({
        setup() {
          useKeys({ a: () => void pressed.push('a') })
          return () => h('main', [h('p', { tabindex: -1 }), h('a', { href: '#' }), h('button'), h('summary'), h('span', { role: 'tab', tabindex: 0 }), h('input')])
        },
      }),
      { attachTo: document.body },
    )
  afterEach(() => {
    pressed.length = 0
    if (!keysOn.value) switchKeys()
  })

  it.each(['a', 'button', 'summary', '[role=tab]', 'input'])('are no command while the focus is at a control (%s)', async (at) => {
    const here = page()
    await here.find(at).trigger('keydown', { key: 'a' })
    expect(pressed).toEqual([])
    await here.find('p').trigger('keydown', { key: 'a' })
    expect(pressed).toEqual(['a'])
    here.unmount()
  })

  it('can be switched off, and stay off on this device', async () => {
    const here = page()
    switchKeys()
    await here.find('p').trigger('keydown', { key: 'a' })
    expect([pressed, localStorage.getItem('onenet.keys')]).toEqual([[], 'off'])
    here.unmount()
  })
})
