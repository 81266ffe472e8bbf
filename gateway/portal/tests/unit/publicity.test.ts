import { describe, expect, it } from 'vitest'
import type { PublicityDeskDetail } from '@/api/types'
import { RECORD_ACTS, offered } from '@/oversight/publicityActs'
import en from '@/oversight/words/en.json'
import zh from '@/oversight/words/more.zh-CN.json'
import { KINDS, VIEWS } from '@/oversight/publicity'

const found = (allowedActions: string[], redrivable = false) =>
  ({
    allowedActions,
    redrivable,
    correctable: ['HOLDER_NAME'],
    fields: [
      { field: 'HOLDER_NAME', code: 'XK_XDR_MC', nameZh: '行政相对人名称', nameEn: 'Name of the party', value: '示例公司' },
      { field: 'HOLDER_USCC', code: 'XK_XDR_SHXYM', nameZh: '信用代码', nameEn: 'Credit code', value: '91441521MA4XAB1211' },
    ],
  }) as unknown as PublicityDeskDetail

describe('published licences', () => {
  it('offers what the service allows, and nothing else', () => {
    expect(offered()).toEqual([])
    expect(offered(found([]))).toEqual([])
    expect(offered(found(['CORRECT', 'WITHDRAW', 'PROPOSE_WITHDRAWAL'], true))).toEqual(['CORRECT', 'WITHDRAW', 'REDRIVE'])
    expect(offered(found(['CONFIRM_WITHDRAWAL', 'REFUSE_WITHDRAWAL']))).toEqual(['JUDGE'])
    // whoever proposed it may only take it back
    expect(offered(found(['REFUSE_WITHDRAWAL']))).toEqual(['JUDGE'])
  })

  it('lets only those fields be corrected that the service names', () => {
    const field = RECORD_ACTS.CORRECT.fields(found(['CORRECT']))[0]
    expect(field?.options?.(undefined, (key) => key)).toEqual([['HOLDER_NAME', '行政相对人名称']])
  })

  it('sends yes and no as such', () => {
    expect(RECORD_ACTS.WITHDRAW.body({ wasRight: 'true', reason: 'x' })).toEqual({ wasRight: true, reason: 'x' })
    expect(RECORD_ACTS.JUDGE.body({ agreed: 'false', reason: 'x' })).toEqual({ agreed: false, reason: 'x' })
    expect(RECORD_ACTS.CORRECT.body({ field: 'HOLDER_NAME', value: '示例', reason: 'x' })).toEqual({
      fields: [{ field: 'HOLDER_NAME', value: '示例' }], reason: 'x',
    })
  })

  it('has a word for each kind of decision and each list, in both languages', () => {
    for (const words of [zh.publicity, en.publicity]) {
      for (const kind of KINDS) expect(words.kinds).toHaveProperty(kind)
      for (const view of VIEWS) expect(words.views).toHaveProperty(view)
    }
  })
})
