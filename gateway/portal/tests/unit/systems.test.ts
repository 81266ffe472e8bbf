import { describe, expect, it } from 'vitest'
import { missing, open, SCOPES } from '@/systems/systems'

const entered = { name: 'ERP', scopes: ['READ' as const], matters: ['LICENCE' as const], until: '2026-12-31' }

describe('a system to be connected', () => {
  it('is complete with a name, something it may do, a matter and a day to come', () => expect(missing(entered, false, '2026-11-29')).toEqual({}))
  it.each([
    ['systemName', { name: ' ' }],
    ['scopes', { scopes: [] }],
    ['matters', { matters: [] }],
    ['lastDay', { until: '2026-11-28' }],
    ['lastDay', { until: '' }],
  ])('lacks %s', (field, changed) => expect(Object.keys(missing({ ...entered, ...changed }, false, '2026-11-29'))).toEqual([field]))
  it('of an office has no matters and applies for nothing', () => {
    expect(missing({ ...entered, matters: [] }, true, '2026-11-29')).toEqual({})
    expect(SCOPES.office).not.toContain('APPLY')
  })
  it('is open until it was ended or has expired', () =>
    expect(['CONNECTED', 'WITHOUT_SECRET', 'ENDED', 'EXPIRED'].filter((state) => open({ state } as never))).toEqual(['CONNECTED', 'WITHOUT_SECRET']))
})
