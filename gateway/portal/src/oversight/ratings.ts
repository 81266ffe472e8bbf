/** Ratings of acts of service: what the pages read, what is sent, and the acts on the work order of a bad one. */
import { answer, got } from '@/api/client'
import type { RatableAct, RatingFigure, RatingFigures, RatingForm, RatingOrder, RatingOrderPage, RatingOrderQuestion, RatingQuestion } from '@/api/types'
import { day, named, one, select, words, type Part } from '@/kit/parts'
import { oversight } from './board'

export const GRADES = ['VERY_SATISFIED', 'SATISFIED', 'FAIRLY_SATISFIED', 'DISSATISFIED', 'VERY_DISSATISFIED'] as const
export const RATING_VIEWS = ['OPEN', 'LATE', 'ENDED', 'ALL'] as const
export const RATING_STATES = ['OPENED', 'UNDER_REVIEW', 'VERIFIED', 'PUT_RIGHT', 'CALLED_BACK', 'ANSWERED', 'CLOSED', 'DISMISSED'] as const
export const RATINGS_APART = ['OFFICE', 'ITEM'] as const

type Form = Record<string, string>
type Action = RatingOrder['allowedActions'][number]
type Dimension = RatableAct['dimensions'][number]

export const ratableActs = (caseNumber: string): Promise<RatableAct[]> =>
  got(oversight.GET('/v1/cases/{caseNumber}/ratable-acts', { params: { path: { caseNumber } } }))
export const ratingOrders = (query: RatingOrderQuestion): Promise<RatingOrderPage> => got(oversight.GET('/v1/rating-orders', { params: { query } }))
export const ratingOrder = (orderNumber: string): Promise<{ data: RatingOrder; tag: string }> =>
  answer(oversight.GET('/v1/rating-orders/{orderNumber}', { params: { path: { orderNumber } } }))
export const ratingFigures = (query: RatingQuestion): Promise<RatingFigures> =>
  got(oversight.GET('/v1/ratings/figures', { params: { query } })) as Promise<RatingFigures>
/** The same as a table for a spreadsheet. */
export const ratingTable = (query: RatingQuestion): Promise<string> =>
  got(
    oversight.GET('/v1/ratings/figures', { params: { query }, headers: { Accept: 'text/csv' }, parseAs: 'text' }),
  ) as Promise<unknown> as Promise<string>

/** What a rating of this act asks: the whole, and whether the rater shows himself, have to be said; nothing is chosen beforehand. */
export const ratingParts = (act: RatableAct): Part[] => [
  one('grade', 'ratings.overall', named(GRADES, 'ratings.grade'), { need: 'ratings.need.grade' }),
  ...act.dimensions.map((each) => select(each, `ratings.dimension.${each}`, named(GRADES, 'ratings.grade'), { hint: 'ratings.optional' })),
  words('words', 'ratings.words', { hint: 'ratings.wordsHint', most: 1000 }),
  one('anonymous', 'ratings.shown', named(['false', 'true'], 'ratings.showing'), { hint: 'ratings.shownHint', need: 'ratings.need.shown' }),
]

/** What was left out is not said, and not sent. */
export const ratingBody = (caseNumber: string, act: RatableAct, form: Form): RatingForm => ({
  caseNumber,
  eventId: act.eventId,
  grade: form.grade as RatingForm['grade'],
  marks: act.dimensions.filter((each) => form[each]).map((dimension: Dimension) => ({ dimension, grade: form[dimension] as RatingForm['grade'] })),
  words: form.words?.trim() || undefined,
  anonymous: form.anonymous === 'true',
})

interface OrderAct {
  path: string
  fields: Part[]
  body: (form: Form) => Record<string, unknown>
}

const said = (label: string) => words('words', `ratings.ask.${label}`, { need: 'ratings.need.words', most: 2000 })
const act = (path: string, label: string, more: Record<string, unknown> = {}): OrderAct => ({
  path, fields: [said(label)], body: (form) => ({ ...more, words: form.words }),
})
const today = (): string => new Date().toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' })

export const RATING_ACTS: Record<Action, OrderAct> = {
  ASK_REVIEW: {
    path: 'review',
    fields: [one('ground', 'ratings.ground', named(['MISTAKEN', 'MALICIOUS'], 'ratings.grounds'), { need: 'ratings.need.ground' }), said('review')],
    body: ({ ground, words }) => ({ ground, words }),
  },
  CONFIRM_REVIEW: act('review-judgement', 'dismissal', { agreed: true }),
  REFUSE_REVIEW: act('review-judgement', 'refusal', { agreed: false }),
  VERIFY: act('verification', 'found'),
  PUT_RIGHT: act('rectification', 'done'),
  CALL_BACK: {
    path: 'call-back',
    fields: [day('calledOn', 'ratings.calledOn', { need: 'ratings.need.calledOn', latest: today }), said('called')],
    body: ({ calledOn, words }) => ({ calledOn, words }),
  },
  ANSWER: act('answer', 'answer'),
  RETURN: act('return', 'returned'),
  CLOSE: act('closing', 'closing'),
}

/** A share as it is read; of nobody there is none, and what is kept back is not guessed. */
export const percent = (line: RatingFigure): string => (line.goodPercent === undefined ? '—' : `${line.goodPercent} %`)

export const gradeCount = (line: RatingFigure, grade: (typeof GRADES)[number]): string =>
  String(line.grades.find((each) => each.grade === grade)?.ratings ?? '—')
