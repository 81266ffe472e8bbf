import { describe, expect, it } from 'vitest'
import en from '@/oversight/words/en.json'
import zh from '@/oversight/words/more.zh-CN.json'
import { CHECK_KINDS, PLAN_PATHS, VERDICTS, answersBody, checklistErrors, shareWords } from '@/oversight/sampling'

const questions = [{ id: 'REASONS' }, { id: 'SITE' }, { id: 'FILE_WHOLE' }]
const say = (key: string): string => key

describe('spot checks', () => {
  it('says which question has no answer, and which answer no words', () => {
    expect(
      checklistErrors(questions, { REASONS: { verdict: 'NOT_MET', words: ' ' }, SITE: { verdict: 'MET', words: '' } }, say),
    ).toEqual({ 'words-REASONS': 'checks.need.words', 'verdict-FILE_WHOLE': 'checks.need.verdict' })
  })

  it('sends each question once, and no empty words', () => {
    const answered = {
      REASONS: { verdict: 'NOT_MET', words: ' 未告知救济途径 ' }, SITE: { verdict: 'MET', words: '' }, FILE_WHOLE: { verdict: 'MET', words: ' ' },
    } as const
    expect(checklistErrors(questions, answered, say)).toEqual({})
    expect(answersBody(questions, answered).answers).toEqual([
      { question: 'REASONS', verdict: 'NOT_MET', words: '未告知救济途径' },
      { question: 'SITE', verdict: 'MET', words: undefined },
      { question: 'FILE_WHOLE', verdict: 'MET', words: undefined },
    ])
  })

  it('shows a share with the numbers behind it', () => {
    expect(shareWords({ part: 15, of: 21, low: 0.5, high: 0.862 })).toBe('15 / 21 (50–86 %)')
    expect(shareWords({ part: 0, of: 0, low: 0, high: 1 })).toBe('—')
  })

  it('has a word for every kind, act and answer in both languages', () => {
    for (const words of [en, zh]) {
      expect(Object.keys(words.checks.kinds)).toEqual([...CHECK_KINDS])
      expect(Object.keys(words.checks.verdict)).toEqual([...VERDICTS])
      expect(Object.keys(words.checks.planAction)).toEqual(Object.keys(PLAN_PATHS))
    }
  })
})
