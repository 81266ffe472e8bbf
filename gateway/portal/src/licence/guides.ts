/** The guides to licences, as cards. */
import { got, hazchem } from '@/api/client'
import type { GuideCard } from '@/casework/feature'

export const guides = async (): Promise<GuideCard[]> =>
  (await got(hazchem.GET('/v1/service-items'))).map((item) => ({
    to: `/guides/${item.matter}/${item.level}`,
    name: item.name,
    called: (say) => say(`matter.${item.matter}`),
    lines: (say) => [
      `${say(`level.${item.level}`)} · ${say('guide.days', { statutory: item.statutoryDays, promised: item.promisedDays })}`,
      `${say('guide.visits', { n: item.visits })} · ${say(item.fee ? 'guide.fee' : 'guide.noFee')}`,
    ],
  }))
