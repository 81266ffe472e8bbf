/** The catalogue as the filing service has it. */
import { got, planFiling } from '@/api/client'
import { entryMeant, type Entry, type Look } from '@/casework/chemicals'

export const look: Look = (q) => got(planFiling.GET('/v1/chemicals', { params: { query: { q, limit: 20 } } }))

/** What plans for a chemical are found by: its CAS number, or the number of an entry that has none. */
export const markOf = (each: Pick<Entry, 'cas' | 'entry'>): string => each.cas || each.entry

/** The mark of the one entry somebody means; nothing when it is none or may be several. */
export const markMeant = async (written: string): Promise<string | undefined> => {
  if (!written.trim()) return undefined
  const { one } = await entryMeant(look, written)
  return one && markOf(one)
}
