import { describe, expect, it } from 'vitest'
import { emptyForm } from '@/licence/draft'
import { alterations, factsOf } from '@/licence/facts'

const say = (key: string) => key
const names = { material: (id?: string) => id ?? '', file: (id?: string) => id ?? '' }

describe('what an amendment changes', () => {
  it('is nothing when nothing was changed', () => {
    const facts = factsOf(emptyForm(), say, names)
    for (const section of Object.keys(facts)) expect(alterations(facts[section], facts[section])).toEqual([])
  })

  it('is told with what it was and what it is, also what was added and what was taken away', () => {
    const before = emptyForm().application
    before.enterprise.contact = '示例甲'
    before.materials = [{ material: 'plan', file: '1' }]
    const after = emptyForm().application
    after.enterprise.contact = '示例乙'
    after.materials = [{ material: 'rules', file: '2' }]
    const [old, now] = [factsOf({ application: before }, say, names), factsOf({ application: after }, say, names)]
    expect(alterations(old.enterprise, now.enterprise)).toEqual([{ name: 'enterprise.contact', from: '示例甲', to: '示例乙' }])
    expect(alterations(old.materials, now.materials)).toEqual([
      { name: 'plan', from: '1', to: undefined },
      { name: 'rules', from: undefined, to: '2' },
    ])
  })

  it('says of a change what the licence says now, and what it is to say', () => {
    const form = { ...emptyForm(), licensed: { ENTERPRISE_NAME: '旧名', STORAGE_PLACE: '' } }
    form.application.enterprise.name = '新名'
    const on = '2026-11-30'
    form.application.changes = [{ kind: 'ENTERPRISE_NAME', changedOn: on }, { kind: 'UNIT_TYPE', changedOn: on, from: '个体', to: '公司' }, { kind: 'STORAGE_PLACE', changedOn: on }]
    const lines = factsOf(form, say, names).changes?.map(([, line]) => String(line).split(' ').slice(-3).join(' '))
    expect(lines).toEqual(['旧名 → 新名', '个体 → 公司', 'form.none → form.none'])
  })

  it('tells a product whose amount alone was changed', () => {
    const before = emptyForm().application
    before.trade.products = [{ cas: '67-56-1', name: '甲醇', storedTonnes: 1 }]
    const after = emptyForm().application
    after.trade.products = [{ cas: '67-56-1', name: '甲醇', storedTonnes: 2 }]
    expect(alterations(factsOf({ application: before }, say, names).trade, factsOf({ application: after }, say, names).trade)).toEqual([{ name: 'trade.products', from: '甲醇 1 t', to: '甲醇 2 t' }])
  })
})
