/** The catalogue as the licence service has it. */
import { got, hazchem } from '@/api/client'
import { thingIn, type Hit } from '@/casework/asked'
import { labelOf, type Look } from '@/casework/chemicals'
import type { Say } from '@/kit/say'

const FEW = 3

export const look: Look = (q) => got(hazchem.GET('/v1/chemicals', { params: { query: { q, limit: 20 } } }))

/** The chemicals a question is about, each leading to whether trading in it needs a licence. */
export async function chemicalsIn(asked: string, say: Say, by: Look = look): Promise<Hit[]> {
  const thing = thingIn(asked)
  if (!thing) return []
  const { items } = await by(thing)
  const exact = items.filter((each) => each.exact)
  // a few figures are the number of an entry, or nothing
  const near = /^\d+$/.test(thing) ? [] : items
  return (exact.length ? exact : near).slice(0, FEW).map((each) => ({
    to: `/need?chemical=${encodeURIComponent(labelOf(each))}`,
    text: say('asked.chemical', { entry: labelOf(each) }),
    about: say('asked.chemicalAbout'),
  }))
}
