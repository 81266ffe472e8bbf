import { describe, expect, it } from 'vitest'
import { ACTS, answerInDays, orderBody } from '@/oversight/acts'
import { eventName, pageOf, stageName, statusName } from '@/oversight/board'

const WORDS: Record<string, string> = {
  'oversight.status.FILED': '已备案', 'oversight.event.plan-filed': '准予备案', 'oversight.stages.REVIEW': '审查', 'oversight.need.days': '天数',
}
const say = (key: string) => WORDS[key] ?? key

describe('the pages of oversight', () => {
  it('say a word of a service they do not know as the service says it', () => {
    expect(statusName(say, 'FILED')).toBe('已备案')
    expect(statusName(say, 'A_WORD_OF_TOMORROW')).toBe('A_WORD_OF_TOMORROW')
    expect(statusName(say, undefined)).toBe('')
    expect(stageName(say, 'REVIEW')).toBe('审查')
    expect(stageName(say, 'A_STAGE_OF_TOMORROW')).toBe('A_STAGE_OF_TOMORROW')
    expect(eventName(say, 'planfiling.plan-filed.v1')).toBe('准予备案')
    expect(eventName(say, 'planfiling.fact-of-tomorrow.v2')).toBe('fact-of-tomorrow')
  })

  it('lead to a case where its service has it, for the desk and for the enterprise', () => {
    const features = [{ routes: [] }, { routes: [], numbered: { like: /^YA-/, own: '/plans', desk: '/desk/plans' } }]
    expect(pageOf(features, 'YA-1', true)).toBe('/desk/plans/YA-1')
    expect(pageOf(features, 'YA-1', false)).toBe('/plans/YA-1')
    expect(pageOf(features, 'HZ-1', false)).toBeUndefined()
  })

  it('send an order with days only where somebody named some', () => {
    expect(orderBody({ ground: 'OVERDUE', reason: 'x', answerInDays: '' }, 'YA-1')).toEqual({ caseNumber: 'YA-1', ground: 'OVERDUE', reason: 'x' })
    expect(orderBody({ ground: 'OTHER', reason: 'x', answerInDays: '3' }, 'YA-1')).toEqual({ caseNumber: 'YA-1', ground: 'OTHER', reason: 'x', answerInDays: 3 })
    expect(ACTS.RETURN?.body({ reason: 'x', answerInDays: '2' })).toEqual({ reason: 'x', answerInDays: 2 })
    expect(ACTS.CLOSE?.body({ words: 'x' })).toEqual({ words: 'x' })
  })

  it('offer no act of time', () => {
    expect(ACTS.ESCALATE).toBeUndefined()
  })

  it.each(['', '1', '15', '99'])('take %s as days', (days) => expect(answerInDays.wrong?.(days, undefined, say)).toEqual({}))
  it.each(['0', '-1', '1.5', '100', 'x'])('do not take %s as days', (days) => expect(answerInDays.wrong?.(days, undefined, say)).toEqual({ answerInDays: '天数' }))
})
