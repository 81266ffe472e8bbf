/** Do I need this at all? Four questions, each of which may already be the answer. */
import type { Say } from '@/kit/say'
import type { Option } from '@/kit/parts'

export const QUESTIONS = ['thing', 'doing', 'place', 'held'] as const
export type Question = (typeof QUESTIONS)[number]
export type Answers = Partial<Record<Question, string>>

export const OPTIONS: Record<Question, readonly string[]> = {
  thing: ['LISTED', 'MIXTURE', 'UNLISTED', 'OTHER_LAW'],
  doing: ['TRADE', 'STORE', 'USE', 'CARRY'],
  place: ['OWN_PRODUCTS', 'PORT', 'ELSEWHERE'],
  held: ['NONE', 'SAME', 'ENDING', 'PARTICULARS', 'SCOPE'],
}

/** What comes of the answers: whether the licence is needed, why, and where to go on. The article stands in the words, beside the reason. */
export interface Outcome {
  verdict: 'NO' | 'ELSEWHERE' | 'YES' | 'HELD'
  reason: string
  to?: string
}

/** The answers that settle it, in the order they are asked in. */
const SETTLED: Partial<Record<Question, Record<string, Outcome>>> = {
  thing: {
    UNLISTED: { verdict: 'NO', reason: 'UNLISTED' },
    OTHER_LAW: { verdict: 'ELSEWHERE', reason: 'OTHER_LAW' },
  },
  doing: {
    USE: { verdict: 'NO', reason: 'USE' },
    CARRY: { verdict: 'ELSEWHERE', reason: 'CARRY' },
  },
  place: {
    OWN_PRODUCTS: { verdict: 'NO', reason: 'OWN_PRODUCTS' },
    PORT: { verdict: 'NO', reason: 'PORT' },
  },
  held: {
    NONE: { verdict: 'YES', reason: 'NONE', to: '/guides/NEW' },
    SAME: { verdict: 'HELD', reason: 'SAME' },
    ENDING: { verdict: 'YES', reason: 'ENDING', to: '/guides/RENEWAL' },
    PARTICULARS: { verdict: 'YES', reason: 'PARTICULARS', to: '/guides/VARIATION' },
    SCOPE: { verdict: 'YES', reason: 'SCOPE', to: '/guides/NEW' },
  },
}

/** Storage for others is where a port's own licence matters, and one's own products are sold, not stored for others. */
export const asksFor = (question: Question, option: string, answers: Answers): boolean =>
  question !== 'place' || option === 'ELSEWHERE' || (option === 'PORT') === (answers.doing === 'STORE')

/** The questions to be asked so far: the next one only where those before have not settled it. */
export function asked(answers: Answers): Question[] {
  const last = QUESTIONS.findIndex((each) => !answers[each] || SETTLED[each]?.[answers[each]] !== undefined)
  return QUESTIONS.slice(0, last < 0 ? QUESTIONS.length : last + 1)
}

export function outcome(answers: Answers): Outcome | undefined {
  const last = asked(answers).at(-1)
  return last && SETTLED[last]?.[answers[last] ?? '']
}

export const optionsOf = (question: Question, answers: Answers, say: Say): Option[] =>
  OPTIONS[question].filter((each) => asksFor(question, each, answers)).map((each) => [each, say(`needed.${question}.${each}`)])
