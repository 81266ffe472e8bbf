import { describe, expect, it } from 'vitest'
import type { RatableAct, RatingFigure } from '@/api/types'
import { errorsOf } from '@/kit/parts'
import { GRADES, RATING_ACTS, RATING_STATES, RATING_VIEWS, gradeCount, percent, ratingBody, ratingParts } from '@/oversight/ratings'
import en from '@/oversight/words/en.json'
import zh from '@/oversight/words/more.zh-CN.json'

const act = { eventId: 'e', type: 'planfiling.plan-filed.v1', channel: 'ONLINE', dimensions: ['EFFICIENCY', 'GUIDE'] } as unknown as RatableAct
const figure = (more: Partial<RatingFigure>) => ({ suppressed: false, grades: [], dimensions: [], ...more }) as RatingFigure

describe('ratings', () => {
  it('asks for the whole and for whether the rater shows himself, and for nothing else', () => {
    const parts = ratingParts(act)
    expect(parts.every((each) => each.empty === '')).toBe(true)
    expect(Object.keys(errorsOf(parts, {}, undefined, (key) => key))).toEqual(['grade', 'anonymous'])
    expect(parts.map((each) => each.id)).toEqual(['grade', 'EFFICIENCY', 'GUIDE', 'words', 'anonymous'])
  })

  it('sends what was said, and nothing for what was not', () => {
    expect(ratingBody('YA-1', act, { grade: 'SATISFIED', GUIDE: 'DISSATISFIED', EFFICIENCY: '', words: ' ', anonymous: 'true' })).toEqual({
      caseNumber: 'YA-1',
      eventId: 'e',
      grade: 'SATISFIED',
      marks: [{ dimension: 'GUIDE', grade: 'DISSATISFIED' }],
      words: undefined,
      anonymous: true,
    })
  })

  it('judges a review by two acts at one address', () => {
    expect(RATING_ACTS.CONFIRM_REVIEW.body({ words: 'x' })).toEqual({ agreed: true, words: 'x' })
    expect(RATING_ACTS.REFUSE_REVIEW.body({ words: 'x' })).toEqual({ agreed: false, words: 'x' })
    expect(RATING_ACTS.CALL_BACK.body({ words: 'x', calledOn: '2026-11-16' })).toEqual({ calledOn: '2026-11-16', words: 'x' })
  })

  it('shows no share of nobody and of what is kept back', () => {
    expect(percent(figure({ goodPercent: 83.3 }))).toBe('83.3 %')
    expect(percent(figure({ suppressed: true }))).toBe('—')
    expect(gradeCount(figure({ grades: [{ grade: 'SATISFIED', ratings: 0 }] }), 'SATISFIED')).toBe('0')
    expect(gradeCount(figure({}), 'SATISFIED')).toBe('—')
  })

  it('has a word for each in both languages', () => {
    for (const words of [zh.ratings, en.ratings] as Record<string, unknown>[]) {
      expect(Object.keys(words.grade as object)).toEqual([...GRADES])
      expect(Object.keys(words.state as object)).toEqual([...RATING_STATES])
      expect(Object.keys(words.views as object)).toEqual([...RATING_VIEWS])
      expect(Object.keys(words.action as object)).toEqual([...Object.keys(RATING_ACTS), 'ESCALATE'])
    }
  })
})
