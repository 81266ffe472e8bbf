/** An application as a feature defines it: its sections, what each needs, how it is read back, and where it is sent. F is the form. */
import type { Component } from 'vue'
import type { Errors } from '@/kit/errors'
import type { Fact } from '@/kit/facts'
import { errorsOf, type Part } from '@/kit/parts'
import type { Say } from '@/kit/say'
import type { ChecklistLine, Standing } from './checklist'
import type { SignedFiles } from './papers'
import type { PreReviewed } from './preReview'
import type { DraftStore } from './serverDraft'

// any: the pages handle any form alike
export interface Section<F = any> {
  name: string
  /** The fields, and where their values stand in the form. */
  fields?: readonly Part<F>[]
  of?: (form: F) => Record<string, any>
  /** What is more than fields; it is given the form and the errors. */
  part?: Component
  check?: (form: F, say: Say) => Errors
  /** Asked on the last page itself, where everything before it is known already. */
  inPlace?: boolean
  /** What going on from it says by itself. */
  goneOn?: (form: F) => void
}

/** One thing a register holds; `fact` is the name of the form's field, or of one no form has. */
export interface RegisteredFact {
  fact: string
  value?: string
  source?: string
  identifier?: string
  checkedAt?: string
  /** Whether the form says something else. */
  otherwise?: boolean
  /** Why it does. */
  reason?: string
}

// any: the page handles any form alike
export interface ReadFirst<F = any> {
  kind: string
  /** The sections one confirmation is enough for. */
  sections: Section<F>[]
  read: (draft: string) => Promise<{ facts: RegisteredFact[]; complete: boolean }>
  /** Where the form keeps them. */
  list: (form: F) => RegisteredFact[]
  put: (form: F, facts: RegisteredFact[]) => void
  /** What follows from what is known, where nothing was typed. */
  follows?: (form: F) => void
  /** The branch of words for facts no field has. */
  words: string
}

/** What a section still needs; the service judges again, this says it at once and at the field. */
export const checkOf = <F>(section: Section<F>, form: F, say: Say): Errors => ({
  ...errorsOf(section.fields ?? [], section.of?.(form) ?? {}, form, say),
  ...section.check?.(form, say),
})

export interface HandedIn {
  material?: string
  file?: string
}

/** A material that is needed, or that comes from elsewhere. */
export interface Need {
  material: string
  name: () => string
  hint?: (say: Say) => string
  /** The article it rests on. */
  basis?: string
  /** Whether the applicant hands it in. */
  own: boolean
  /** What stands in for it, or how far that is. */
  tag?: { sure: boolean; words: string }
  remark?: (say: Say) => string | undefined
  link?: { to: string; words: string }
  /** Where it stands as the service says it; a file kept since then is handed in. */
  state: Standing
  /** The same paper, handed in before and still good. */
  earlier?: { id: string; name: string; words: (say: Say) => string }
}

/** Where a need stands with what is in the form now. */
export const standingOf = (need: Need, list: HandedIn[]): Standing => (list.some((each) => each.material === need.material && each.file) ? 'HANDED_IN' : need.state)

export interface Materials<F = any> {
  /** What is needed follows from what was answered. */
  needs: (id: string, kind: string, form: F) => Promise<Need[]>
  list: (form: F) => HandedIn[]
  put: (form: F, list: HandedIn[]) => void
  missing: string
  /** What is said when nobody can tell what is needed. */
  unknown?: string
  /** What has to be answered first. */
  first?: (form: F) => { words: string; section: string } | undefined
  /** Takes out what is no longer needed, where the service would refuse it. */
  keepNeeded?: (form: F, needs: Need[]) => void
}

export interface KeptForm {
  done: string[]
  /** Names of the files handed in, for people. */
  names: Record<string, string>
}

/** What a draft became; again, when it had been handed in before and nothing new was. */
export interface Handed {
  caseNumber: string
  again: boolean
}

export const handed = ({ data, replayed }: { data: { caseNumber: string }; replayed: boolean }): Handed => ({ caseNumber: data.caseNumber, again: replayed })

export interface FormDefinition<F extends KeptForm = any> {
  service: string
  store: DraftStore<F>
  empty: () => F
  /** Where drafts are read and where cases are; the id or number follows. */
  drafts: string
  cases: string
  /** The branches of words for sections and their leads. */
  words: { section: string; lead: string; draft: string; statement: string; statementText: string; submit: string; papers: string; delivery?: string }
  title: (form: F | undefined, kind: string, say: Say) => string
  /** What has to be known before it is sent. */
  note?: (form: F, kind: string, say: Say) => string | undefined
  /** The sections in their order; materials come last and have a page of their own. */
  sections: (kind: string) => Section<F>[]
  materials: Materials<F>
  /** The form read back, section by section. */
  facts: (form: F, say: Say, materialName: (material?: string) => string) => Record<string, Fact[]>
  /** What materials are called, for a kind of application. */
  materialNames: () => Promise<(kind: string, material?: string) => string>
  /** What could be said against it, as the service finds it. */
  preReview: (id: string, kind: string, form: F) => Promise<PreReviewed>
  /** What registers hold comes first, for forms of one kind. */
  readFirst?: ReadFirst<F>
  submit: (draft: { id: string; kind: string; electronicDelivery?: boolean; form: F }, more: SignedFiles & { whyAgain?: string }, key: string) => Promise<Handed>
}

export const MATERIALS: Section = { name: 'materials' }

/** Where a form goes on after a section: to the next that is not done, and where only the materials are left, to the page that sends it and asks for them. */
export function goesOn<F extends KeptForm>(of: FormDefinition<F>, kind: string, form: F): string {
  const next = of.sections(kind).find((each) => !form.done.includes(each.name) && !each.inPlace && each.name !== MATERIALS.name)
  return next ? `/${next.name}` : '/check'
}

/** What the page after a submission says. */
export interface Receipt {
  receivedAt?: string
  officeName?: string
  about?: string
  /** Who applied for what. */
  facts?: (say: Say) => Fact[]
  checklist?: ChecklistLine[]
  warning?: (say: Say) => string
  steps: (say: Say) => string[]
  advice?: string
}

export interface ReceiptDefinition {
  title: string
  read: (number: string) => Promise<Receipt>
  /** Where the case is read: at home, and at the desk when it was brought to the window. */
  home: string
  desk: string
}

/** What the office asked for once more: everything at one time, each with its reason. */
export interface SupplyDefinition<S = any> {
  service: string
  title: string
  lead: (subject: S, say: Say) => string
  paper?: { to: (number: string) => string; words: string }
  nothing: string
  submit: string
  read: (number: string) => Promise<{ data: S; tag: string }>
  names: () => Promise<(subject: S, material: string) => string>
  asked: (subject: S, say: Say) => { material: string; why: string; outstanding: boolean }[]
  send: (number: string, tag: string, key: string, materials: { material: string; file: string }[]) => Promise<unknown>
  home: string
  desk: string
}
