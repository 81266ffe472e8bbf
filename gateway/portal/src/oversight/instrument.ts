/** How a paper about powers is written: what each kind asks, and what is sent of it. */
import type { PowerInstrumentForm } from '@/api/types'
import { day, named, select, several, text, tick, words, type Part } from '@/kit/parts'
import { SITES } from '@/casework/places'
import { CITY, CLASSES, ITEMS, STEPS, type KINDS } from './powers'

export type Kind = (typeof KINDS)[number]

const need = 'oversight.need.words'
const gives = (kind: Kind): boolean => kind === 'ENTRUST' || kind === 'DEVOLVE'

const paper: Part[] = [
  text('number', 'oversight.paperNumber', { need, most: 100 }),
  text('title', 'oversight.paperTitle', { need, most: 200 }),
  day('issuedOn', 'oversight.issuedOn', { need }),
  words('basis', 'oversight.basis', { need, most: 1000 }),
]
const given: Part[] = [
  several('itemCodes', 'oversight.item', named(ITEMS, 'oversight.items'), { need }),
  select('office', 'oversight.receiver', SITES.filter(([code]) => code.length !== 9), { need }),
  several('caseClasses', 'oversight.caseClasses', named(CLASSES, 'oversight.classes'), { hint: 'oversight.noneIsAll' }),
  several('steps', 'oversight.powerStep', named(STEPS, 'oversight.powerSteps'), { hint: 'oversight.noneIsAll' }),
]
const duties: Part[] = [
  words('rightsAndDuties', 'oversight.rightsAndDuties', { need, most: 2000 }),
  words('training', 'oversight.training', { need, most: 1000 }),
  words('supervision', 'oversight.supervisionOf', { need, most: 1000 }),
  words('reporting', 'oversight.reporting', { need, most: 1000 }),
  tick('noReEntrustment', 'oversight.noReEntrustment', { need }),
]

/** @param line the line it is about, where one was chosen */
export function fieldsOf(kind: Kind, line: string): Part[] {
  const from = day('from', `oversight.fromOf.${kind}`, { need })
  const until = day('until', `oversight.untilOf.${kind}`, kind === 'ENTRUST' || kind === 'RENEW' ? { need } : {})
  if (gives(kind)) return [...paper, ...given, from, until, ...(kind === 'ENTRUST' ? duties : [])]
  const about: Part = { ...text('line', 'oversight.line', { need }), empty: line }
  const some: Part[] = kind === 'RECALL' ? [several('caseClasses', 'oversight.recalledClasses', named(CLASSES, 'oversight.classes'), { hint: 'oversight.noneIsAll' })] : []
  return [...paper, about, ...(kind === 'RENEW' ? [] : [from]), ...(kind === 'SUSPEND' || kind === 'RENEW' ? [until] : []), ...some]
}

// any: parts of several looks have values of several kinds
export function bodyOf(kind: Kind, form: Record<string, any>): PowerInstrumentForm {
  const { number, title, issuedOn, basis } = form
  const days = { from: form.from || undefined, until: form.until || undefined }
  const head = { kind, number, title, issuedOn, basis, office: CITY }
  if (!gives(kind)) {
    const inFlight = kind === 'RECALL' || kind === 'SUSPEND' ? ('ACCEPTED_FINISH' as const) : undefined
    return { ...head, inFlight, changes: [{ line: form.line, ...days, caseClasses: form.caseClasses }] }
  }
  const line = { itemCodes: form.itemCodes, areas: [form.office], office: form.office, caseClasses: form.caseClasses, steps: form.steps, ...days }
  const { rightsAndDuties, training, supervision, reporting } = form
  const bound = { rightsAndDuties, training, supervision, reporting, noReEntrustment: form.noReEntrustment === true }
  return { ...head, lines: [line], duties: kind === 'ENTRUST' ? bound : undefined }
}
