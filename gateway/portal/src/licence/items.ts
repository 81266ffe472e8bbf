import type { Case, GuideItem } from '@/api/types'
import { levelOf } from '@/casework/places'
import { say } from '@/kit/language'

/** The definition a case is handled by: of its item, at the level of its office. */
export const itemOf = (items?: GuideItem[], subject?: Case): GuideItem | undefined =>
  items?.find((each) => each.itemCode === subject?.itemCode && each.level === levelOf(subject.office))

/** What a material of a case is called; its id where the item does not know it. */
export const nameIn = (items?: GuideItem[], subject?: Case) => (material?: string): string =>
  say(itemOf(items, subject)?.materials.find((each) => each.id === material)?.name) || (material ?? '')
