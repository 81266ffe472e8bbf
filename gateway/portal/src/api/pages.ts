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
