import { describe, expect, it } from 'vitest'
import { lookOf, missingOf, type Standing } from '@/casework/checklist'
import { standingOf, type Need } from '@/casework/forms'
import en from '@/casework/words/en.json'
import zh from '@/casework/words/zh-CN.json'

const STANDINGS: Standing[] = ['FORM', 'HANDED_IN', 'FETCHED', 'COMMITTED', 'NOT_NEEDED', 'ASKING', 'CONFLICTING', 'LATER', 'MISSING']
const need = (state: Standing): Need => ({ material: 'lease', name: () => '租赁证明', own: true, state })

describe('where a material stands', () => {
  it.each(STANDINGS)('%s has a shape, and a word in both languages', (state) => {
    expect(lookOf(state).shape).not.toBe('')
    expect(zh.checklist[state]).toBeTruthy()
    expect(en.checklist[state]).toBeTruthy()
  })

  it('is what the service says, but for a file that was uploaded since', () => {
    expect(standingOf(need('MISSING'), [])).toBe('MISSING')
    expect(standingOf(need('MISSING'), [{ material: 'lease', file: '1' }])).toBe('HANDED_IN')
    expect(standingOf(need('FETCHED'), [{ material: 'other', file: '1' }])).toBe('FETCHED')
  })

  it('counts as missing only where nobody has it and nobody is asking', () => {
    expect(missingOf(STANDINGS.map((state) => ({ state }))).map((each) => each.state)).toEqual(['MISSING'])
  })
})
