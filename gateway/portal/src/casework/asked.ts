/** What people ask for in their own words, and the pages that answer it. */
import { sought } from '@/kit/folding'
import type { Say } from '@/kit/say'

/**
 * A page and what people call it: each is said in one or several parts, all of which must be in the question, in whatever order. The longer
 * what was recognised, the better the page answers.
 */
export interface Called {
  to: string
  text: (say: Say) => string
  about?: (say: Say) => string
  called: string[]
  /** What it is called along with much else: it counts only where nothing better was recognised. */
  broad?: string[]
}

/** One answer to a question. */
export interface Hit {
  to: string
  text: string
  about?: string
}

const MOST = 6
const LEAST = 0.5

/** How well one way of calling it fits: the letters recognised; a question that is a part of it is recognised too. */
function fits(question: string, way: string): number {
  const parts = way.split(' ').map(sought)
  if (parts.every((each) => question.includes(each))) return parts.join('').length
  return question.length > 1 && parts.join('').startsWith(question) ? question.length : 0
}

const best = (question: string, ways: string[]): number => Math.max(0, ...ways.map((way) => fits(question, way)))

/** The pages that answer, best first; none where nothing was recognised. Of two that fit alike the one said first. */
export function pagesFor(asked: string, pages: Called[]): Called[] {
  const question = sought(asked)
  if (!question) return []
  return pages
    .map((page) => ({ page, fit: best(question, page.called) || (best(question, page.broad ?? []) && LEAST) }))
    .filter(({ fit }) => fit > 0)
    .sort((one, other) => other.fit - one.fit)
    .slice(0, MOST)
    .map(({ page }) => page)
}

/** What is asked around the thing that is asked about. */
const AROUND = [
  '需不需要', '要不要', '是不是', '能不能', '可不可以', '属于', '危险化学品', '危化品', '许可证', '经营', '许可', '办理', '需要', '怎么', '怎样', '如何', '哪里', '什么', '多少', '销售',
  '目录', '可以', '是否', '买卖', '贩卖', '办证', '证', '吗', '呢', '的', '要', '办', '卖', '买', '算', '我', '想', '是', '在',
].map(sought)

/** The thing itself: “甲醇需要许可吗” is about 甲醇. */
export function thingIn(asked: string): string {
  let thing = sought(asked)
  for (const each of AROUND) thing = thing.replaceAll(each, '')
  return thing
}
