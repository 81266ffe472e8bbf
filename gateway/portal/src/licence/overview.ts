/** What waits for an applicant of licences: answers to a correction notice, drafts; and his last cases. */
import { got, hazchem } from '@/api/client'
import { everyLine } from '@/api/pages'
import type { CaseLine, Draft } from '@/api/types'
import type { Overview, Todo } from '@/casework/feature'
import { today } from '@/kit/deadline'
import { atTime, comma, onDay, say as inWords } from '@/kit/language'
import { aboutDraft } from './draft'

const about = (each: CaseLine, key: string): Pick<Todo, 'key' | 'text'> => ({
  key: `${each.caseNumber}${key}`,
  text: (say) => `${say(`matter.${each.matter}`)} ${each.caseNumber}`,
})

/** What the office asked for, and what was promised to come later: both are handed in on one page, by a day. */
const asked = (each: CaseLine, words: string, now: string): Todo => {
  const late = each.respondBy !== undefined && each.respondBy < now
  return {
    ...about(each, words),
    at: late ? 5 : 10,
    tag: { shape: late ? '■' : '▲', colour: late ? 'bad' : 'warn', words },
    to: `/cases/${each.caseNumber}/correction`,
    aside: (say) => say(late ? 'home.wasDue' : words === 'home.owed' ? 'home.owedBy' : 'home.answerBy', { date: onDay(each.respondBy) }),
  }
}

/** What nobody holds and was not handed in: before the office looks it is added without a notice. */
const lacking = (each: CaseLine, names: string[]): Todo => ({
  ...about(each, 'lacking'),
  at: 20,
  tag: { shape: '▲', colour: 'warn', words: 'home.lacking' },
  to: `/cases/${each.caseNumber}/amendment`,
  aside: (say) => [names.join(comma()), each.dueOn && say('home.looksBy', { date: onDay(each.dueOn) })].filter(Boolean).join(' · '),
})

const all = (status: 'CORRECTION_REQUESTED' | 'ACCEPTED' | 'SUBMITTED') =>
  everyLine((cursor) => got(hazchem.GET('/v1/cases', { params: { query: { status, limit: 100, cursor } } }))).catch(() => [])

/** Of how many new applications it is looked up what they lack: the last ones, for the older are with the office. */
const LOOKED_AT = 5

async function missing(submitted: CaseLine[]): Promise<Todo[]> {
  const found = await Promise.all(
    submitted.slice(-LOOKED_AT).map(async (each) => {
      const path = { caseNumber: each.caseNumber }
      const read = await got(hazchem.GET('/v1/cases/{caseNumber}', { params: { path } })).catch(() => undefined)
      const lacks = (read?.allowedActions.includes('AMEND') ? read.checklist : []).filter((line) => line.state === 'MISSING')
      return lacks.length ? [lacking(each, lacks.map((line) => inWords(line.name)))] : []
    }),
  )
  return found.flat()
}

const draft = (each: Draft): Todo => ({
  at: 30,
  key: each.id,
  tag: { shape: '✎', colour: 'info', words: 'home.draft' },
  to: `/drafts/${each.id}`,
  text: (say) => say('home.continue', { matter: say(`matter.${each.kind}`) }),
  aside: (say) => [aboutDraft(each.form), say('draft.savedAt', { time: atTime(each.savedAt) })].filter(Boolean).join(' · '),
  small: true,
})

export async function overview(): Promise<Overview> {
  const now = today()
  const [last, corrections, accepted, submitted, drafts] = await Promise.all([
    got(hazchem.GET('/v1/cases', { params: { query: { limit: 5 } } })).catch(() => undefined),
    all('CORRECTION_REQUESTED'),
    all('ACCEPTED'),
    all('SUBMITTED'),
    got(hazchem.GET('/v1/drafts')).catch(() => []),
  ])
  return {
    todos: [
      ...corrections.map((each) => asked(each, `public.${each.publicStatus}`, now)),
      // an accepted case has a day to answer by only while it is owed something
      ...accepted.filter((each) => each.respondBy).map((each) => asked(each, 'home.owed', now)),
      ...(await missing(submitted)),
      ...drafts.map(draft),
    ],
    recent: (last?.items ?? []).map((each) => ({
      number: each.caseNumber,
      to: `/cases/${each.caseNumber}`,
      title: `matter.${each.matter}`,
      state: { kind: 'public', value: each.publicStatus },
      dueOn: each.dueOn,
    })),
  }
}
