/** The acts of the desk on a review: it is accepted, examined, decided; the clock stops only with a paper. */
import { answer, safetyReview } from '@/api/client'
import type { Review, ReviewItem } from '@/api/types'
import { acting, type ActDesk } from '@/casework/acts'
import { nameable, namedIn, nameOf } from '@/casework/checklist'
import { reasonOf, type Found } from '@/casework/finding'
import { found } from '@/casework/found'
import { offersFor, reasonsFor, type WithOffers } from '@/casework/offered'
import { aside, say as inWords } from '@/kit/language'
import { day, named, one, text, tick, words } from '@/kit/parts'
import type { Say } from '@/kit/say'
import { itemOf, readItems } from './beside'

export interface About extends WithOffers {
  subject: Review
  item?: ReviewItem
}

const act = acting<About>()
const clausesOf = ({ item }: About, kind: string) => (item?.clauses ?? []).filter((each) => each.kind === kind)
const clauseIn = (about: About, id: string) => inWords(about.item?.clauses.find((each) => each.id === id)?.text) || id

const DEFECTS = found(
  'defects',
  {
    label: 'review.act.defects',
    hint: 'review.act.defectsHint',
    why: 'review.act.why',
    nothing: 'review.need.defects',
    unsaid: 'review.need.why',
    offered: reasonsFor,
    read: (id, { subject }: About) => nameOf(subject.checklist, id),
  },
  ({ subject }, say) => nameable(subject.checklist, say, 'review.act'),
)

const grounds = (nothing?: string) =>
  found(
    'grounds',
    {
      label: 'review.act.grounds', hint: 'review.act.groundsHint', why: 'review.act.groundWhy', nothing, unsaid: 'review.need.why',
      read: (id, about: About) => clauseIn(about, id),
    },
    (about) => clausesOf(about, 'REFUSAL').map((each) => ({ key: each.id, options: [[each.id, inWords(each.text), aside(each.basis)]] })),
  )

const said = (all: Found) => all.chosen.map((clause) => ({ clause, reason: reasonOf(all, clause) }))
const reason = (most: number) => words('reason', 'review.act.reason', { need: 'review.need.reason', most })
const notice = text('notice', 'review.act.notice', { hint: 'review.act.noticeHint', need: 'review.need.notice', most: 60 })

/** What fell away and is not settled, of these kinds. */
const open = (...consequences: Review['openMatters'][number]['consequence'][]) =>
  one(
    'number',
    'review.after.number',
    ({ subject }: About, say) =>
      subject.openMatters
        .filter((each) => consequences.includes(each.consequence))
        .map((each) => [String(each.number), say(`review.after.dependant.${each.dependant}`), `${say(`credentialChange.${each.change}`)}${aside(each.credential)}`]),
    { need: 'review.need.kind' },
  )

/** What the examiner found stands in the decision already; the decider may take it over or say it otherwise. */
const proposed = ({ subject }: About): { grounds: Found } => ({
  grounds: {
    chosen: (subject.examination?.grounds ?? []).map((each) => each.clause),
    why: Object.fromEntries((subject.examination?.grounds ?? []).map((each) => [each.clause, each.reason])),
  },
})

