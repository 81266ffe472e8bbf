import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { GuideItem, Licence } from '@/api/types'
import type { ActDefinition } from '@/casework/acts'
import { ACTS as FILING_ACTS } from '@/filing/acts'
import { counted, emptyOf, errorsOf, linesOf, shown } from '@/kit/parts'
import { ACTS } from '@/licence/acts'
import { LICENCE_ACTS } from '@/licence/licenceActs'
import { some } from './some'

const say = (key: string) => key
const item = some<GuideItem>({
  materials: [{ id: 'lease', clause: 'C-3', basis: '第六条', name: { zh: '租赁合同' } }, { id: 'tank-report', clause: 'C-4', basis: '第七条', name: { zh: '储罐检测报告' } }],
  clauses: [{ id: 'C-1', kind: 'CONDITION', text: { zh: '条件' } }, { id: 'N-1', kind: 'NON_ACCEPTANCE', text: { zh: '不受理' } }],
})
const about = { subject: { askableMaterials: ['lease'] }, item }
const named = (name: string): ActDefinition => {
  const act = ACTS.find((each) => each.name === name)
  if (!act) throw new Error(name)
  return act
}
const filled = (name: string, typed: Record<string, unknown>) => ({ ...emptyOf(named(name).fields), ...typed })
const sent = (name: string, typed: Record<string, unknown>) => named(name).body?.(counted(named(name).fields, filled(name, typed), about), about)
const missing = (name: string, typed: Record<string, unknown> = {}) => Object.keys(errorsOf(named(name).fields, filled(name, typed), about, say))

