/** The dates of a line of cases, as every list and page says them: whose a day is, and that it is provisional where it is. */
import type { components } from '@/api/hazchem-licence'
import { left } from '@/kit/deadline'
import { aside, onDay } from '@/kit/language'
import type { Say } from '@/kit/say'

export interface Dated {
  pressing?: components['schemas']['Pressing'] | null
  respondBy?: string | null
  daysLeft?: number | null
}

/** The day the office works towards, or while it waits for somebody the last day he has. */
export function dueWords({ pressing, respondBy }: Dated, say: Say): string | undefined {
  if (!pressing) return respondBy ? say('due.respondBy', { date: onDay(respondBy) }) : undefined
  const says = [pressing.by === 'PROMISED' ? say('due.promised') : '', pressing.provisional ? say('due.provisional') : ''].filter(Boolean).join(' · ')
  return `${onDay(pressing.on)}${says && aside(says)}`
}

/** The working days that are left; a day the calendar does not know yet is not counted to. */
export const leftWords = (each: Dated, say: Say): string =>
  each.pressing?.provisional && (each.daysLeft ?? undefined) === undefined ? say('due.provisional') : left(each.daysLeft, say)
