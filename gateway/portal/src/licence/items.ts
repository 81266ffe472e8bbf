import type { Case, GuideItem } from '@/api/types'

const CITY_OFFICE = '441500'

export const levelOf = (office?: string): 'CITY' | 'COUNTY' => (office === CITY_OFFICE ? 'CITY' : 'COUNTY')

/** The definition a case is handled by: of its item, at the level of its office. */
export const itemOf = (items?: GuideItem[], subject?: Case): GuideItem | undefined =>
  items?.find((each) => each.itemCode === subject?.itemCode && each.level === levelOf(subject?.office))
