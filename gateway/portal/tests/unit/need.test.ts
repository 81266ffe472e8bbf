import { describe, expect, it } from 'vitest'
import words from '@/licence/words/more.zh-CN.json'
import { asked, optionsOf, outcome, OPTIONS, QUESTIONS, type Answers } from '@/licence/need'

/** Every way through the questions, to its end. */
function ways(answers: Answers = {}): Answers[] {
  if (outcome(answers)) return [answers]
  const next = asked(answers).at(-1)
  if (!next) return []
  return optionsOf(next, answers, (key) => key).flatMap(([option]) => ways({ ...answers, [next]: option }))
}

describe('whether the licence is needed at all', () => {
  const all = ways()

  it('is settled on every way by four questions at most, and each answer settles or leads on', () => {
    expect(all.length).toBeGreaterThan(20)
    for (const way of all) expect(Object.keys(way).length).toBeLessThanOrEqual(4)
    for (const question of QUESTIONS) for (const option of OPTIONS[question]) expect(all.some((way) => way[question] === option), option).toBe(true)
  })

  it('may come to no: not listed, own use, own products in the plant, storage in the port', () => {
    const no = new Set(all.map((way) => outcome(way)).filter((each) => each?.verdict === 'NO').map((each) => each?.reason))
    expect([...no].sort()).toEqual(['OWN_PRODUCTS', 'PORT', 'UNLISTED', 'USE'])
  })

  it('a trader on paper without a store needs it; a port licence frees storage only, being a producer frees sales only', () => {
    expect(outcome({ thing: 'LISTED', doing: 'TRADE', place: 'ELSEWHERE', held: 'NONE' })).toMatchObject({ verdict: 'YES', to: '/guides/NEW' })
    const places = (doing: string) => optionsOf('place', { thing: 'LISTED', doing }, (key) => key).map(([option]) => option)
    expect([places('TRADE'), places('STORE')]).toEqual([['OWN_PRODUCTS', 'ELSEWHERE'], ['PORT', 'ELSEWHERE']])
  })

  it('every outcome says why and by which article', () => {
    for (const way of all) {
      const reason = outcome(way)?.reason as keyof typeof words.needed.reason
      expect([words.needed.reason[reason], words.needed.basis[reason]]).toEqual([expect.any(String), expect.stringContaining('第')])
    }
  })
})