describe('an act of the desk', () => {
  it('offers in a correction notice only the materials such a case may be asked for', () => {
    const options = (askableMaterials: string[]) => found?.groups({ subject: some({ askableMaterials }), item }).flatMap((each) => each.options.map(([id]) => id))
    const found = named('correction-notice').fields.find((each) => each.id === 'defects') as unknown as { groups: (about: unknown) => { options: [string][] }[] } | undefined
    expect(options(['lease'])).toEqual(['lease'])
    expect(options(['lease', 'tank-report'])).toEqual(['lease', 'tank-report'])
  })

  it.each([
    ['acceptance', [], undefined],
    ['correction-notice', ['defects', 'on'], undefined],
    ['non-acceptance', ['kind', 'clauses', 'reason'], undefined],
    ['suspension', ['kind', 'notice'], undefined],
    ['resumption', ['on'], undefined],
    ['expert-opinion', ['expertId', 'expertName', 'organisation', 'on', 'yes', 'reason'], undefined],
    ['examination', ['yes', 'reason'], undefined],
    ['refusal', ['clauses', 'reason'], undefined],
    ['delivery', ['kind', 'proof'], undefined],
    ['delivery', [], { kind: 'ELECTRONIC' }],
    ['warning', ['on', 'statement', 'facts'], undefined],
    ['termination', ['kind', 'reason'], undefined],
    ['reopening', ['kind', 'document', 'on', 'reason'], undefined],
    ['examination', ['clauses'], { yes: 'no', reason: '不符合' }],
    ['non-acceptance', ['exemption', 'otherLicence'], { kind: 'NOT_REQUIRED', clauses: 'N-1', reason: '不需要' }],
    ['correction-notice', ['why-lease'], { defects: { chosen: ['lease'], why: {} }, on: '2026-12-01' }],
  ])('%s asks for %j when it was told %j', (name, asked, typed) => {
    expect(missing(name, typed)).toEqual(asked)
  })

  it.each([
    ['acceptance', {}, undefined],
    ['correction-notice', { defects: { chosen: ['lease'], why: { lease: ' 缺页 ' } }, on: '2026-12-01' }, { defects: [{ material: 'lease', clause: 'C-3', reason: '缺页' }], respondBy: '2026-12-01' }],
    ['non-acceptance', { kind: 'BARRED', exemption: 'OWN_GOODS_IN_PLANT', clauses: 'N-1', reason: '一年内' }, { kind: 'BARRED', clause: 'N-1', reason: '一年内' }],
    ['non-acceptance', { kind: 'NOT_REQUIRED', exemption: 'OWN_GOODS_IN_PLANT', otherLicence: '粤A', clauses: 'N-1', reason: '' }, { kind: 'NOT_REQUIRED', clause: 'N-1', reason: '', exemption: { ground: 'OWN_GOODS_IN_PLANT', licence: '粤A' } }],
    ['suspension', { kind: 'TESTING', notice: '1号', days: '12' }, { ground: 'TESTING', notice: '1号', toldDays: 12 }],
    ['expert-opinion', { expertId: 'E1', expertName: '示例', organisation: '院', on: '2026-12-01', yes: 'no', reason: '不通过' }, { expertId: 'E1', expertName: '示例', organisation: '院', favourable: false, text: '不通过', on: '2026-12-01' }],
    ['hearing-record', { reason: '档案1' }, { record: '档案1' }],
    ['examination', { yes: 'yes', clauses: ['C-1'], major: true, reason: '符合' }, { proposesGrant: true, major: true, summary: '符合', failedClauses: [], sameDespite: [] }],
    ['examination', { yes: 'no', clauses: ['C-1'], reason: '不符合' }, { proposesGrant: false, major: false, summary: '不符合', failedClauses: ['C-1'], sameDespite: [] }],
    ['legal-review', { yes: 'yes', reason: '同意' }, { agrees: true, opinion: '同意' }],
    ['grant', {}, { outcome: 'GRANTED', grounds: [] }],
    ['refusal', { clauses: ['C-1'], reason: '假' }, { outcome: 'REFUSED', grounds: [{ clause: 'C-1', reason: '假' }] }],
    ['delivery', { kind: 'POST', proof: 'EMS1', consent: '不算' }, { method: 'POST', proof: 'EMS1' }],
    ['delivery', { kind: 'ELECTRONIC', proof: '不算' }, { method: 'ELECTRONIC' }],
    ['termination', { kind: 'APPLICANT_ENDED', reason: '已注销' }, { ground: 'APPLICANT_ENDED', reason: '已注销' }],
    ['reopening', { kind: 'COURT', document: '1号', on: '2026-12-01', reason: '重作' }, { order: 'COURT', document: '1号', orderedOn: '2026-12-01', reason: '重作' }],
  ])('%s with %j is sent as the service wants it', (name, typed, body) => {
    expect(sent(name, typed)).toEqual(body)
  })

  it('is read at the second look with everything that was said, and nothing that no longer counts', () => {
    const form = filled('examination', { yes: 'no', major: true, clauses: ['C-1'], reason: '不符合' })
    const lines = (now: Record<string, unknown>) => linesOf(named('examination').fields, now, about, say)
    expect(lines(form)).toEqual([['act.question.examination', 'act.no.examination'], ['form.also', 'examine.major'], ['act.clauses', '条件'], ['act.text.examination', '不符合']])
    expect(lines({ ...form, yes: 'yes' }).map(([name]) => name)).not.toContain('act.clauses')
  })

  it('on a licence names fraud only where a licence can have been got by it', () => {
    const licence = some<Licence>({})
    const typed = { decisionNumber: '1', legalBasis: '条', reason: '由' }
    const body = (name: string) => LICENCE_ACTS.find((each) => each.name === name)?.body?.({ ...typed, byFraud: true }, licence)
    expect(body('rescission')).toEqual({ ...typed, byFraud: true })
    expect(body('withdrawal')).toEqual(typed)
  })

  it('takes a licence away only with what went before it', () => {
    const revocation = LICENCE_ACTS.find((each) => each.name === 'revocation')!
    const before = { noticeNumber: '告1', noticedOn: '2026-11-02', statement: '放弃', hearing: 'NOT_ASKED', legalReview: '审1' }
    const licence = some<Licence>({})
    expect(Object.keys(errorsOf(revocation.fields, emptyOf(revocation.fields), licence, say))).toEqual(
      expect.arrayContaining(['noticeNumber', 'noticedOn', 'statement', 'hearing', 'legalReview']),
    )
    expect(revocation.body?.({ decisionNumber: '1', legalBasis: '条', reason: '由', ...before, heardOn: '' }, licence)).toEqual({
      decisionNumber: '1',
      legalBasis: '条',
      reason: '由',
      procedure: before,
    })
  })

  it('closes a licence that still runs only for a ground and with an announcement, one that has ended as a formality', () => {
    const cancellation = LICENCE_ACTS.find((each) => each.name === 'cancellation')!
    const shownFor = (licence: Licence) => shown(cancellation.fields, {}, licence).map((each) => each.id)
    expect(shownFor(some<Licence>({}))).toEqual(expect.arrayContaining(['ground', 'announcedOn', 'where']))
    expect(shownFor(some<Licence>({ endedOn: '2026-11-02' }))).not.toContain('ground')
  })

  it('has a name and a lead in both catalogues', () => {
    type Branch = Record<string, Record<string, Record<string, string>>>
    const read = (folder: string, language: string): Branch => JSON.parse(readFileSync(`src/${folder}/words/${language}.json`, 'utf8')) as Branch
    for (const language of ['zh-CN', 'en']) {
      const words = read('licence', language)
      const act = (name: string) => (read('filing', language).filing?.act as Branch[string] | undefined)?.[name]
      for (const { name } of ACTS) expect([words.act?.name?.[name], words.act?.lead?.[name]], name).not.toContain(undefined)
      for (const { name } of LICENCE_ACTS) expect([words.register?.act?.[name], words.register?.lead?.[name]], name).not.toContain(undefined)
      for (const { name } of FILING_ACTS) expect([act(name)?.name, act(name)?.lead], name).not.toContain(undefined)
    }
  })
})

