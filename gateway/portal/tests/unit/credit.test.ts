import { describe, expect, it } from 'vitest'
import { ACTS, LOOKS, STATUSES, proposalBody, proposalFields } from '@/oversight/credit'
import type { CreditKindView } from '@/api/types'

const kind = (name: 'SERIOUS_BAD_LIST' | 'RED_LIST'): CreditKindView => ({
  kind: name, name: { zh: '名单', en: 'List' }, basis: '应急管理部令第11号', removalAfter: 12, statementWithin: 5, published: true, proposable: true,
  grounds: [{ code: 'OTHER_SERIOUS', article: '第七条', name: { zh: '其他', en: 'Other' } }], effects: [],
})

describe('credit lists', () => {
  it('the bad list wants the penalty it rests on, the red list does not', () => {
    const penalty = (of: CreditKindView) => proposalFields(of).find((each) => each.id === 'penaltyNumber')?.need
    expect(penalty(kind('SERIOUS_BAD_LIST'))).toBeTruthy()
    expect(penalty(kind('RED_LIST'))).toBeUndefined()
  })

  it('a ground is shown with its article', () => {
    const ground = proposalFields(kind('SERIOUS_BAD_LIST')).find((each) => each.id === 'ground')
    expect(ground?.options?.(undefined, (key) => key)).toEqual([['OTHER_SERIOUS', '其他（第七条）']])
  })

  it('what was left empty is not sent', () => {
    expect(proposalBody('RED_LIST', { uscc: 'x', partyName: 'y', ground: 'COMMENDED', facts: 'z', penaltyNumber: '' })).not.toHaveProperty('penaltyNumber', '')
  })

  it('for and against go to one address, told apart by the decision', () => {
    const form = { decisionNumber: '1', reasons: 'x' }
    expect(ACTS.ENTER?.path).toBe(ACTS.CLEAR?.path)
    expect(ACTS.ENTER?.body(form)).toMatchObject({ decided: true })
    expect(ACTS.KEEP?.body(form)).toMatchObject({ decided: false })
    expect(ACTS.RESTORE?.body(form)).toEqual(form)
  })

  it('every status has a shape', () => {
    expect(STATUSES.map((each) => LOOKS[each][0]).every(Boolean)).toBe(true)
  })
})
