import { describe, expect, it } from 'vitest'
import { emptyForm } from '@/licence/draft'
import { alterations, factsOf } from '@/licence/facts'

const say = (key: string) => key
const names = { material: (id?: string) => id ?? '', file: (id?: string) => id ?? '' }

describe('what an amendment changes', () => {
  it('is nothing when nothing was changed', () => {
    const facts = factsOf(emptyForm().application, say, names)
    for (const section of Object.keys(facts)) expect(alterations(facts[section], facts[section])).toEqual([])
  })

  it('is told with what it was and what it is, also what was added and what was taken away', () => {
    const before = emptyForm().application
    before.enterprise.contact = '示例甲'
    before.materials = [{ material: 'plan', file: '1' }]
    const after = emptyForm().application
    after.enterprise.contact = '示例乙'
    after.materials = [{ material: 'rules', file: '2' }]
    const [old, now] = [factsOf(before, say, names), factsOf(after, say, names)]
    expect(alterations(old.enterprise, now.enterprise)).toEqual([{ name: 'enterprise.contact', from: '示例甲', to: '示例乙' }])
    expect(alterations(old.materials, now.materials)).toEqual([
      { name: 'plan', from: '1', to: undefined },
      { name: 'rules', from: undefined, to: '2' },
    ])
  })

  it('tells a product whose amount alone was changed', () => {
    const before = emptyForm().application
    before.trade.products = [{ cas: '67-56-1', name: '甲醇', storedTonnes: 1 }]
    const after = emptyForm().application
    after.trade.products = [{ cas: '67-56-1', name: '甲醇', storedTonnes: 2 }]
    expect(alterations(factsOf(before, say, names).trade, factsOf(after, say, names).trade)).toEqual([{ name: 'trade.products', from: '甲醇 1 t', to: '甲醇 2 t' }])
  })
})
