/** The guide to the filing of plans, as a card. */
import { got, planFiling } from '@/api/client'
import type { GuideCard } from '@/casework/feature'

export const guides = async (): Promise<GuideCard[]> =>
  (await got(planFiling.GET('/v1/service-items'))).slice(0, 1).map((item) => ({
    to: '/guides/plan-filing',
    name: item.name,
    lines: (say) => [say('filing.guide.fromReceipt', { n: item.limits.check.amount }), say(item.fee ? 'guide.fee' : 'guide.noFee')],
  }))
