/** A part of a notice: what is missing or wrong, told once and therefore whole, each with its reason. */
import type { Say } from '@/kit/say'
import { reasonOf, type FoundPart } from './finding'
import FoundLook from './FoundPart.vue'

interface Wording<A> {
  label: string
  hint: string
  /** The label of a reason. */
  why: string
  /** What is said when nothing was chosen, where something must be, and when a reason is missing. */
  nothing?: string
  unsaid: string
  /** How something chosen is named at the second look. */
  read: (chosen: string, about: A, say: Say) => string
  /** Reasons given before for the same. */
  offered?: (about: A, chosen: string) => string[]
}

export const found = <A, const I extends string>(
  id: I,
  { label, hint, why, nothing, unsaid, read, offered }: Wording<A>,
  groups: FoundPart<A>['groups'],
): FoundPart<A, I> => ({
  id,
  label,
  hint,
  why,
  offered,
  groups,
  look: FoundLook,
  empty: { chosen: [], why: {} },
  wrong: (all, _about, say) =>
    all.chosen.length
      ? Object.fromEntries(all.chosen.filter((each) => !reasonOf(all, each)).map((each) => [`why-${each}`, say(unsaid)]))
      : nothing
        ? { [id]: say(nothing) }
        : {},
  lines: (all, about, say) => all.chosen.map((each) => [read(each, about, say), reasonOf(all, each)]),
})
