/** What waits for an applicant of licences: answers to a correction notice, drafts; and his last cases. */
import { got, hazchem } from '@/api/client'
import { everyLine } from '@/api/pages'
import type { CaseLine, Draft } from '@/api/types'
import type { Overview, Todo } from '@/casework/feature'
import { atTime, onDay } from '@/kit/language'
import { aboutDraft } from './draft'

const correction = (each: CaseLine): Todo => ({
  at: 10,
  key: each.caseNumber,
  tag: { shape: '▲', colour: 'warn', words: `public.${each.publicStatus}` },
  to: `/cases/${each.caseNumber}`,
  text: (say) => `${say(`matter.${each.matter}`)} ${each.caseNumber}`,
  aside: (say) => say('home.answerBy', { date: onDay(each.respondBy) }),
})

const draft = (each: Draft): Todo => ({
  at: 30,
  key: each.id,
  tag: { shape: '✎', colour: 'info', words: 'home.draft' },
  to: `/drafts/${each.id}`,
  text: (say) => say('home.continue', { matter: say(`matter.${each.kind}`) }),
  aside: (say) => [aboutDraft(each.form), say('draft.savedAt', { time: atTime(each.savedAt) })].filter(Boolean).join(' · '),
  small: true,
})

export async function overview(): Promise<Overview> {
  const [last, corrections, drafts] = await Promise.all([
    got(hazchem.GET('/v1/cases', { params: { query: { limit: 5 } } })).catch(() => undefined),
    everyLine((cursor) => got(hazchem.GET('/v1/cases', { params: { query: { status: 'CORRECTION_REQUESTED', limit: 100, cursor } } }))).catch(() => []),
    got(hazchem.GET('/v1/drafts')).catch(() => []),
  ])
  return {
    todos: [...corrections.map(correction), ...drafts.map(draft)],
    recent: (last?.items ?? []).map((each) => ({
      number: each.caseNumber,
      to: `/cases/${each.caseNumber}`,
      title: `matter.${each.matter}`,
      state: { kind: 'public', value: each.publicStatus },
      dueOn: each.dueOn,
    })),
  }
}
