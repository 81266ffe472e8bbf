/** What waits for a unit that files plans: what filed plans owe, and drafts. */
import type { Overview, Todo } from '@/casework/feature'
import { atTime, onDay } from '@/kit/language'
import { filingTodos, readFilings, type FilingDraft, type FilingTodo } from './filingDuties'

const PLACE = { gaps: '/supplements', refiling: '', evaluation: '/reports/evaluation', drill: '/reports/drill' }

const owed = (each: FilingTodo): Todo => ({
  at: 40,
  key: `${each.caseNumber}${each.what}${each.half}`,
  tag: { shape: each.overdue ? '■' : '▲', colour: each.overdue ? 'bad' : 'warn', words: `filing.todo.${each.what}` },
  to: `/plans/${each.caseNumber}${PLACE[each.what]}`,
  text: () => each.title,
  aside: each.by ? (say) => say(each.overdue ? 'filing.todo.wasDue' : 'filing.todo.by', { date: onDay(each.by) }) : undefined,
})

const draft = (each: FilingDraft): Todo => ({
  at: 50,
  key: each.id,
  tag: { shape: '✎', colour: 'info', words: 'home.draft' },
  to: `/plans/drafts/${each.id}`,
  text: (say) => say('home.continue', { matter: each.title || say('filing.matter') }),
  aside: (say) => say('draft.savedAt', { time: atTime(each.savedAt) }),
  small: true,
})

export async function overview(): Promise<Overview> {
  const { lines, duties, drafts, today } = await readFilings()
  return { todos: [...filingTodos(lines, duties, today).map(owed), ...drafts.map(draft)] }
}
