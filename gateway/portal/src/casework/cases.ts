/** A case as a feature defines it for its two pages: the applicant's, and the desk's. S is the case, B what is read beside it. */
import type { Component } from 'vue'
import type { components } from '@/api/plan-filing'
import type { Clock } from '@/api/types'
import type { Fact } from '@/kit/facts'
import type { Say } from '@/kit/say'
import { saysNothing, type ActDefinition } from './acts'
import type { MaterialLine, Pages } from './materials'
import type { Step } from './steps'

// any: the pages handle any case alike
export interface CaseKind<S = any, B = any> {
  service: string
  read: (number: string) => Promise<{ data: S; tag: string }>
  /** What is read once beside the case; the page stands without it. */
  beside: (number: string) => Promise<B>
  clocks: (number: string) => Promise<Clock[]>
  title: (subject: S, say: Say) => string
  states: (subject: S) => { kind: string; value?: string }[]
  light: (subject: S) => string | undefined
  facts: { title: string; of: (subject: S, say: Say) => Fact[] }
  /** What stands below the facts. */
  more?: Component
  /** Who brought it to the window, where this page says so. */
  counterWords: string
  counter?: (subject: S) => components['schemas']['CounterView'] | undefined
  steps: (subject: S, beside?: B) => Step[]
  /** The branch of words for the steps, and where their papers are read. */
  stepWords: string
  papers?: (number: string) => string
  /** While it is so the page reads the case again by itself. */
  underWay?: (subject?: S) => boolean
}

/** The applicant's page. Its parts are given number, subject, beside and tag; the notices say when the case has changed. */
export interface OwnCase<S = any, B = any> extends CaseKind<S, B> {
  above?: { to: string; words: string; matter: string }
  notices: Component
  below?: Component
  withdrawal: { title: string; lead: string; send: (number: string, tag: string, key: string, reason: string) => Promise<unknown> }
}

export interface DeskAct {
  to: { path: string; query?: Record<string, string> } | string
  words: string
  count?: number
  onward?: boolean
  grave?: boolean
}

/** What was ticked on a checklist goes along into the act that tells of it. */
export const withTicked = (act: DeskAct, path: string, name: string, ticked: string[]): DeskAct =>
  ticked.length ? { ...act, to: { path, query: { [name]: ticked.join(',') } }, count: ticked.length } : act

/** The button of an act; where nothing has to be said for it, it leads straight to the second look. */
export const deskAct = (act: ActDefinition, at: string, words: string): DeskAct => ({
  to: { path: `${at}/${act.name}`, query: saysNothing(act) ? { look: '1' } : undefined },
  words,
  onward: act.onward,
  grave: act.grave,
})

/** The desk's page, walked by keys as its worklist is. What an officer marks in a tab while he reads goes with him into an act. */
export interface DeskCase<S = any, B = any> extends CaseKind<S, B> {
  list: { to: string; words: string }
  who: (subject: S) => string | undefined
  acts: (subject: S, number: string, marked: string[], lacking: string[]) => DeskAct[]
  /** The materials that may be ticked as lacking on the checklist, for the notice that tells of them. */
  lacking: (subject: S) => string[]
  noActs: string
  /** What is said beside the acts that are left. */
  hint?: (subject: S) => string | undefined
  notices?: Component
  /** The checklist of what the case needs, and how the pages of a paper are asked for. */
  materials: { lines: (subject: S, beside: B | undefined, say: Say) => MaterialLine[]; pages: (number: string, material: string) => Promise<Pages> }
  /** What else is read in tabs. Each part is given number, subject and beside, with marks also what is marked; it tells (changed) when something was done in it that the case goes by. */
  tabs: { name: string; label: string; part: Component; marks?: boolean }[]
}
