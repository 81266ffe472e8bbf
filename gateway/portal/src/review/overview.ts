/** What waits for an owner: works that stand still until a change has passed. */
import { got, safetyReview } from '@/api/client'
import type { Overview } from '@/casework/feature'

export async function overview(): Promise<Overview> {
  const { items } = await got(safetyReview.GET('/v1/projects', { params: { query: { limit: 20 } } }))
  return {
    todos: items
      .filter((each) => each.worksStopped)
      .map((each) => ({
        at: 35,
        key: each.projectNumber,
        tag: { shape: '■', colour: 'bad', words: 'review.works.STOPPED' },
        to: `/projects/${each.projectNumber}`,
        text: () => each.name,
      })),
  }
}
