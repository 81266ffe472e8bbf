/** What an officer sees of a visitor who comes to file a plan. */
import { got, planFiling } from '@/api/client'
import type { AtWindow } from '@/casework/feature'

export async function atWindow(q: string): Promise<AtWindow> {
  const [drafts, page] = await Promise.all([
    got(planFiling.GET('/v1/drafts')),
    got(planFiling.GET('/v1/cases', { params: { query: { q, order: 'NEWEST', limit: 100 } } })),
  ])
  const title = (form: unknown) => (form as { plan?: { title?: string } } | undefined)?.plan?.title
  return {
    drafts: drafts.map((each) => ({ to: `/plans/drafts/${each.id}`, text: (say) => title(each.form) || say('filing.matter'), savedAt: each.savedAt })),
    cases: page.items.map((each) => ({
      number: each.caseNumber,
      to: `/desk/plans/${each.caseNumber}`,
      text: () => each.planTitle,
      state: { kind: 'filing.status', value: each.status },
      receivedOn: each.receivedOn,
      asked: each.status === 'GAPS_NOTIFIED' ? { to: `/plans/${each.caseNumber}/supplements`, words: 'counter.supplements' } : undefined,
    })),
  }
}
