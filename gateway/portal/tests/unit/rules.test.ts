import { describe, expect, it } from 'vitest'
import { emptyForm } from '@/licence/draft'
import { checkOf } from '@/casework/forms'
import { CHANGES, ENTERPRISE, TRADE } from '@/licence/sections'
import { isUscc } from '@/kit/uscc'

const say = (key: string) => key

describe('a section says what is missing', () => {
  it('knows a credit code by its check character', () => {
    expect(isUscc('91441521MA4XAB1211')).toBe(true)
    expect(isUscc('91441521MA4XAB1210')).toBe(false)
    expect(isUscc('9144152MA4XAB1211')).toBe(false)
  })

  it('asks for every field of the enterprise', () => {
    expect(Object.keys(checkOf(ENTERPRISE, emptyForm(), say))).toEqual(['uscc', 'name', 'legalRepresentative', 'principalPerson', 'contact', 'phone'])
  })

  it('wants at least one product and no stock in paper trade', () => {
    const form = emptyForm()
    expect(checkOf(TRADE, form, say)).toMatchObject({ product: 'need.trade.products', mode: 'need.trade.mode' })
    form.application.trade = { mode: 'WHOLESALE', paperTrade: true, products: [{ cas: '67-56-1', name: '甲醇', storedTonnes: 3 }] }
    expect(checkOf(TRADE, form, say)).toEqual({ paperTrade: 'need.trade.paperTrade' })
  })

  it('wants the day of every change', () => {
    const form = emptyForm()
    expect(checkOf(CHANGES, form, say)).toEqual({ kind: 'need.changes' })
    form.application.changes = [{ kind: 'ENTERPRISE_NAME', changedOn: '' }]
    expect(checkOf(CHANGES, form, say)).toEqual({ 'changedOn-0': 'need.changedOn' })
  })
})
