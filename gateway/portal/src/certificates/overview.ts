/** What waits for the holder of licences: those whose end comes near. */
import { heldLicences } from '@/api/pages'
import type { Overview, Todo } from '@/casework/feature'
import { today } from '@/kit/deadline'
import { onDay } from '@/kit/language'
import { renewalTodos, type RenewalTodo } from './renewal'

const renewal = (each: RenewalTodo): Todo => ({
  at: 20,
  key: each.licenceId,
  tag: { shape: each.late ? '■' : '▲', colour: each.late ? 'bad' : 'warn', words: 'renewal.soon' },
  to: `/self-check/RENEWAL?licence=${each.licenceId}`,
  text: (say) => `${say('renewal.do.RENEWAL')} ${each.number}`,
  aside: (say) => say(each.late ? 'renewal.late' : 'renewal.by', { date: onDay(each.renewBy), end: onDay(each.validTo) }),
})

export async function overview(): Promise<Overview> {
  const held = await heldLicences().catch(() => [])
  return { todos: renewalTodos(held, today()).map(renewal) }
}
