/** The acts of the office on a licence in the register. */
import { answer, hazchem } from '@/api/client'
import type { Licence } from '@/api/types'
import { acting, openActs, type ActDesk } from '@/casework/acts'
import { reasonOf } from '@/casework/finding'
import { found } from '@/casework/found'
import { semicolon } from '@/kit/language'
import { day, named, one, text, tick, words, type Option } from '@/kit/parts'
import type { Say } from '@/kit/say'

const act = acting<Licence>()

const fields = (name: string) =>
  [
    text('decisionNumber', 'register.decisionNumber', { need: 'register.need.decisionNumber', most: 80 }),
    text('legalBasis', 'register.legalBasis', { need: 'register.need.legalBasis', most: 200, hint: `register.basisHint.${name}` }),
    day('decidedOn', 'register.decidedOn', { hint: 'register.decidedOnHint' }),
    words('reason', 'register.reason', { need: 'register.need.reason', most: 2000 }),
  ] as const
/** What went before a penalty: told, heard, and where the licence is taken away a hearing and a review of legality. */
const procedure = (revoked: boolean) =>
  [
    text('noticeNumber', 'register.noticeNumber', { need: 'register.need.noticeNumber', most: 80 }),
    day('noticedOn', 'register.noticedOn', { need: 'register.need.noticedOn' }),
    words('statement', 'register.statement', { hint: 'act.statementHint', need: 'register.need.statement', most: 2000 }),
    one('hearing', 'register.hearing', named(revoked ? ['NOT_ASKED', 'HELD'] : ['NOT_DUE', 'NOT_ASKED', 'HELD'], 'register.hearings'), { need: 'register.need.hearing' }),
    day('heardOn', 'register.heardOn', { need: 'register.need.heardOn', when: ({ hearing }) => hearing === 'HELD' }),
    text('legalReview', 'register.legalReview', { need: revoked ? 'register.need.legalReview' : undefined, most: 80 }),
  ] as const
const told = (form: Record<string, string>) => ({
  noticeNumber: form.noticeNumber,
  noticedOn: form.noticedOn,
  statement: form.statement,
  hearing: form.hearing,
  heardOn: form.heardOn || undefined,
  legalReview: form.legalReview || undefined,
})
const paper = (form: Record<string, unknown>) => ({
  decisionNumber: form.decisionNumber,
  legalBasis: form.legalBasis,
  decidedOn: form.decidedOn || undefined,
  reason: form.reason,
})
/** The departments a licence is still to be told to. */
const notTold = (licence: Licence, say: Say): Option[] =>
  licence.tellings.filter((each) => !each.toldOn).map((each) => [each.department, say(`register.departments.${each.department}`)])

const BY_FRAUD = tick('byFraud', 'register.byFraud', { lines: (yes, _about, say) => (yes ? [[say('register.fraudLine'), say('register.byFraud')]] : []) })
const simple = (action: NonNullable<Licence['allowedActions']>[number], name: string, grave = true) =>
  act({ action, name, grave, fields: fields(name), body: paper })
const penalty = (action: 'SUSPEND' | 'REVOKE', name: string) =>
  act({ action, name, grave: true, fields: [...fields(name), ...procedure(action === 'REVOKE')], body: (form) => ({ ...paper(form), procedure: told(form) }) })
/** What is to be decided: what is printed, what is to stand there, and what shows it. */
const asProposed = (licence: Licence, say: Say) => {
  const open = openCorrection(licence)
  const texts = open?.misprints.map((each) => say('register.fromWrong', { text: say(`register.text.${each.text}`), from: each.from, to: each.to })) ?? []
  return [...texts, open?.reason, open && say('register.shown', { paper: open.shownBy })].filter(Boolean).join(semicolon())
}
const running = (licence: Licence) => !licence.endedOn

/** What a slip of the pen can spoil, as the licence prints it; everything else is decided, not written down. */
const TEXTS = ['HOLDER_NAME', 'DOMICILE', 'PREMISES', 'STORAGE_ADDRESS', 'LEGAL_REPRESENTATIVE', 'PRINCIPAL_PERSON'] as const
export const printedOn = (licence: Licence): Record<(typeof TEXTS)[number], string | undefined> => ({
  HOLDER_NAME: licence.holderName,
  DOMICILE: licence.content.domicile,
  PREMISES: licence.content.premises,
  STORAGE_ADDRESS: licence.content.storageAddress ?? undefined,
  LEGAL_REPRESENTATIVE: licence.content.legalRepresentative,
  PRINCIPAL_PERSON: licence.content.principalPerson,
})
const WRONG = found(
  'texts',
  {
    label: 'register.wrong', hint: 'register.wrongHint', why: 'register.right', nothing: 'register.need.wrong', unsaid: 'register.need.right',
    read: (each, _about: Licence, say) => say(`register.text.${each}`),
  },
  (licence: Licence, say) =>
    TEXTS.filter((each) => printedOn(licence)[each]).map((each) => ({ key: each, options: [[each, `${say(`register.text.${each}`)}：${printedOn(licence)[each]}`]] })),
)
export const openCorrection = (licence: Licence) => licence.corrections.find((each) => !each.outcome)

