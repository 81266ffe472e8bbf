/** The one search: numbers, chemicals, and what people ask in their own words. */
import { pagesFor, type Hit } from '@/casework/asked'
import type { Feature } from '@/casework/feature'
import { sought } from '@/kit/folding'
import type { Say } from '@/kit/say'
import { upperCode } from '@/kit/typed'

const IDENTIFIER = /1\.2\.156\./
/** A number as licences and filings print it: a word of its kind, a year in brackets, and a serial. */
const PRINTED = /\d{4}\D{0,2}\d{3,}号?$/

/** The case or the certificate a number leads to. */
function numbered(asked: string, features: Feature[], officer: boolean, say: Say): Hit[] {
  const number = upperCode(asked)
  const own = features.flatMap((each) => each.numbered ?? []).find((each) => each.like.test(number))
  if (own) return [{ to: `${officer ? own.desk : own.own}/${number}`, text: say('guides.number', { number }), about: say('guides.numberAbout') }]
  if (!IDENTIFIER.test(number) && !(PRINTED.test(asked.trim()) && sought(asked).length > 8)) return []
  return [{ to: `/verify?number=${encodeURIComponent(asked.trim())}`, text: say('guides.verify', { number: asked.trim() }), about: say('guides.verifyAbout') }]
}

/** What answers a question, best first. Where something could not be looked up, the rest answers all the same. */
export async function answersTo(asked: string, features: Feature[], officer: boolean, say: Say): Promise<Hit[]> {
  if (!asked.trim()) return []
  const number = numbered(asked, features, officer, say)
  if (number.length) return number
  const [pages, looked] = await Promise.all([
    Promise.all(features.flatMap((each) => each.called?.() ?? [])),
    Promise.allSettled(features.flatMap((each) => each.lookUp?.(asked, say) ?? [])),
  ])
  const called = pagesFor(asked, pages.flat()).map((page) => ({ to: page.to, text: page.text(say), about: page.about?.(say) }))
  return [...looked.flatMap((each) => (each.status === 'fulfilled' ? each.value : [])), ...called]
}
