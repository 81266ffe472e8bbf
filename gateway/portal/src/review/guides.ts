/** The guide to the two reviews, as a card. */
import type { GuideCard } from '@/casework/feature'
import { readItems } from './beside'

export const guides = async (): Promise<GuideCard[]> =>
  (await readItems())
    .filter((item, index, all) => all.findIndex((each) => each.matter === item.matter) === index)
    .map((item) => ({
      to: '/guides/safety-review',
      name: item.name,
      lines: (say) => [say('review.guide.within', { n: item.statutoryDays }), say(item.fee ? 'guide.fee' : 'guide.noFee')],
    }))
