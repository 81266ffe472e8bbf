/** The two acts of the desk on a filing: it is filed, or everything that is missing is told once. */
import { answer, got, planFiling } from '@/api/client'
import type { FilingCase, FilingItem } from '@/api/types'
import { acting, type ActDesk } from '@/casework/acts'
import { reasonOf, type Found } from '@/casework/finding'
import { found } from '@/casework/found'
import { comma, language, onDay, say as inWords } from '@/kit/language'
import type { Option } from '@/kit/parts'
import type { Say } from '@/kit/say'

export interface About {
  subject: FilingCase
  item?: FilingItem
}
type Owed = NonNullable<FilingCase['owedMaterials']>[number]

const act = acting<About>()
const owedOf = ({ subject }: About) => subject.owedMaterials
const missingOf = (about: About) => owedOf(about).filter((each) => !each.given)
const nameOf = (about: About, material?: string) => {
  const owed = owedOf(about).find((each) => each.id === material)
  return (language.value === 'en' ? owed?.nameEn : owed?.nameZh) ?? material ?? ''
}

/** A material that is missing, or material/check of a point that failed. */
const optionsOf = ({ item }: About, material: Owed, say: Say): Option[] => [
  [material.id, say(material.given ? 'filing.act.again' : 'filing.act.missing')],
  ...(item?.checks ?? [])
    .filter((each) => each.material === material.id)
    .map((check): Option => [`${material.id}/${check.id}`, say('filing.desk.fails', { what: inWords(check.text) })]),
]

function read(chosen: string, about: About, say: Say): string {
  const [material, id] = chosen.split('/')
  const check = id && about.item?.checks.find((each) => each.id === id)
  return check ? `${nameOf(about, material)} · ${say('filing.desk.fails', { what: inWords(check.text) })}` : nameOf(about, material)
}

export const GAPS = found(
  'found',
  { label: 'filing.act.found', hint: 'filing.act.foundHint', why: 'filing.act.why', nothing: 'filing.need.found', unsaid: 'filing.need.why', read },
  (about, say) =>
    owedOf(about).map((each) => ({
      key: each.id,
      title: nameOf(about, each.id),
      aside: say('desk.clause', { id: each.clause }),
      options: optionsOf(about, each, say),
    })),
)

export const gapsOf = (found: Found) => ({
  gaps: found.chosen.map((each) => {
    const [material = '', check] = each.split('/')
    return { material, check, reason: reasonOf(found, each) }
  }),
})

/** Points of the form check that failed, as they stand in the address of the notice. */
export const fromAddress = (failed: string, item?: FilingItem): string[] =>
  failed
    .split(',')
    .map((id) => item?.checks.find((check) => check.id === id))
    .filter((check) => check !== undefined)
    .map((check) => `${check.material}/${check.id}`)

export const ACTS = [
  act({
    action: 'FILE',
    name: 'filing',
    fields: [],
    warning: (about, say) =>
      about.subject.status === 'SUBMITTED' && missingOf(about).length
        ? say('filing.act.incomplete', { names: missingOf(about).map((each) => nameOf(about, each.id)).join(comma()) })
        : undefined,
    means: (_about, say) => say('filing.act.filing.means'),
  }),
  act({
    action: 'NOTIFY_GAPS',
    name: 'gap-notice',
    path: 'gap-notices',
    fields: [GAPS],
    body: ({ found }) => gapsOf(found),
    // what the check list found, and what was not handed in, is chosen already
    begun: (about, asked) => ({
      found: { chosen: [...fromAddress(String(asked.failed ?? ''), about.item), ...missingOf(about).map((each) => each.id)], why: {} },
    }),
    means: ({ subject }, say) => say('filing.act.gap-notice.means', { date: onDay(subject.dueOn) }),
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
    return { about: { subject: data, item: items[0] }, tag }
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
