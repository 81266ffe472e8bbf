import type { Case, GuideItem } from '@/api/types'
import { levelOf } from '@/casework/places'

/** The definition a case is handled by: of its item, at the level of its office. */
export const itemOf = (items?: GuideItem[], subject?: Case): GuideItem | undefined =>
  items?.find((each) => each.itemCode === subject?.itemCode && each.level === levelOf(subject?.office))
