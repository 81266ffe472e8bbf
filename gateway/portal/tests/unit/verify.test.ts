import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { createI18n } from 'vue-i18n'
import type { Verification } from '@/api/types'
import { merged } from '@/app/words'
import { named } from '@/certificates/named'
import VerdictPanel from '@/certificates/VerdictPanel.vue'
import certificates from '@/certificates/words/more.zh-CN.json'
import kit from '@/kit/words/zh-CN.json'
import { some } from './some'

const i18n = createI18n({ legacy: false, locale: 'zh-CN', messages: { 'zh-CN': merged({ certificates, kit }) as never } })
const panel = (answer: Parameters<typeof some<Verification>>[0]) => mount(VerdictPanel, { props: { answer: some<Verification>(answer) }, global: { plugins: [i18n] } })
const headline = (of: ReturnType<typeof panel>) => [of.find('.verdict strong').text(), of.find('.verdict').classes().find((each) => ['ok', 'warn', 'bad'].includes(each))]

describe('the answer of a verification', () => {
  it('about a tampered file is red: not genuine, then why; nothing is said of being asked', () => {
    const of = panel({
      asOf: '2026-11-24T02:00:00Z', conclusion: 'NOT_GENUINE',
      integrity: { code: 'ALTERED', reasons: ['CONTENT_CHANGED'] }, issuer: { code: 'TRUSTED', reasons: [] }, status: { code: 'NOT_ASKED', reasons: ['DOCUMENT_NOT_GENUINE'] },
    })
    expect(headline(of)).toEqual(['不真实，请勿接受', 'bad'])
    expect(of.find('.verdict').text()).toContain('原因：内容被改动')
  })

  it('about a certificate that is there and a wrong last four says just that', () => {
    const of = panel({ asOf: '2026-11-24T02:00:00Z', conclusion: 'AS_STATUS', integrity: { code: 'NOT_CHECKED', reasons: ['NO_DOCUMENT_GIVEN'] }, issuer: { code: 'UNKNOWN', reasons: [] }, status: { code: 'NOT_MATCHED', reasons: ['HOLDER_CODE_DIFFERS'] } })
    expect(headline(of)).toEqual(['编号与代码不匹配', 'bad'])
    expect(of.find('.verdict').text()).toContain('后四位不是持证单位代码的后四位')
  })

  it.each([
    ['AS_STATUS', 'VALID', '有效', 'ok'],
    ['AS_STATUS', 'UNKNOWN', '查无此证', 'warn'],
    ['AS_STATUS', 'REVOKED', '已吊销', 'bad'],
    ['NOT_A_CERTIFICATE', 'NOT_ASKED', '不是电子证照，请勿接受', 'bad'],
    ['NOT_REGISTERED', 'UNKNOWN', '登记中没有，请勿接受', 'bad'],
    ['CANNOT_CONFIRM', 'VALID', '登记的原件有误，暂不能确认', 'warn'],
  ] as const)('that comes to %s with the status %s begins with %s', (conclusion, code, words, colour) => {
    const of = panel({ asOf: '2026-11-24T02:00:00Z', conclusion, integrity: { code: 'INTACT', reasons: [] }, issuer: { code: 'TRUSTED', reasons: [] }, status: { code, reasons: [] } })
    expect(headline(of)).toEqual([words, colour])
  })
})

describe('what a certificate is called', () => {
  it.each([
    ['证照标识：1.2.156.3005.2.1110 0000', { certificateIdentifier: '1.2.156.3005.2.11100000' }],
    ['１．２．１５６．３００５', { certificateIdentifier: '1.2.156.3005' }],
    ['粤汕(海丰)危化经字〔2026〕00001号', { certificateNumber: '粤汕(海丰)危化经字〔2026〕00001号' }],
    ['证书编号：粤汕(海丰)危化经字〔2026〕00001号 ', { certificateNumber: '粤汕(海丰)危化经字〔2026〕00001号' }],
    ['  441521-2026-0001', { certificateNumber: '441521-2026-0001' }],
  ])('is read from %s', (typed, asked) => expect(named(typed)).toEqual(asked))
})
