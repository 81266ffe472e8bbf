/** What an officer sees of a visitor who comes for a licence. */
import { got, hazchem } from '@/api/client'
import type { AtWindow } from '@/casework/feature'
import { aboutDraft } from './draft'

export async function atWindow(q: string): Promise<AtWindow> {
  const [drafts, page] = await Promise.all([
    got(hazchem.GET('/v1/drafts')),
    got(hazchem.GET('/v1/cases', { params: { query: { q, order: 'NEWEST', limit: 20 } } })),
  ])
  return {
    drafts: drafts.map((each) => ({ to: `/drafts/${each.id}`, text: (say) => [say(`matter.${each.kind}`), aboutDraft(each.form)].filter(Boolean).join(' · '), savedAt: each.savedAt })),
    cases: page.items.map((each) => ({
      number: each.caseNumber,
      to: `/desk/${each.caseNumber}`,
      text: (say) => say(`matter.${each.matter}`),
      state: { kind: 'status', value: each.status },
      receivedOn: each.receivedOn,
      asked: each.publicStatus === 'CORRECTION_NEEDED' ? { to: `/cases/${each.caseNumber}/correction`, words: 'counter.correction' } : undefined,
    })),
  }
}
