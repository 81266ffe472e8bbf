/** The acts of the desk on an application. */
import { answer, got, hazchem } from '@/api/client'
import type { Case, GuideItem } from '@/api/types'
import { acting, openActs as open, type ActDefinition, type ActDesk } from '@/casework/acts'
import { reasonOf } from '@/casework/finding'
import { found } from '@/casework/found'
import { offersFor, reasonsFor, type WithOffers } from '@/casework/offered'
import type { Errors } from '@/kit/errors'
import { aside, onDay, say as inWords } from '@/kit/language'
import { day, named, one, select, several, text, tick, words, type Part } from '@/kit/parts'
import type { Say } from '@/kit/say'
import { plainNumber } from '@/kit/typed'
import { itemOf } from './items'

export interface About extends WithOffers {
  subject: Case
  item?: GuideItem
}

const act = acting<About>()

const materialOf = (about: About, id: string) => about.item?.materials.find((each) => each.id === id)
const clausesOf = (...kinds: string[]) => (about: About): [string, string, string][] =>
  (about.item?.clauses ?? []).filter((each) => kinds.includes(each.kind)).map((each) => [each.id, inWords(each.text), aside(each.basis)])

const reason = (name: string, most = 500) => words('reason', `act.text.${name}`, { need: 'need.act.reason', most })
const clauses = (more: { when?: Part['when'] } = {}) =>
  several('clauses', 'act.clauses', clausesOf('CONDITION', 'REFUSAL'), { need: 'need.act.clauses', ...more })
const yesNo = (name: string) =>
  one('yes', `act.question.${name}`, (_about: About, say) => [['yes', say(`act.yes.${name}`)], ['no', say(`act.no.${name}`)]], { need: 'need.act.yes' })
const notRequired = (form: { kind: string }) => form.kind === 'NOT_REQUIRED'

/** What reads otherwise on the licence, and is the same by the applicant's word. */
const writtenOtherwise = ({ subject }: About, say: Say): [string, string, string][] =>
  (subject.application?.writtenOtherwise ?? []).map((each) => [each.kind, say(`change.kind.${each.kind}`), aside(`${each.licensed} / ${each.applied}`)])

/** The pause that is ended by an act of its own: an inspection's ends with the second signature. */
const openSuspension = ({ subject }: About) => subject.suspensions.find((each) => !each.to && each.ground !== 'ON_SITE_INSPECTION')?.number ?? 0

/** The third party that was told first and has not been heard. */
const unheard = ({ subject }: About) => subject.interestedParties?.find((each) => !each.statedOn)

const DEFECTS = found(
  'defects',
  {
    label: 'act.defects',
    hint: 'act.defectsHint',
    why: 'act.why',
    nothing: 'need.act.defects',
    unsaid: 'need.act.why',
    offered: reasonsFor,
    read: (id, about: About) => inWords(materialOf(about, id)?.name) + aside(materialOf(about, id)?.clause),
  },
  // only what such a case needs: the service refuses a notice that names more
  ({ item, subject }) => {
    const askable = (item?.materials ?? []).filter((each) => subject.askableMaterials.includes(each.id))
    return [{ key: '', options: askable.map((each) => [each.id, inWords(each.name), aside(`${each.clause} ${each.basis}`)]) }]
  },
)

/** Of what came, only what the notice had asked for can be sent back. */
const WANTING = found(
  'wanting',
  {
    label: 'act.wanting',
    hint: 'act.wantingHint',
    why: 'act.whyWanting',
    nothing: 'need.act.defects',
    unsaid: 'need.act.whyWanting',
    offered: reasonsFor,
    read: (id, about: About) => inWords(materialOf(about, id)?.name) + aside(materialOf(about, id)?.clause),
  },
  ({ subject, item }) => [
    {
      key: '',
      options: (subject.correctionNotice?.defects ?? []).map((each) => [
        each.material,
        inWords(materialOf({ subject, item }, each.material)?.name) || each.material,
        aside(each.reason),
      ]),
    },
  ],
)

