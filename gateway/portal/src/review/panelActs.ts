/** What an examiner does about the panel of a case: the draw in its three steps, the hearing, what the panel says. */
import type { components } from '@/api/safety-review'
import { one, text, words, type Part } from '@/kit/parts'
import { givingUpOptions } from './joint'

export type Panel = components['schemas']['PanelView']
export type PanelAction = Panel['allowedActions'][number]

export interface PanelAct {
  action: PanelAction
  /** The end of its address. */
  path: string
  fields: Part[]
  body: (form: Record<string, any>) => unknown
}

const points = (written: string) => written.split('\n').map((each) => each.trim()).filter(Boolean).map((each) => ({ text: each }))
const said = (id: string, most: number) => words(id, `review.panel.${id}`, { need: 'review.need.reason', most })
const nothing = () => ({})

export const PANEL_ACTS: PanelAct[] = [
  { action: 'CLOSE_LIST', path: 'list', fields: [], body: nothing },
  { action: 'TELL_SEED', path: 'seed', fields: [], body: nothing },
  {
    action: 'CONVENE',
    path: 'notice',
    fields: [
      text('reference', 'review.act.notice', { hint: 'review.act.noticeHint', need: 'review.need.notice', most: 60 }),
      text('days', 'review.panel.days', { need: 'review.need.days', most: 3, short: true, mode: 'numeric' }),
      said('asked', 1000),
    ],
    body: ({ reference, days, asked }) => ({ reference, days: Number(days), asked }),
  },
  { action: 'REMIND', path: 'reminders', fields: [], body: nothing },
  { action: 'CLOSE_HEARING', path: 'hearing-end', fields: [], body: nothing },
  {
    action: 'CONCLUDE',
    path: 'opinion',
    fields: [said('text', 4000), words('revisions', 'review.panel.revisions', { hint: 'review.panel.revisionsHint', most: 4000 })],
    body: ({ text: written, revisions }) => ({ text: written, revisions: points(revisions ?? '') }),
  },
  {
    action: 'REPLACE',
    path: 'replacements',
    fields: [text('code', 'review.panel.code', { need: 'review.need.reason', most: 64 }), said('reason', 500)],
    body: ({ code, reason }) => ({ code, reason }),
  },
  {
    action: 'PROPOSE_GIVING_UP',
    path: 'giving-up',
    fields: [one('why', 'review.panel.reason', givingUpOptions, { need: 'review.need.kind' }), said('reason', 1000)],
    body: ({ why, reason }) => ({ reason: why, words: reason }),
  },
  { action: 'GIVE_UP', path: 'giving-up-decision', fields: [said('reason', 1000)], body: ({ reason }) => ({ approves: true, words: reason }) },
  { action: 'KEEP', path: 'giving-up-decision', fields: [said('reason', 1000)], body: ({ reason }) => ({ approves: false, words: reason }) },
  { action: 'ABANDON', path: 'hearing-end', fields: [said('reason', 500)], body: ({ reason }) => ({ givenUp: reason }) },
  { action: 'END_REVISIONS', path: 'revisions-end', fields: [said('reason', 500)], body: ({ reason }) => ({ reason }) },
]