export const LICENCE_ACTS = [
  act({
    action: 'PROPOSE_CORRECTION',
    name: 'corrections',
    fields: [
      WRONG,
      words('reason', 'register.slip', { need: 'register.need.slip', most: 2000 }),
      text('shownBy', 'register.shownBy', { need: 'register.need.shownBy', most: 200, hint: 'register.shownByHint' }),
    ],
    body: ({ texts, reason, shownBy }) => ({ reason, shownBy, texts: texts.chosen.map((each) => ({ text: each, to: reasonOf(texts, each) })) }),
  }),
  act({
    action: 'DECIDE_CORRECTION',
    name: 'correction-decision',
    fields: [
      one('outcome', 'register.outcome', named(['CORRECTED', 'DROPPED'], 'register.outcomes'), { need: 'register.need.outcome', hint: (licence: Licence, say) => asProposed(licence, say) }),
      words('note', 'register.note', { need: 'register.need.note', most: 1000, when: ({ outcome }) => outcome === 'DROPPED' }),
    ],
    body: ({ outcome, note }) => ({ outcome, note: note || undefined }),
    means: (_licence, say) => say('register.correctionMeans'),
  }),
  penalty('SUSPEND', 'suspension'),
  act({
    action: 'TELL_DEPARTMENT',
    name: 'tellings',
    fields: [
      one('department', 'register.department', notTold, { need: 'register.need.department' }),
      text('to', 'register.toldTo', { need: 'register.need.toldTo', most: 80, hint: 'register.toldToHint' }),
      day('on', 'register.toldOn', { need: 'register.need.toldOn' }),
      text('receipt', 'register.receipt', { need: 'register.need.receipt', most: 80 }),
    ],
    body: ({ department, to, on, receipt }) => ({ department, to, on, receipt }),
  }),
  simple('REINSTATE', 'reinstatement', false),
  act({ action: 'RESCIND', name: 'rescission', grave: true, fields: [...fields('rescission'), BY_FRAUD], body: (form) => ({ ...paper(form), byFraud: form.byFraud }) }),
  act({
    action: 'RESCIND_BY_SUPERIOR',
    name: 'superior-rescission',
    grave: true,
    fields: [...fields('superior-rescission'), BY_FRAUD],
    body: (form) => ({ ...paper(form), byFraud: form.byFraud }),
  }),
  penalty('REVOKE', 'revocation'),
  simple('WITHDRAW', 'withdrawal'),
  act({
    action: 'CANCEL',
    name: 'cancellation',
    grave: true,
    fields: [
      ...fields('cancellation'),
      one('ground', 'register.closing', named(['HOLDER_ENDED', 'FORCE_MAJEURE'], 'register.closings'), {
        need: 'register.need.closing',
        when: (_form, licence: Licence) => running(licence),
      }),
      day('announcedOn', 'register.announcedOn', { need: 'register.need.announcedOn', when: (_form, licence: Licence) => running(licence) }),
      text('where', 'register.where', { need: 'register.need.where', most: 200, when: (_form, licence: Licence) => running(licence) }),
    ],
    body: (form) => ({
      ...paper(form),
      ground: form.ground || undefined,
      announcement: form.announcedOn ? { on: form.announcedOn, where: form.where } : undefined,
    }),
  }),
]

export const openLicenceActs = (licence: Licence) => openActs(LICENCE_ACTS, licence.allowedActions)

export const desk: ActDesk<Licence> = {
  acts: LICENCE_ACTS,
  names: 'licence',
  read: async (licenceId) => {
    const { data, tag } = await answer(hazchem.GET('/v1/licences/{licenceId}', { params: { path: { licenceId } } }))
    return { about: data, tag }
  },
  allowed: (licence) => licence.allowedActions,
  address: (id) => `hazchem-licence/v1/licences/${id}`,
  home: (id) => `/desk/licences/${id}`,
  called: (id, licence) => licence?.licenceNumber ?? id,
  words: { name: (act) => `register.act.${act}`, lead: (act) => `register.lead.${act}`, closed: 'act.notAllowed' },
  who: (licence) => `${licence.holderName} · ${licence.licenceNumber}`,
  whole: (_id, licence) => `${licence.licenceNumber} · ${licence.holderName}`,
  told: () => ({ words: 'register.followed' }),
  next: (id) => [[`/desk/licences/${id}`, 'register.back']],
}