export const ACTS: ActDefinition<About>[] = [
  act({ action: 'ACCEPT', name: 'acceptance', onward: true, paper: 'acceptance-receipt', fields: [] }),
  act({
    action: 'REQUEST_CORRECTION',
    name: 'correction-notice',
    path: 'correction-notices',
    paper: 'correction-notice',
    fields: [DEFECTS, day('on', 'act.respondBy', { need: 'need.act.on' })],
    // what was ticked on the checklist is chosen already, as far as it may be asked for
    begun: ({ subject }, asked) => ({
      defects: { chosen: String(asked.lacking ?? '').split(',').filter((each) => subject.askableMaterials.includes(each)), why: {} },
    }),
    body: ({ defects, on }, about) => ({
      defects: defects.chosen.map((each) => ({ material: each, clause: materialOf(about, each)?.clause ?? '', reason: reasonOf(defects, each) })),
      respondBy: on,
    }),
  }),
  act({
    action: 'FIND_WANTING',
    name: 'supplement-finding',
    path: 'supplement-findings',
    paper: 'supplement-finding',
    fields: [WANTING, day('on', 'act.respondBy', { need: 'need.act.on' })],
    body: ({ wanting, on }) => ({ defects: wanting.chosen.map((each) => ({ material: each, reason: reasonOf(wanting, each) })), respondBy: on }),
  }),
  act({
    action: 'ALLOW_SPOT_CORRECTION',
    name: 'spot-correction',
    path: 'spot-corrections',
    fields: [reason('spot-correction')],
    body: ({ reason }) => ({ reason }),
  }),
  act({
    action: 'DECLINE',
    name: 'non-acceptance',
    paper: 'non-acceptance',
    grave: true,
    fields: [
      one('kind', 'act.declineKind', named(['NOT_REQUIRED', 'OTHER_AUTHORITY', 'BARRED', 'FALSE_PAPERS'], 'declineKind'), { need: 'need.act.kind' }),
      one('exemption', 'act.exemption', named(['OWN_GOODS_IN_PLANT', 'PORT_OPERATOR_IN_PORT'], 'exemption'), { need: 'need.act.exemption', when: notRequired }),
      text('otherLicence', 'act.otherLicence', { need: 'need.act.otherLicence', most: 80, when: notRequired }),
      one('clauses', 'act.clauses', clausesOf('NON_ACCEPTANCE'), { need: 'need.act.clauses' }),
      reason('non-acceptance'),
    ],
    body: ({ kind, exemption, otherLicence, clauses, reason }) => ({
      kind,
      clause: clauses,
      reason,
      exemption: notRequired({ kind }) ? { ground: exemption, licence: otherLicence } : undefined,
    }),
  }),
  act({ action: 'LAPSE', name: 'lapse', grave: true, fields: [] }),
  act({
    action: 'SUSPEND',
    name: 'suspension',
    path: 'suspensions',
    fields: [
      select('kind', 'act.ground', named(['RECTIFICATION', 'EXPERT_REVIEW', 'TESTING', 'INSPECTION', 'APPRAISAL', 'HEARING'], 'ground'), { need: 'need.act.kind' }),
      day('on', 'act.from'),
      text('notice', 'act.notice', { hint: 'act.noticeHint', need: 'need.act.notice' }),
      text('days', 'act.toldDays', {
        short: true,
        mode: 'numeric',
        wrong: (days, _about, say): Errors => (/^([1-9][0-9]{0,2})?$/.test(plainNumber(days)) ? {} : { days: say('need.act.days') }),
      }),
    ],
    body: ({ kind, on, notice, days }) => ({ ground: kind, from: on || undefined, notice, toldDays: Number(plainNumber(days)) || undefined }),
  }),
  act({
    action: 'RESUME',
    name: 'resumption',
    path: (about) => `suspensions/${openSuspension(about)}/end`,
    fields: [day('on', 'act.lastDay', { need: 'need.act.on' })],
    body: ({ on }) => ({ lastDay: on }),
  }),
  act({
    action: 'RECORD_EXPERT_OPINION',
    name: 'expert-opinion',
    path: 'expert-opinions',
    fields: [
      text('expertId', 'expert.expertId', { need: 'need.act.expertId' }),
      text('expertName', 'expert.expertName', { need: 'need.act.expertName' }),
      text('organisation', 'expert.organisation', { need: 'need.act.organisation' }),
      day('on', 'expert.on', { need: 'need.act.on' }),
      yesNo('expert-opinion'),
      reason('expert-opinion'),
    ],
    body: ({ yes, reason, ...expert }) => ({ ...expert, favourable: yes === 'yes', text: reason }),
  }),
  act({ action: 'NOTIFY_HEARING', name: 'hearing-notice', fields: [] }),
  act({
    action: 'CALL_HEARING',
    name: 'hearing-call',
    fields: [
      day('on', 'act.hearingOn', { hint: 'act.hearingOnHint', need: 'need.act.on' }),
      text('place', 'act.place', { need: 'need.act.place', most: 200 }),
      text('publicNotice', 'act.publicNotice', { hint: 'act.publicNoticeHint', most: 200 }),
    ],
    body: ({ on, place, publicNotice }) => ({ on, place, publicNotice: publicNotice || undefined }),
  }),
  act({
    action: 'TELL_PARTY',
    name: 'interested-party',
    path: 'interested-parties',
    fields: [
      text('party', 'act.party', { need: 'need.act.party', most: 100 }),
      words('interest', 'act.interest', { need: 'need.act.interest', most: 500 }),
      day('on', 'act.toldOn'),
      text('proof', 'act.proof', { need: 'need.act.proof', most: 200 }),
    ],
    body: ({ party, interest, on, proof }) => ({ name: party, interest, on: on || undefined, proof }),
  }),
  act({
    action: 'HEAR_PARTY',
    name: 'party-statement',
    path: (about) => `interested-parties/${unheard(about)?.number ?? 0}/statement`,
    fields: [
      words('statement', 'act.partyStatement', { hint: (about: About, say) => say('act.partyStatementHint', { name: unheard(about)?.name ?? '', by: onDay(unheard(about)?.answerBy) }), most: 4000 }),
      tick('asks', 'act.asksHearing'),
    ],
    body: ({ statement, asks }) => ({ statement: statement || undefined, asksHearing: asks }),
  }),
  act({ action: 'RECORD_HEARING', name: 'hearing-record', fields: [reason('hearing-record', 200)], body: ({ reason }) => ({ record: reason }) }),
  act({
    action: 'EXAMINE',
    name: 'examination',
    onward: true,
    fields: [
      yesNo('examination'),
      several('same', 'examine.same', writtenOtherwise, {
        hint: 'examine.sameHint',
        when: ({ yes }, about: About) => yes === 'yes' && (about.subject.application?.writtenOtherwise?.length ?? 0) > 0,
      }),
      tick('major', 'examine.major'),
      clauses({ when: ({ yes }) => yes === 'no' }),
      reason('examination'),
    ],
    body: ({ yes, same, major, clauses, reason }) => ({ proposesGrant: yes === 'yes', major, summary: reason, failedClauses: clauses, sameDespite: same }),
  }),
  act({
    action: 'REVIEW_LEGALITY',
    name: 'legal-review',
    onward: true,
    fields: [yesNo('legal-review'), reason('legal-review')],
    body: ({ yes, reason }) => ({ agrees: yes === 'yes', opinion: reason }),
  }),
  act({ action: 'RETURN_TO_EXAMINATION', name: 'return', fields: [reason('return')], body: ({ reason }) => ({ reason }) }),
  act({ action: 'GRANT', name: 'grant', onward: true, path: 'decision', paper: 'decision', fields: [], body: () => ({ outcome: 'GRANTED', grounds: [] }) }),
  act({
    action: 'REFUSE',
    name: 'refusal',
    path: 'decision',
    paper: 'decision',
    grave: true,
    fields: [clauses(), reason('refusal')],
    body: ({ clauses, reason }) => ({ outcome: 'REFUSED', grounds: clauses.map((clause) => ({ clause, reason })) }),
  }),
  act({
    action: 'DELIVER',
    name: 'delivery',
    onward: true,
    fields: [
      one('kind', 'act.method', named(['ELECTRONIC', 'IN_PERSON', 'POST', 'PUBLIC_NOTICE'], 'method'), { need: 'need.act.kind' }),
      day('on', 'act.deliveredOn', { hint: 'act.deliveredOnHint' }),
      text('proof', 'act.proof', { hint: 'act.proofHint', need: 'need.act.proof', most: 200, when: ({ kind }) => kind !== 'ELECTRONIC' }),
      text('consent', 'act.consent', {
        hint: (about: About, say) => (about.subject.deliveryConsentOn ? say('act.consentGiven', { on: onDay(about.subject.deliveryConsentOn) }) : say('act.consentHint')),
        most: 200,
        when: ({ kind }) => kind === 'ELECTRONIC',
      }),
    ],
    body: ({ kind, on, proof, consent }) => ({ method: kind, on: on || undefined, proof: proof || undefined, consent: consent || undefined }),
  }),
  act({
    action: 'GIVE_WARNING',
    name: 'warning',
    grave: true,
    fields: [
      day('on', 'act.noticedOn', { need: 'need.act.on' }),
      words('statement', 'act.statement', { hint: 'act.statementHint', need: 'need.act.statement', most: 2000 }),
      words('facts', 'act.facts', { need: 'need.act.facts', most: 2000 }),
    ],
    body: ({ on, statement, facts }) => ({ noticedOn: on, statement, facts }),
  }),
  act({
    action: 'TERMINATE',
    name: 'termination',
    grave: true,
    fields: [
      one('kind', 'act.terminationGround', named(['APPLICANT_ENDED', 'LICENCE_ENDED', 'SUPPLY_NOT_KEPT', 'FALSE_COMMITMENT'], 'terminationGround'), { need: 'need.act.kind' }),
      reason('termination', 2000),
    ],
    body: ({ kind, reason }) => ({ ground: kind, reason }),
  }),
  ...['REOPEN', 'REOPEN_INTAKE'].map((action) =>
    act({
      action,
      name: action === 'REOPEN' ? 'reopening' : 'reopening-intake',
      path: 'reopening',
      fields: [
        one('kind', 'act.order', named(['RECONSIDERATION', 'COURT', 'OWN_CORRECTION'], 'order'), { need: 'need.act.kind' }),
        text('document', 'act.document', { need: 'need.act.document', most: 80 }),
        day('on', 'act.orderedOn', { need: 'need.act.on' }),
        reason('reopening', 2000),
      ],
      body: ({ kind, document, on, reason }) => ({ order: kind, document, orderedOn: on, reason }),
    }),
  ),
]

