/** What an owner answers a panel that wants something revised: point by point, none left out. */
import type { components } from '@/api/safety-review'
import type { Errors } from '@/kit/errors'
import { blank } from '@/kit/errors'
import type { Say } from '@/kit/say'

export type Panel = components['schemas']['PanelView']
export type Revision = components['schemas']['Revision']

export const isAsked = (panel?: Panel): boolean => panel?.allowedActions.includes('ANSWER_REVISIONS') ?? false
export const isAnswered = (panel?: Panel): boolean => Boolean(panel?.opinion?.revisions.length) && (panel?.opinion?.revisions ?? []).every((each) => each.answer)
export const fieldOf = (index: number): string => `answer-${index}`

/** What is still to be said, by field. */
export const missing = (revisions: Revision[], answers: string[], say: Say): Errors =>
  Object.fromEntries(revisions.flatMap((_, index) => (blank(answers[index]) ? [[fieldOf(index), say('review.revisions.need', { n: index + 1 })]] : [])))

/** As it is sent: as many answers as there are revisions, in their order. */
export const statementOf = (revisions: Revision[], answers: string[]) => ({ answers: revisions.map((_, index) => ({ text: (answers[index] ?? '').trim() })) })
