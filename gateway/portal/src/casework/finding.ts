/** What a notice finds missing or wrong: which, and of each the reason. */
import type { Option, Part } from '@/kit/parts'
import type { Say } from '@/kit/say'

export interface Found {
  chosen: string[]
  why: Record<string, string>
}

export interface Group {
  key: string
  title?: string
  aside?: string
  options: Option[]
}

// any: the page handles forms about anything alike
export interface FoundPart<A = any, I extends string = string> extends Part<A, Found, I> {
  groups: (about: A, say: Say) => Group[]
  why: string
}

export const reasonOf = (found: Found, chosen: string): string => found.why[chosen]?.trim() ?? ''