export const ACTS = [
  act({ action: 'ACCEPT', name: 'acceptance', onward: true, fields: [], means: (_about, say) => say('review.act.acceptance.means') }),
  act({
    action: 'REQUEST_CORRECTION',
    name: 'correction-notice',
    path: 'correction-notices',
    fields: [DEFECTS, day('respondBy', 'review.act.respondBy', { need: 'review.need.respondBy' })],
    begun: ({ subject }, asked) => ({ defects: { chosen: namedIn(subject.checklist, asked.lacking), why: {} } }),
    body: ({ defects, respondBy }) => ({ defects: defects.chosen.map((material) => ({ material, reason: reasonOf(defects, material) })), respondBy }),
    means: (_about, say) => say('review.act.correction-notice.means'),
  }),
  act({
    action: 'DECLINE',
    name: 'non-acceptance',
    grave: true,
    fields: [
      one('kind', 'review.act.declineKind', named(['NOT_A_REVIEW', 'OTHER_AUTHORITY', 'NO_CONDITION_LETTER', 'NOT_SUPPLIED', 'FALSE_PAPERS'], 'review.declineKind'), { need: 'review.need.kind' }),
      reason(500),
    ],
    body: ({ kind, reason }) => ({ kind, reason }),
    means: (_about, say) => say('review.act.non-acceptance.means'),
  }),
  act({
    action: 'EXAMINE',
    name: 'examination',
    onward: true,
    fields: [
      one('proposal', 'review.act.proposal', named(['PASS', 'REFUSE'], 'review.proposal'), { need: 'review.need.proposal' }),
      words('summary', 'review.act.summary', { need: 'review.need.summary', most: 4000 }),
      { ...grounds('review.need.grounds'), when: (form: { proposal?: string }) => form.proposal === 'REFUSE' },
      tick('wideEffect', 'review.act.wideEffect'),
      tick('majorPublicInterest', 'review.act.majorPublicInterest'),
      tick('majorRightsOfOthers', 'review.act.majorRightsOfOthers'),
      tick('complex', 'review.act.complex'),
    ],
    body: ({ proposal, grounds, ...more }) => ({ ...more, proposesPass: proposal === 'PASS', grounds: said(grounds) }),
    means: (_about, say) => say('review.act.examination.means'),
  }),
  act({
    action: 'ASK_RECTIFICATION',
    name: 'rectification-notice',
    path: 'rectification-notices',
    fields: [notice, reason(2000), day('respondBy', 'review.act.respondBy', { need: 'review.need.respondBy' })],
    body: ({ notice, reason, respondBy }) => ({ notice, reason, respondBy }),
    means: (_about, say) => say('review.act.rectification-notice.means'),
  }),
  act({ action: 'END_RECTIFICATION', name: 'rectification-end', fields: [reason(500)], body: ({ reason }) => ({ reason }) }),
  act({
    action: 'PASS',
    name: 'passing',
    path: 'decision',
    onward: true,
    fields: [],
    body: () => ({ outcome: 'PASSED', grounds: [] }),
    means: ({ subject }, say) => say(`review.act.passing.${subject.kind}`),
  }),
  act({
    action: 'REFUSE',
    name: 'refusal',
    path: 'decision',
    grave: true,
    fields: [grounds('review.need.grounds')],
    begun: proposed,
    body: ({ grounds }) => ({ outcome: 'REFUSED', grounds: said(grounds) }),
    means: (_about, say) => say('review.act.refusal.means'),
  }),
  act({ action: 'RETURN', name: 'return', fields: [reason(1000)], body: ({ reason }) => ({ reason }) }),
  act({
    action: 'EXTEND',
    name: 'extension',
    fields: [text('days', 'review.act.days', { need: 'review.need.days', most: 2, short: true, mode: 'numeric' }), notice, reason(1000)],
    body: ({ days, notice, reason }) => ({ days: Number(days), notice, reason }),
    means: (_about, say) => say('review.act.extension.means'),
  }),
  act({
    action: 'REVIEW_LEGALITY',
    name: 'legal-review',
    onward: true,
    fields: [
      one('agrees', 'review.act.agrees', named(['YES', 'NO'], 'review.agrees'), { need: 'review.need.agrees' }),
      words('opinion', 'review.act.opinion', { need: 'review.need.opinion', most: 2000 }),
    ],
    body: ({ agrees, opinion }) => ({ agrees: agrees === 'YES', opinion }),
  }),
  act({
    action: 'LIFT_BLOCK',
    name: 'block-lifting',
    fields: [open('BLOCK', 'WARN'), reason(2000)],
    body: ({ number, reason }) => ({ number: Number(number), reason }),
    means: (_about, say) => say('review.act.block-lifting.means'),
  }),
  act({
    action: 'UPHOLD',
    name: 'letter-confirmation',
    fields: [open('REOPEN'), reason(2000)],
    body: ({ number, reason }) => ({ number: Number(number), reason }),
    means: (_about, say) => say('review.act.letter-confirmation.means'),
  }),
  act({ action: 'RESCIND', name: 'rescission', grave: true, fields: [reason(1000)], body: ({ reason }) => ({ reason }), means: (_about, say) => say('review.act.rescission.means') }),
]

export const desk: ActDesk<About> = {
  acts: ACTS,
  names: 'number',
  read: async (caseNumber) => {
    const [{ data, tag }, items] = await Promise.all([
      answer(safetyReview.GET('/v1/cases/{caseNumber}', { params: { path: { caseNumber } } })),
      readItems(),
    ])
    const offered = await offersFor('safety-review', caseNumber, data.allowedActions.includes('REQUEST_CORRECTION'))
    return { about: { subject: data, item: itemOf(items, data.kind, data.authority.office), offered }, tag }
  },
  allowed: ({ subject }) => subject.allowedActions,
  address: (id) => `safety-review/v1/cases/${id}`,
  home: (id) => `/desk/reviews/${id}`,
  called: (id) => id,
  words: { name: (act) => `review.act.${act}.name`, lead: (act) => `review.act.${act}.lead`, closed: 'review.desk.noActs' },
  who: ({ subject }, say: Say) => `${subject.owner.name} · ${subject.projectName} · ${say(`review.kind.${subject.kind}`)}`,
  whole: (id, { subject }) => `${id} · ${subject.owner.name} · ${subject.projectName}`,
  told: (after: Review) => (after.decision ? { words: 'review.act.number', number: after.decision.number } : undefined),
  next: (id) => [['/desk/reviews', 'act.backToDesk'], [`/desk/reviews/${id}`, 'review.act.back']],
}

