import { describe, expect, it } from 'vitest'
import { daysBefore, left } from '@/kit/deadline'

describe('the days that are left', () => {
  it.each([
    [2, 'queue.daysLeft 2'],
    [0, 'queue.daysLeft 0'],
    [-4, 'queue.daysOver 4'],
  ])('%i as the service counts them', (days, words) => {
    expect(left(days, (key, { n }) => `${key} ${n}`)).toBe(words)
  })

  it.each([[undefined], [null]])('are none without a running clock', (none) => {
    expect(left(none, (key) => key)).toBe('—')
  })

  it('are not reckoned here: only whole days before a date are', () => {
    expect(daysBefore('2026-03-01', 1)).toBe('2026-02-28')
  })
})
