import { describe, expect, it, vi } from 'vitest'
import { shaped } from '@/casework/serverDraft'
import { aboutDraft, begunNew, emptyForm } from '@/licence/draft'
import { emptyFiling } from '@/filing/filing'
import { fieldName } from '@/kit/fieldName'

vi.mock('@/api/session', async (original) => ({
  ...(await original<typeof import('@/api/session')>()),
  person: { value: { signedIn: true, uscc: '91441521MA4XAB1211' } },
}))

describe('a draft', () => {
  it.each([undefined, null, 'text', [], {}, { application: null }, { application: { trade: null, enterprise: { name: '海丰' } } }, { application: { trade: { products: 'x' } }, done: {} }])('of the shape %j opens', (kept) => {
    const form = shaped(emptyForm(), kept)
    expect(form.application.trade.products).toEqual([])
    expect(form.done).toEqual([])
    expect(form.application.enterprise).toBeTypeOf('object')
  })

  it('that a program made without saying whose it is, is the account\'s', () => {
    expect(shaped(emptyForm(), {}).application.enterprise.uscc).toBe('91441521MA4XAB1211')
    expect(shaped(emptyForm(), { application: { enterprise: { name: '海丰' } } }).application.enterprise).toEqual({ name: '海丰', uscc: '91441521MA4XAB1211' })
    expect(shaped(emptyFiling(), {}).unit.uscc).toBe('91441521MA4XAB1211')
  })

  it('keeps all it has, also what the page does not know', () => {
    const kept = { ...emptyForm(), licenceId: 'HZ-1', application: { ...emptyForm().application, trade: { products: [{ cas: '1', name: '甲' }], mode: 'RETAIL' } } }
    expect(shaped(emptyForm(), kept)).toEqual(kept)
  })

  it('is told from others of its matter by its licence, its place and what is traded', () => {
    expect(aboutDraft(undefined)).toBe('')
    const form = emptyForm()
    form.application.place.premises = '海丰县示例路1号'
    form.application.trade.products = [{ cas: '67-56-1', name: '甲醇' }]
    expect(aboutDraft({ ...form, licenceNumber: '粤汕1号' })).toBe('粤汕1号 · 海丰县示例路1号 · 甲醇')
  })
})

describe('a new application', () => {
  const said = { application: { trade: { products: [{ cas: '67-56-1' }] } } }
  const drafts = [
    { id: 'renewal', kind: 'RENEWAL', form: {} },
    { id: 'said', kind: 'NEW', form: said },
    { id: 'ofOne', kind: 'NEW', form: { ...said, project: 'XM-1' } },
    { id: 'ofTwo', kind: 'NEW', form: { project: 'XM-2' } },
    { id: 'unsaid', kind: 'NEW', form: undefined },
  ]

  it.each([
    ['XM-1', 'ofOne'],
    ['XM-2', 'ofTwo'],
    ['XM-3', undefined],
    [undefined, 'unsaid'],
  ])('after project %s goes on with %s', (project, id) => {
    expect(begunNew(drafts, project)?.id).toBe(id)
  })

  it('without a project is begun anew when whatever was begun says something already', () => {
    expect(begunNew(drafts.slice(0, 4))).toBeUndefined()
  })
})

describe('a field that a service names', () => {
  const known = ['enterprise.name', 'filing.unit.address', 'trade.products']
  const name = (field?: string) => fieldName(field, (key) => key, (key) => known.includes(key))

  it('is called as the form calls it, with its place in a list; the words of a contract are never shown', () => {
    expect(name('application.enterprise.name')).toBe('enterprise.name')
    expect(name('unit.address')).toBe('filing.unit.address')
    expect(name('application.trade.products[2].cas')).toBe('trade.products 3')
    expect([name('holderName'), name('x.y.z'), name(undefined), name('')]).toEqual(['', '', '', ''])
  })
})
