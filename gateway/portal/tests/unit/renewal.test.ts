import { describe, expect, it } from 'vitest'
import type { Licence } from '@/api/types'
import { corrected } from '@/certificates/overview'
import { renewalTodos } from '@/certificates/renewal'
import { some } from './some'

const licence = (more: Partial<Licence> = {}): Licence => some<Licence>({ licenceId: 'L', licenceNumber: '粤汕危化经字〔2026〕00001号', renewBy: '2026-05-31', validTo: '2026-08-31', openCases: [], ...more })

describe('a licence whose end comes near', () => {
  it.each([
    ['2026-03-31', 0, false],
    ['2026-04-01', 1, false],
    ['2026-05-31', 1, false],
    ['2026-06-01', 1, true],
    ['2026-08-31', 1, true],
  ])('on %s there are %i to-dos, late: %s', (today, count, late) => {
    const todos = renewalTodos([licence()], today)
    expect(todos).toHaveLength(count)
    expect(todos.every((each) => each.late === late)).toBe(true)
  })

  it('reminds of nothing when renewal is applied for, and still when something else is', () => {
    expect(renewalTodos([licence({ openCases: [{ caseNumber: 'HZ', matter: 'RENEWAL' }] })], '2026-05-20')).toEqual([])
    expect(renewalTodos([licence({ openCases: [{ caseNumber: 'HZ', matter: 'VARIATION' }] })], '2026-05-20')).toHaveLength(1)
  })

  it('reminds of nothing that can be renewed no more, and puts the nearest end first', () => {
    expect(renewalTodos([licence({ renewBy: undefined })], '2026-08-20')).toEqual([])
    const later = licence({ licenceId: 'M', renewBy: '2026-06-30', validTo: '2026-09-30' })
    expect(renewalTodos([later, licence()], '2026-05-31').map((each) => each.licenceId)).toEqual(['L', 'M'])
  })
})

describe('a licence whose clerical error was corrected', () => {
  const correction = { outcome: 'CORRECTED', decidedOn: '2026-09-10', decisionNumber: '危化更决〔2026〕441521-7号' } as Licence['corrections'][number]
  const about = (more: Partial<Licence['corrections'][number]> = {}) =>
    corrected([licence({ certificate: { identifier: '1.2.156', version: '002', verificationUrl: '' }, corrections: [{ ...correction, ...more }] })], '2026-09-20')

  it('is pointed out to its holder, with the new certificate', () => {
    expect(about().map((each) => each.to)).toEqual(['/certificates/1.2.156'])
    expect(about()[0]?.aside?.((key, values) => `${key} ${JSON.stringify(values)}`)).toContain('危化更决')
  })

  it('is not, when it was left as it was, or long ago', () => {
    expect(about({ outcome: 'DROPPED' })).toEqual([])
    expect(about({ decidedOn: '2026-07-01' })).toEqual([])
  })
})
