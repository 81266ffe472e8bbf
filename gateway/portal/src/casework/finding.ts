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
  /** Reasons this office gave before for the same, the most used first. */
  offered?: (about: A, chosen: string) => string[]
}

export const reasonOf = (found: Found, chosen: string): string => found.why[chosen]?.trim() ?? ''

/** As far as a notice can be read already: what was ticked and has no reason yet is left out. */
export function sayable(parts: readonly Part[], form: Record<string, unknown>): Record<string, unknown> {
  const whole = (part: Part): unknown => {
    const value = form[part.id]
    return 'groups' in part ? { ...(value as Found), chosen: (value as Found).chosen.filter((each) => reasonOf(value as Found, each)) } : value
  }
  return { ...form, ...Object.fromEntries(parts.map((part) => [part.id, whole(part)])) }
}
