/** What a feature gives to the pages that show all features together. It is a folder, and one line in app/features.ts. */
import type { Component, InjectionKey } from 'vue'
import { inject } from 'vue'
import type { RouteRecordRaw } from 'vue-router'
import type { Say } from '@/kit/say'
import type { Called, Hit } from './asked'

/** A link of the bar that stands on every page; the numbers put the links of all features in order. */
export interface BarLink {
  at: number
  to: string
  text: string
  icon: Component
  for?: 'applicant' | 'officer' | 'department' | 'expert'
}

/** A list of the desk, beside the others, for those who have one of the roles. */
export interface DeskList {
  to: string
  text: string
  roles?: string[]
}

/** Something to be applied for, or looked up: a card of the front page; with apply also a button at the window of its service. */
export interface Matter {
  to: string
  title: string
  about: string
  apply?: { to: string; service: string }
}

/** Where somebody who is no applicant does his work. */
export interface Workplace {
  for: 'officer' | 'department' | 'expert'
  title: string
  /** Words; without them his account is named. */
  lead?: string
  to: string
  open: string
}

/** Numbers that lead straight to a case, for an applicant and for the desk. */
export interface Numbered {
  like: RegExp
  own: string
  desk: string
}

/** What waits for an applicant. The numbers put what all features say in order. */
export interface Todo {
  at: number
  key: string
  tag: { shape: string; colour: string; words: string }
  to: string
  text: (say: Say) => string
  aside?: (say: Say) => string
  small?: boolean
}

/** A case an applicant had to do with of late. */
export interface Recent {
  number: string
  to: string
  title: string
  state: { kind: string; value?: string }
  dueOn?: string | null
}

export interface Overview {
  todos: Todo[]
  recent?: Recent[]
}

/** A guide as a card of the list of guides. */
export interface GuideCard {
  to: string
  name?: { zh?: string; en?: string }
  lines: (say: Say) => [string, string]
  /** What it is found by besides its name. */
  called?: (say: Say) => string
}

/** What an officer sees of a visitor at his window: the drafts of the visit, and the cases of the enterprise. */
export interface AtWindow {
  drafts: { to: string; text: (say: Say) => string; savedAt?: string }[]
  cases: { number: string; to: string; text: (say: Say) => string; state: Recent['state']; receivedOn?: string; asked?: { to: string; words: string } }[]
}

export interface Feature {
  routes: RouteRecordRaw[]
  links?: BarLink[]
  deskLists?: DeskList[]
  /** An applicant's own cases: their name in the address, nothing for those that are shown first. */
  own?: { list?: string; text: string; table: () => Promise<Component> }
  matters?: Matter[]
  workplace?: Workplace
  numbered?: Numbered
  /** What the front page tells an applicant; what cannot be read is left out. */
  overview?: () => Promise<Overview>
  guides?: () => Promise<GuideCard[]>
  /** What people call its pages. */
  called?: () => Promise<Called[]>
  /** Answers that are looked up, as a chemical by any of its names. */
  lookUp?: (asked: string, say: Say) => Promise<Hit[]>
  /** The service whose window a visitor comes to, and what is read there of the enterprise. */
  window?: { service: string; read: (uscc: string) => Promise<AtWindow> }
  /** Stands above every page while it has something to say. */
  banner?: Component
}

export const FEATURES: InjectionKey<Feature[]> = Symbol('features')

export const useFeatures = (): Feature[] => inject(FEATURES, [])
