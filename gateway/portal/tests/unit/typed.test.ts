import { describe, expect, it, vi } from 'vitest'
import { creditCode, telephone } from '@/casework/people'
import { chemicalName } from '@/casework/places'
import { matchErrors, matchQuery } from '@/filing/match'
import { filingBody, emptyFiling } from '@/filing/filing'
import { atEnter, plainNumber, upperCode } from '@/kit/typed'

const say = (key: string) => key

describe('what is written with a Chinese keyboard', () => {
  it.each(['0660-1234567', '０６６０－１２３４５６７', '0660—1234567', '0660-1234567转801', '０６６０－１２３４５６７转８０１', '+86 138 0000 0000', ' 13800000000\u200b'])('is a telephone number: %j', (number) => {
    expect(telephone('', '').wrong?.(number, undefined, say)).toEqual({})
  })

  it.each(['12', '无', '0660-12345678901234567890', '0660-1234567转'])('is none: %j', (number) => {
    expect(telephone('', '').wrong?.(number, undefined, say)).toEqual({ phone: 'need.enterprise.phoneWrong' })
  })

  it.each(['91441521MA4XAB1211', '91441521 MA4X AB1211', '９１４４１５２１ｍａ４ｘａｂ１２１１', '统一社会信用代码：91441521MA4XAB1211\n'])('is a credit code: %j', (code) => {
    expect(upperCode(code)).toBe('91441521MA4XAB1211')
    expect(creditCode('', '').wrong?.(code, undefined, say)).toEqual({})
  })

  it.each([['１２', '12'], ['1，200', '1200'], ['1,200,300', '1200300'], ['5。5', '5.5'], ['１１５．３', '115.3'], ['', ''], ['1,2', '1,2']])('%j is the number %j', (typed, plain) => {
    expect(plainNumber(typed)).toBe(plain)
  })

  it('is a place on the map and a head count', () => {
    const asked = { chemical: '甲醇', accident: 'LEAK', county: '441521', longitude: '１１５．３', latitude: '22。9' }
    expect(matchErrors(asked, '67-56-1', say)).toEqual({})
    expect(matchQuery(asked, '67-56-1')).toMatchObject({ longitude: '115.3', latitude: '22.9' })
    expect(matchErrors({ ...asked, longitude: '0x10', latitude: '1e1' }, '67-56-1', say)).toMatchObject({ longitude: 'filing.need.longitude', latitude: 'filing.need.latitude' })
    expect(filingBody({ ...emptyFiling(), unit: { headcount: '１２' as never } }).unit.headcount).toBe(12)
  })
})

describe('the key Enter', () => {
  const pressed = (more: Partial<KeyboardEvent>) => ({ key: 'Enter', preventDefault: vi.fn(), ...more }) as unknown as KeyboardEvent

  it('acts, except where it ends a word being composed', () => {
    const act = vi.fn()
    const plain = pressed({})
    atEnter(act)(plain)
    expect(plain.preventDefault).toHaveBeenCalled()
    for (const event of [pressed({ isComposing: true }), pressed({ keyCode: 229 }), pressed({ key: 'a' })]) {
      atEnter(act)(event)
      expect(event.preventDefault).not.toHaveBeenCalled()
    }
    expect(act).toHaveBeenCalledTimes(1)
  })
})

describe('a chemical that is named by its number alone', () => {
  it('has the names of all entries with that number', () => {
    expect(chemicalName('7647-01-0').split(' / ')).toEqual(['氯化氢[无水]', '盐酸'])
    expect(chemicalName('67-56-1')).toBe('甲醇')
    expect(chemicalName('0-00-0')).toBe('0-00-0')
  })
})
