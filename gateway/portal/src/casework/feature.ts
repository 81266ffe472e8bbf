/** What a feature gives to the pages that show all features together. It is a folder, and one line in app/features.ts. */
import type { Component, InjectionKey } from 'vue'
import { inject } from 'vue'
import type { RouteRecordRaw } from 'vue-router'

/** A link of the bar that stands on every page; the numbers put the links of all features in order. */
export interface BarLink {
  at: number
  to: string
  text: string
  icon: Component
  for?: 'applicant' | 'officer' | 'department'
}

/** A list of the desk, beside the others, for those who have one of the roles. */
export interface DeskList {
  to: string
  text: string
  roles?: string[]
}

export interface Feature {
  routes: RouteRecordRaw[]
  links?: BarLink[]
  deskLists?: DeskList[]
  /** An applicant's own cases: their name in the address, nothing for those that are shown first. */
  own?: { list?: string; text: string; table: () => Promise<Component> }
  /** Stands above every page while it has something to say. */
  banner?: Component
}

export const FEATURES: InjectionKey<Feature[]> = Symbol('features')

export const useFeatures = (): Feature[] => inject(FEATURES, [])
