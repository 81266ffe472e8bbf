/** What waits for the holder of licences: those whose end comes near. */
import { heldLicences } from '@/api/pages'
import type { Overview, Todo } from '@/casework/feature'
import type { Licence } from '@/api/types'
import { daysBefore, today } from '@/kit/deadline'
import { onDay } from '@/kit/language'
import { renewalTodos, type RenewalTodo } from './renewal'

const renewal = (each: RenewalTodo): Todo => ({
  at: 20,
  key: each.licenceId,
  tag: { shape: each.late ? '■' : '▲', colour: each.late ? 'bad' : 'warn', words: 'renewal.soon' },
  to: `/licences/${each.licenceId}/apply/RENEWAL`,
  text: (say) => `${say('renewal.do.RENEWAL')} ${each.number}`,
  aside: (say) => say(each.late ? 'renewal.late' : 'renewal.by', { date: onDay(each.renewBy), end: onDay(each.validTo) }),
})

/** How long a corrected licence is pointed out to its holder. */
const TOLD_DAYS = 60

/** Licences printed anew: the holder fetches the corrected certificate, and lays the old print aside. */
export const corrected = (held: Licence[], on: string): Todo[] =>
  held.flatMap((licence) =>
    licence.corrections
      .filter((each) => each.outcome === 'CORRECTED' && each.decidedOn && each.decidedOn >= daysBefore(on, TOLD_DAYS))
      .map((each) => ({
        at: 15,
        key: `${licence.licenceId}-${each.decisionNumber}`,
        tag: { shape: '✎', colour: 'info' as const, words: 'renewal.corrected' },
        to: `/certificates/${licence.certificate?.identifier}`,
        text: (say) => `${say('renewal.fetch')} ${licence.licenceNumber}`,
        aside: (say) => say('renewal.correctedBy', { on: onDay(each.decidedOn), number: each.decisionNumber ?? '' }),
      })),
  )

export async function overview(): Promise<Overview> {
  const held = await heldLicences().catch(() => [])
  return { todos: [...corrected(held, today()), ...renewalTodos(held, today()).map(renewal)] }
}
