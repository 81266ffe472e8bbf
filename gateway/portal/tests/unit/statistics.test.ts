import { describe, expect, it } from 'vitest'
import { everyMonth, monthsFrom, share } from '@/oversight/statistics'

describe('figures of the city', () => {
  it('counts months over the turn of a year', () => {
    expect(monthsFrom('2026-11', -11)).toBe('2025-12')
    expect(monthsFrom('2026-01', -1)).toBe('2025-12')
    expect(monthsFrom('2026-12', 1)).toBe('2027-01')
    expect(monthsFrom('2026-03', 0)).toBe('2026-03')
  })

  it('leaves no month out', () => {
    const march = { month: '2026-03', received: 2, ended: 1, late: 0, outcomes: [] }
    expect(everyMonth('2026-02', '2026-04', [march]).map((line) => [line.month, line.received])).toEqual([['2026-02', 0], ['2026-03', 2], ['2026-04', 0]])
    expect(everyMonth('2026-02', '2026-04', [])).toEqual([])
  })

  it('gives no share of nothing', () => {
    expect(share(81, 100)).toBe('81 %')
    expect(share(2, 3)).toBe('67 %')
    expect(share(0, 0)).toBe('—')
    expect(share()).toBe('—')
  })
})