/** What the service leaves open, in the order of this page: which acts those are it says alone. */
export const openActs = (subject: Case) => open(ACTS, subject.allowedActions)

export const INSPECTION = ['OPEN_INSPECTION', 'REPORT_INSPECTION', 'SIGN_INSPECTION']

/** The inspection that is not finished: two officers sign, so one signature is not enough. */
export const openInspection = (subject: Case) => subject.inspections?.find((each) => !each.report || each.signedBy.length < 2)

const NOTICES = ['REQUEST_CORRECTION', 'FIND_WANTING'] as const

export const desk: ActDesk<About> = {
  acts: ACTS,
  names: 'number',
  read: async (caseNumber) => {
    const [{ data, tag }, items] = await Promise.all([
      answer(hazchem.GET('/v1/cases/{caseNumber}', { params: { path: { caseNumber } } })),
      got(hazchem.GET('/v1/service-items')),
    ])
    const writes = NOTICES.some((each) => data.allowedActions.includes(each))
    return { about: { subject: data, item: itemOf(items, data), offered: await offersFor('hazchem-licence', caseNumber, writes) }, tag }
  },
  allowed: ({ subject }) => subject.allowedActions,
  address: (id) => `hazchem-licence/v1/cases/${id}`,
  home: (id) => `/desk/${id}`,
  called: (id) => id,
  words: { name: (act) => `act.name.${act}`, lead: (act) => `act.lead.${act}`, closed: 'act.notAllowed' },
  who: ({ subject }, say) => `${subject.application.enterprise.name} · ${say(`matter.${subject.matter}`)}`,
  whole: (id, { subject }) => `${id} · ${subject.application.enterprise.name}`,
  next: (id) => [['/desk', 'act.backToDesk'], [`/desk/${id}`, 'act.backToCase']],
}
