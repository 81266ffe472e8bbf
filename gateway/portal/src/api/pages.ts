import { answer, got, hazchem } from './client'
import type { Licence } from './types'

/** Lists that are needed whole: page after page until the service says that there is none. */
interface Page<L> {
  items: L[]
  next?: string | null
}

export async function everyLine<L>(page: (cursor?: string) => Promise<Page<L>>): Promise<L[]> {
  const lines: L[] = []
  let cursor: string | undefined
  do {
    const { items, next } = await page(cursor)
    lines.push(...items)
    cursor = next ?? undefined
  } while (cursor)
  return lines
}

/** The same of a list that is bare and goes on by a field of its head. */
export const everyBareLine = <L>(page: (cursor?: string) => Parameters<typeof answer<L[]>>[0]): Promise<L[]> =>
  everyLine(async (cursor) => {
    const { data, next } = await answer(page(cursor))
    return { items: data, next }
  })

/** All licences of the holder, or of the visitor's enterprise at a window: to choose from, to renew, to count. */
export const heldLicences = (q?: string): Promise<Licence[]> =>
  everyLine((cursor) => got(hazchem.GET('/v1/licences', { params: { query: { limit: 100, q, cursor } } })))