describe('the correction of a clerical error', () => {
  const licence = some<Licence>({
    holderName: '海丰县示例化工贸易有限公司',
    content: { domicile: '示例路1号', premises: '示例路2号', legalRepresentative: '示例甲', principalPerson: '示例乙' } as Licence['content'],
    corrections: [{ misprints: [{ text: 'PREMISES', from: '示例路2号', to: '示例路3号' }], reason: '误写', shownBy: '营业执照', proposedOn: '2026-09-10' }] as Licence['corrections'],
    tellings: [{ department: 'POLICE', toldOn: '2026-09-10' }, { department: 'ENVIRONMENT' }] as Licence['tellings'],
  })
  const act = (name: string) => LICENCE_ACTS.find((each) => each.name === name) as ActDefinition

  it('offers what is written on the licence and nothing that was decided; a line that is empty is none', () => {
    const texts = act('corrections').fields[0] as unknown as { groups: (about: Licence, say: (key: string) => string) => { key: string }[] }
    expect(texts.groups(licence, say).map((each) => each.key)).toEqual(['HOLDER_NAME', 'DOMICILE', 'PREMISES', 'LEGAL_REPRESENTATIVE', 'PRINCIPAL_PERSON'])
  })

  it('sends what should stand where, and asks for all of it', () => {
    const typed = { texts: { chosen: ['PREMISES'], why: { PREMISES: ' 示例路3号 ' } }, reason: '误写', shownBy: '营业执照' }
    expect(act('corrections').body?.(typed, licence)).toEqual({ reason: '误写', shownBy: '营业执照', texts: [{ text: 'PREMISES', to: '示例路3号' }] })
    expect(Object.keys(errorsOf(act('corrections').fields, { texts: { chosen: ['PREMISES'], why: {} }, reason: '', shownBy: '' }, licence, say))).toEqual(['why-PREMISES', 'reason', 'shownBy'])
  })

  it('is decided with what is proposed before the eyes; left alone, it says why', () => {
    const hint = act('correction-decision').fields[0]?.hint as (about: Licence, say: (key: string) => string) => string
    expect(hint(licence, say)).toContain('误写')
    expect(shown(act('correction-decision').fields, { outcome: 'CORRECTED' }, licence).map((each) => each.id)).toEqual(['outcome'])
    expect(Object.keys(errorsOf(act('correction-decision').fields, { outcome: 'DROPPED', note: '' }, licence, say))).toEqual(['note'])
  })

  it('tells only the departments that were not told', () => {
    expect(act('tellings').fields[0]?.options?.(licence, say).map(([each]) => each)).toEqual(['ENVIRONMENT'])
  })

  it('of a filed plan names what its entry says', () => {
    const filed = { subject: { filing: { unit: { name: '甲', address: '乙', legalRepresentative: '丙' }, plan: { title: '丁' } } } }
    const correct = FILING_ACTS.find((each) => each.name === 'corrections') as ActDefinition
    const texts = correct.fields[0] as unknown as { groups: (about: unknown, say: (key: string) => string) => { key: string }[] }
    expect(texts.groups(filed, say).map((each) => each.key)).toEqual(['UNIT_NAME', 'ADDRESS', 'LEGAL_REPRESENTATIVE', 'PLAN_TITLE'])
    expect(correct.body?.({ texts: { chosen: ['ADDRESS'], why: { ADDRESS: '戊' } }, reason: 'r', shownBy: 's' }, filed)).toEqual({ reason: 'r', shownBy: 's', texts: [{ text: 'ADDRESS', to: '戊' }] })
  })
})
