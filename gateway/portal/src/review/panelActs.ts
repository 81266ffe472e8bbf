/** What an office and an applicant do about the panel of a case: the draw in its three steps, the hearing, what the panel says. */
import type { components } from '@/api/safety-review'
import { one, select, text, words, type Part } from '@/kit/parts'
import { plainNumber } from '@/kit/typed'
import { fieldName, fieldOptions, givingUpOptions, groundOptions } from './joint'
import type { Row } from './row'
import { rows } from './rows'

export type Panel = components['schemas']['PanelView']
export type PanelAction = Panel['allowedActions'][number]

export interface PanelAct {
  action: PanelAction
  /** The end of its address. */
  path: string
  /** Takes something away: stands last. */
  grave?: boolean
  fields: Part[]
  body: (form: Record<string, any>) => unknown
}

const points = (written: string) => written.split('\n').map((each) => each.trim()).filter(Boolean).map((each) => ({ text: each }))
const said = (id: string, most: number) => words(id, `review.panel.${id}`, { need: 'review.need.reason', most })
const nothing = () => ({})
/** Who holds a seat now: whom another can be drawn for. */
const seated = (panel: Panel) => panel.members.filter((each) => !each.leftBecause)

/** Whom the applicant has not objected to yet; and whom he did, not decided yet. */
const unopposed = (panel: Panel) => seated(panel).filter((each) => !panel.objections.some(({ code }) => code === each.code))
const opposed = (panel: Panel) => panel.members.filter((each) => panel.objections.some(({ code, upheld }) => code === each.code && upheld === undefined))
const member = (whom: (panel: Panel) => Panel['members']) =>
  select('code', 'review.panel.member', (panel: Panel) => whom(panel).map((each) => [each.code, `${each.name ?? each.code} · ${fieldName(each.field)}`]), {
    need: 'review.panel.needMember',
  })
const decides = (holds: boolean) => ({
  path: 'objection-decision',
  fields: [member(opposed), said('reason', 1000)],
  body: ({ code, reason }: Record<string, any>) => ({ code, holds, words: reason }),
})

/** Seats the rules do not foresee; without any the rules' own hold. */
const SEATS = rows('seats', 'review.panel.seats', {
  hint: 'review.panel.seatsHint',
  columns: [
    { id: 'field', label: 'review.entry.field', options: fieldOptions },
    { id: 'number', label: 'review.panel.number', numeric: true, most: 2 },
  ],
})

export const PANEL_ACTS: PanelAct[] = [
  {
    action: 'CLOSE_LIST',
    path: 'list',
    fields: [SEATS],
    body: ({ seats }) => (seats.length ? { seats: (seats as Row[]).map(({ field, number }) => ({ field, number: Number(plainNumber(number)) })) } : {}),
  },
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
    fields: [
      select('code', 'review.panel.code', (panel: Panel) => seated(panel).map((each) => [each.code, `${each.name ?? each.code} · ${fieldName(each.field)}`]), {
        need: 'review.panel.needCode',
      }),
      said('reason', 500),
    ],
    body: ({ code, reason }) => ({ code, reason }),
  },
  { action: 'END_REVISIONS', path: 'revisions-end', fields: [said('reason', 500)], body: ({ reason }) => ({ reason }) },
  {
    action: 'OBJECT',
    path: 'objections',
    fields: [member(unopposed), one('ground', 'review.panel.ground', groundOptions, { need: 'review.need.kind' }), said('reason', 1000)],
    body: ({ code, ground, reason }) => ({ code, ground, words: reason }),
  },
  { action: 'DISMISS_OBJECTION', ...decides(false) },
  { action: 'KEEP', path: 'giving-up-decision', fields: [said('reason', 1000)], body: ({ reason }) => ({ approves: false, words: reason }) },
  {
    action: 'PROPOSE_GIVING_UP',
    grave: true,
    path: 'giving-up',
    fields: [one('why', 'review.panel.reason', givingUpOptions, { need: 'review.need.kind' }), said('reason', 1000)],
    body: ({ why, reason }) => ({ reason: why, words: reason }),
  },
  { action: 'UPHOLD_OBJECTION', grave: true, ...decides(true) },
  { action: 'GIVE_UP', path: 'giving-up-decision', grave: true, fields: [said('reason', 1000)], body: ({ reason }) => ({ approves: true, words: reason }) },
  { action: 'ABANDON', path: 'hearing-end', grave: true, fields: [said('reason', 500)], body: ({ reason }) => ({ givenUp: reason }) },
]
