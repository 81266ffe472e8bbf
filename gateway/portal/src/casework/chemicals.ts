import { plainNumber } from '@/kit/typed'

/** Entries of the catalogue of hazardous chemicals: which one somebody means by what he has written. */
export interface Entry {
  entry: string
  name: string
  aliases: string[]
  english: string
  cas: string
  group: boolean
  /** Whether it is called just so, or numbered. */
  exact: boolean
}

export interface Found {
  edition: { title: string; complete: boolean; entries: number }
  items: Entry[]
}

/** How a service is asked for entries. */
export type Look = (written: string) => Promise<Found>

/** What was looked for: the one entry, or those it may be; and whether an entry that is missing may still be in the published catalogue. */
export interface Meant {
  one?: Entry
  several: Entry[]
  edition: Found['edition']
}

/** An entry as it stands in a list to choose from. */
export const labelOf = (each: Pick<Entry, 'name' | 'entry' | 'cas'>): string => `${each.name}（${[each.entry, each.cas].filter(Boolean).join(' · ')}）`

/** The number of the entry in a line chosen from a list. */
const numberIn = (written: string): string | undefined => /（([^（）·]+?)(?: · [0-9-]+)?）$/.exec(written.trim())?.[1]

export async function entryMeant(look: Look, written: string): Promise<Meant> {
  const number = numberIn(written)
  if (number) {
    const { edition, items } = await look(number)
    const chosen = items.find((each) => each.entry === number && labelOf(each) === written.trim())
    if (chosen) return { one: chosen, several: [], edition }
  }
  const { edition, items } = await look(written.trim())
  const exact = items.filter((each) => each.exact)
  return exact.length === 1 ? { one: exact[0], several: [], edition } : { several: exact.length ? exact : items, edition }
}

const MOST_TONNES = 100_000_000

/** Tonnes as people write them, in full width too; nothing is none, and what is no plain number is undefined. */
export function tonnesOf(written: string): number | undefined {
  const plain = plainNumber(written)
  if (plain === '') return 0
  if (!/^[0-9]{1,9}(\.[0-9]{1,6})?$/.test(plain)) return undefined
  return Number(plain) <= MOST_TONNES ? Number(plain) : undefined
}
