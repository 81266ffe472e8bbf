/** Acts on a case: what each asks of the officer, where it is sent, which paper it makes. Which of them are open the service decides. */
import type { FormOf, Part } from '@/kit/parts'
import type { Say } from '@/kit/say'

// any: the page handles acts about anything alike
export interface ActDefinition<A = any> {
  /** As the service names it in allowedActions. */
  action: string
  /** Its place in the page's address; its words stand under it. */
  name: string
  /** The end of its address at the service, where it is not the name. */
  path?: string | ((about: A) => string)
  fields: readonly Part<A>[]
  /** What is sent; nothing for an act that only needs to be done. */
  body?: (form: any, about: A) => unknown
  /** The paper it makes, shown before it is done. */
  paper?: string
  /** Carries the case on its way: of the acts an officer has, these come first, and the first of them is the button that is filled. */
  onward?: boolean
  /** Takes something away from the applicant, or ends the case: these come last. */
  grave?: boolean
  /** What is filled in already, from the case and from the address of the page. */
  begun?: (about: A, asked: Record<string, unknown>) => Record<string, unknown>
  /** What speaks against it, above its button. */
  warning?: (about: A, say: Say) => string | undefined
  /** What follows from it, at the second look. */
  means?: (about: A, say: Say) => string
}

/** Definitions of acts about A; the body is checked against the fields. */
export const acting =
  <A>() =>
  <const P extends readonly Part<A>[]>(definition: Omit<ActDefinition<A>, 'fields' | 'body'> & { fields: P; body?: (form: FormOf<P>, about: A) => unknown }) =>
    definition as ActDefinition<A>

/** The desk on which acts of one kind are done. */
export interface ActDesk<A = any> {
  acts: ActDefinition<A>[]
  /** The parameter of the page's address that names what the act is about. */
  names: string
  read: (id: string) => Promise<{ about: A; tag: string }>
  allowed: (about: A) => readonly string[] | undefined
  /** The address at the service. */
  address: (id: string) => string
  /** The page of the case, and what its link is called. */
  home: (id: string) => string
  called: (id: string, about?: A) => string
  /** The branches of words for names and leads of acts. */
  words: { name: (act: string) => string; lead: (act: string) => string; closed: string }
  /** Whom and what it is about, under the heading and at the second look. */
  who: (about: A, say: Say) => string
  whole: (id: string, about: A) => string
  /** What is told when it was done, and where to go then. */
  told?: (answer: any) => { words: string; number?: string } | undefined
  next: (id: string) => [to: string, words: string][]
}

const rank = (act: { onward?: boolean; grave?: boolean }): number => (act.onward ? 0 : act.grave ? 2 : 1)

/** By what comes of them; of the same consequence in the order they are given. */
export const byConsequence = <T extends { onward?: boolean; grave?: boolean }>(acts: T[]): T[] => [...acts].sort((one, other) => rank(one) - rank(other))

export const openActs = <A>(acts: ActDefinition<A>[], allowed: readonly string[] | undefined): ActDefinition<A>[] =>
  byConsequence(acts.filter((act) => allowed?.includes(act.action)))

/** Nothing has to be said for it: the key that opens it goes straight to the second look. */
export const saysNothing = (act: ActDefinition): boolean => act.onward === true && act.fields.length === 0

export const pathOf = <A>(act: ActDefinition<A>, about: A): string => (typeof act.path === 'function' ? act.path(about) : (act.path ?? act.name))
