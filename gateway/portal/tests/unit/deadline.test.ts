import { describe, expect, it } from 'vitest'
import { daysLeft, light } from '@/form/deadline'

describe('a day something is due', () => {
  it.each([
    ['2026-11-23', -1, 'OVERDUE'],
    ['2026-11-24', 0, 'WARNING'],
    ['2026-11-25', 1, 'WARNING'],
    ['2026-11-26', 2, 'NORMAL'],
  ])('%s leaves %i days', (due, left, lit) => {
    expect(daysLeft(due, '2026-11-24')).toBe(left)
    expect(light(due, '2026-11-24')).toBe(lit)
  })
})
