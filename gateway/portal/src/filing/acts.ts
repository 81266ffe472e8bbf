/** The acts of the desk on a filing: it is filed, with advice on its form; what is missing is told once; what never came is closed. */
import { answer, got, planFiling } from '@/api/client'
import type { FilingCase, FilingItem } from '@/api/types'
import { acting, type ActDesk } from '@/casework/acts'
import { reasonOf } from '@/casework/finding'
import { missingOf, nameable, namedIn, nameOf, readable } from '@/casework/checklist'
import { found } from '@/casework/found'
import { offersFor, reasonsFor, type WithOffers } from '@/casework/offered'
import { comma, onDay, say as inWords } from '@/kit/language'
import { text, words, type Option } from '@/kit/parts'
import type { Say } from '@/kit/say'

export interface About extends WithOffers {
  subject: FilingCase
  item?: FilingItem
}

const act = acting<About>()

export const GAPS = found(
  'found',
  {
    label: 'filing.act.found',
    hint: 'filing.act.foundHint',
    why: 'filing.act.why',
    nothing: 'filing.need.found',
    unsaid: 'filing.need.why',
    read: (chosen, { subject }: About) => nameOf(subject.checklist, chosen),
    offered: reasonsFor,
  },
  ({ subject }, say) => nameable(subject.checklist, say, 'filing.act'),
)

const pointOf = ({ item }: About, id: string, say: Say) => say('filing.desk.fails', { what: inWords(item?.checks.find((check) => check.id === id)?.text) })

/** Points of the form that could be better; they hold nothing up. */
export const ADVICE = found(
  'advice',
  { label: 'filing.act.advice', hint: 'filing.act.adviceHint', why: 'filing.act.adviceWhy', unsaid: 'filing.need.advice', read: (id, about: About, say) => pointOf(about, id, say) },
  (about, say) =>
    about.subject.checklist.map(({ material, name }) => ({
      key: material,
      title: inWords(name),
      options: (about.item?.checks ?? []).filter((check) => check.material === material).map((check): Option => [check.id, pointOf(about, check.id, say)]),
    })),
)

const REASON = words('reason', 'filing.act.reason', { need: 'filing.need.reason', most: 500 })

/** Points of the form that failed, as they stand in the address of the act. */
export const fromAddress = (failed: string, item?: FilingItem): string[] => failed.split(',').filter((id) => item?.checks.some((check) => check.id === id))

/** What a slip of the pen can spoil, as the registration form prints it. */
const printedOn = ({ subject: { filing } }: About) => ({
  UNIT_NAME: filing.unit.name,
  ADDRESS: filing.unit.address,
  LEGAL_REPRESENTATIVE: filing.unit.legalRepresentative,
  PLAN_TITLE: filing.plan.title,
})
const WRONG = found(
  'texts',
  {
    label: 'filing.act.wrong', hint: 'filing.act.wrongHint', why: 'filing.act.right', nothing: 'filing.need.wrong', unsaid: 'filing.need.right',
    read: (each, _about: About, say) => say(`filing.text.${each}`),
  },
  (about, say) => Object.entries(printedOn(about)).map(([each, printed]) => ({ key: each, options: [[each, `${say(`filing.text.${each}`)}：${printed}`]] })),
)

export const ACTS = [
  act({
    action: 'FILE',
    name: 'filing',
    onward: true,
    fields: [ADVICE],
    body: ({ advice }) => (advice.chosen.length ? { advice: advice.chosen.map((check) => ({ check, note: reasonOf(advice, check) })) } : undefined),
    // what the check list found is chosen already
    begun: (about, asked) => ({ advice: { chosen: fromAddress(String(asked.failed ?? ''), about.item), why: {} } }),
    warning: (about, say) =>
      about.subject.status === 'SUBMITTED' && missingOf(about.subject.checklist).length
        ? say('filing.act.incomplete', { names: missingOf(readable(about.subject.checklist)).map((each) => each.name).join(comma()) })
        : undefined,
    means: (_about, say) => say('filing.act.filing.means'),
  }),
  act({
    action: 'NOTIFY_GAPS',
    name: 'gap-notice',
    path: 'gap-notices',
    fields: [GAPS],
    body: ({ found }) => ({ gaps: found.chosen.map((material) => ({ material, reason: reasonOf(found, material) })) }),
    // what was not handed in, and what was ticked on the checklist, is chosen already
    begun: ({ subject }, asked) => ({ found: { chosen: namedIn(subject.checklist, asked.lacking), why: {} } }),
    means: ({ subject }, say) => say('filing.act.gap-notice.means', { date: onDay(subject.dueOn) }),
  }),
  act({
    action: 'CORRECT',
    name: 'corrections',
    fields: [
      WRONG,
      words('reason', 'filing.act.slip', { need: 'filing.need.slip', most: 2000 }),
      text('shownBy', 'filing.act.shownBy', { need: 'filing.need.shownBy', most: 200 }),
    ],
    body: ({ texts, reason, shownBy }) => ({ reason, shownBy, texts: texts.chosen.map((each) => ({ text: each, to: reasonOf(texts, each) })) }),
    means: (_about, say) => say('filing.act.corrections.means'),
  }),
  act({
    action: 'CLOSE',
    name: 'closing',
    fields: [REASON],
    body: ({ reason }) => ({ reason }),
    grave: true,
    means: (_about, say) => say('filing.act.closing.means'),
  }),
]

export const desk: ActDesk<About> = {
  acts: ACTS,
  names: 'number',
  read: async (caseNumber) => {
    const [{ data, tag }, items] = await Promise.all([
      answer(planFiling.GET('/v1/cases/{caseNumber}', { params: { path: { caseNumber } } })),
      got(planFiling.GET('/v1/service-items')),
    ])
    const offered = await offersFor('plan-filing', caseNumber, data.allowedActions.includes('NOTIFY_GAPS'))
    return { about: { subject: data, item: items[0], offered }, tag }
  },
  allowed: ({ subject }) => subject.allowedActions,
  address: (id) => `plan-filing/v1/cases/${id}`,
  home: (id) => `/desk/plans/${id}`,
  called: (id) => id,
  words: { name: (act) => `filing.act.${act}.name`, lead: (act) => `filing.act.${act}.lead`, closed: 'filing.desk.noActs' },
  who: ({ subject }) => `${subject.filing.unit.name} · ${subject.filing.plan.title}`,
  whole: (id, { subject }) => `${id} · ${subject.filing.unit.name} · ${subject.filing.plan.title}`,
  told: (after: FilingCase) => (after.registration?.filingNumber ? { words: 'filing.act.number', number: after.registration.filingNumber } : undefined),
  next: (id) => [['/desk/plans', 'act.backToDesk'], [`/desk/plans/${id}`, 'filing.act.back']],
}
