/** What an act of the desk asks of the officer, and how it is sent. */
import type { Act } from './acts'
import { semicolon } from '@/kit/language'

export interface ActForm {
  materials: string[]
  why: Record<string, string>
  clauseOf: Record<string, string>
  on: string
  kind: string
  notice: string
  days: string
  yes: '' | 'yes' | 'no'
  major: boolean
  clauses: string[]
  reason: string
  falseMaterials: boolean
  expertId: string
  expertName: string
  organisation: string
  /** Why no licence is needed, and the licence that rests on. */
  exemption: string
  otherLicence: string
}

export const emptyAct = (): ActForm => ({ materials: [], why: {}, clauseOf: {}, on: '', kind: '', notice: '', days: '', yes: '', major: false, clauses: [], reason: '', falseMaterials: false, expertId: '', expertName: '', organisation: '', exemption: '', otherLicence: '' })

type Say = (key: string, values?: Record<string, unknown>) => string
const NEEDS: Record<string, (keyof ActForm)[]> = {
  'correction-notice': ['on'],
  'non-acceptance': ['kind', 'clauses', 'reason'],
  'spot-correction': ['reason'],
  suspension: ['kind'],
  resumption: ['on'],
  'expert-opinion': ['expertId', 'expertName', 'organisation', 'on', 'yes', 'reason'],
  'hearing-record': ['reason'],
  examination: ['yes', 'reason'],
  'legal-review': ['yes', 'reason'],
  return: ['reason'],
  refusal: ['clauses', 'reason'],
  delivery: ['kind'],
}

const needsNoLicence = (act: Act, form: ActForm): boolean => act.name === 'non-acceptance' && form.kind === 'NOT_REQUIRED'

/** What is still missing, by field. */
export function missing(act: Act, form: ActForm, say: Say): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const name of NEEDS[act.name] ?? []) {
    const value = form[name]
    if (Array.isArray(value) ? value.filter(Boolean).length === 0 : String(value).trim() === '') errors[name] = say(`need.act.${name}`)
  }
  if (needsNoLicence(act, form)) for (const name of ['exemption', 'otherLicence'] as const) if (!form[name].trim()) errors[name] = say(`need.act.${name}`)
  if (act.name === 'examination' && form.yes === 'no' && form.clauses.length === 0) errors.clauses = say('need.act.clauses')
  if (act.name === 'correction-notice') {
    if (form.materials.length === 0) errors.defects = say('need.act.defects')
    for (const each of form.materials) if (!form.why[each]?.trim()) errors[`why-${each}`] = say('need.act.why')
  }
  return errors
}

/** The act as the service wants it; nothing for acts that only need to be done. */
export function body(act: Act, form: ActForm): unknown {
  switch (act.name) {
    case 'correction-notice':
      return { defects: form.materials.map((material) => ({ material, clause: form.clauseOf[material], reason: form.why[material] })), respondBy: form.on }
    case 'non-acceptance':
      return { kind: form.kind, clause: form.clauses[0], reason: form.reason, exemption: needsNoLicence(act, form) ? { ground: form.exemption, licence: form.otherLicence } : undefined }
    case 'spot-correction':
    case 'return':
      return { reason: form.reason }
    case 'suspension':
      return { ground: form.kind, from: form.on || undefined, notice: form.notice || undefined, toldDays: form.days ? Number(form.days) : undefined }
    case 'resumption':
      return { lastDay: form.on || undefined }
    case 'expert-opinion':
      return { expertId: form.expertId, expertName: form.expertName, organisation: form.organisation, favourable: form.yes === 'yes', text: form.reason, on: form.on }
    case 'hearing-record':
      return { record: form.reason }
    case 'examination':
      return { proposesGrant: form.yes === 'yes', major: form.major, summary: form.reason, failedClauses: form.yes === 'no' ? form.clauses : [] }
    case 'legal-review':
      return { agrees: form.yes === 'yes', opinion: form.reason }
    case 'grant':
      return { outcome: 'GRANTED', grounds: [] }
    case 'refusal':
      return { outcome: 'REFUSED', grounds: form.clauses.map((clause) => ({ clause, reason: form.reason, falseMaterials: form.falseMaterials })) }
    case 'delivery':
      return { method: form.kind }
    default:
      return undefined
  }
}

/** What the officer is about to do, line by line, for the second look. */
export function summary(act: Act, form: ActForm, say: Say, clause: (id: string) => string, material: (id: string) => string, day: (on: string) => string): [string, string][] {
  const lines: [string, string][] = []
  const add = (name: string, value: string) => value && lines.push([say(name), value])
  if (act.name === 'correction-notice') {
    for (const each of form.materials) lines.push([material(each), `${form.why[each] ?? ''}（${form.clauseOf[each] ?? ''}）`])
    add('act.respondBy', day(form.on))
  }
  if (form.yes) add(`act.question.${act.name}`, say(`act.${form.yes}.${act.name}`))
  if (act.name === 'non-acceptance' && form.kind) add('act.declineKind', say(`declineKind.${form.kind}`))
  if (needsNoLicence(act, form) && form.exemption) {
    add('act.exemption', say(`exemption.${form.exemption}`))
    add('act.otherLicence', form.otherLicence)
  }
  if (act.name === 'suspension' && form.kind) add('act.ground', say(`ground.${form.kind}`))
  if (act.name === 'delivery' && form.kind) add('act.method', say(`method.${form.kind}`))
  if (['non-acceptance', 'refusal'].includes(act.name) || form.yes === 'no') add('act.clauses', form.clauses.map(clause).join(semicolon()))
  if (form.reason) add(`act.text.${act.name}`, form.reason)
  return lines
}
