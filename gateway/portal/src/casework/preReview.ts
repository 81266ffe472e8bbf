/** What the office could name against an application before it is handed in (预审). */
import type { InLanguages } from '@/kit/language'

/** A finding against a material; certain where the office has to ask, otherwise a machine may be wrong. */
export interface Finding {
  kind: 'MISSING' | 'CONFLICTING' | 'BLANK' | 'OTHER_ENTERPRISE' | 'OTHER_PAPER' | 'ENDED' | 'UNSIGNED' | 'TWICE'
  certain: boolean
  material: string
  name: InLanguages
  clause: string
  basis: string
  detail?: string
  other?: InLanguages
}

/** What the office looks at besides, by the facts; nothing was found against it. */
export interface Ground {
  clause: string
  kind: 'FORM' | 'CONDITION' | 'NON_ACCEPTANCE' | 'REFUSAL'
  text: InLanguages
  basis: string
}

export interface PreReviewed {
  refusal?: { code: string; title: string; detail?: string }
  findings: Finding[]
  grounds: Ground[]
}

const ORDER = ['FORM', 'CONDITION', 'NON_ACCEPTANCE', 'REFUSAL'] as const

/** Grounds by the step they may be cited at. */
export const byStep = (grounds: Ground[]): { kind: Ground['kind']; grounds: Ground[] }[] =>
  ORDER.map((kind) => ({ kind, grounds: grounds.filter((each) => each.kind === kind) })).filter((each) => each.grounds.length)
