import { describe, expect, it } from 'vitest'
import { everyLine } from '@/api/pages'
import { wholeList } from '@/casework/lists'

/** A list of so many lines, served a hundred at a time at most. */
const served = (many: number) => (cursor?: string) => {
  const from = Number(cursor ?? 0)
  const items = Array.from({ length: Math.min(100, many - from) }, (_, index) => from + index)
  return Promise.resolve({ items, next: from + 100 < many ? String(from + 100) : null })
}

describe('lists that are needed whole', () => {
  it.each([0, 1, 100, 101, 1234])('%i lines are all there, in their order', async (many) => {
    const lines = await everyLine(served(many))
    expect(lines).toEqual(Array.from({ length: many }, (_, index) => index))
  })

  it('an export goes on past any number, and tells how far it is', async () => {
    const told: number[] = []
    const list = { read: async (_question: unknown, _limit: number, cursor?: string) => served(5321)(cursor).then(({ items, next }) => ({ lines: items, next: next ?? undefined })) }
    const { lines, whole } = await wholeList(list, {}, (n) => told.push(n) > 0)
    expect([lines.length, whole, told.at(-1)]).toEqual([5321, true, 5300])
  })

  it('an export that was stopped says that it is not whole', async () => {
    const list = { read: async (_question: unknown, _limit: number, cursor?: string) => served(950)(cursor).then(({ items, next }) => ({ lines: items, next: next ?? undefined })) }
    const { lines, whole } = await wholeList(list, {}, (n) => n < 300)
    expect([lines.length, whole]).toEqual([300, false])
  })
})
