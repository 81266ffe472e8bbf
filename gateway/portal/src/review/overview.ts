/** What waits for an owner: what an office or a panel asked of him, works that stand still until a change has passed, and applications half-written. */
import { got, safetyReview } from '@/api/client'
import type { ReviewLine } from '@/api/types'
import type { Overview, Todo } from '@/casework/feature'
import { today } from '@/kit/deadline'
import { atTime, onDay } from '@/kit/language'
import type { Application } from './draft'

/** A panel is asked after for the oldest only, which wait the longest: an owner has few under examination at a time. */
const LOOKED_AT = 5
const AT_ONCE = 50

const lines = (status: 'CORRECTION_REQUESTED' | 'ACCEPTED') =>
  got(safetyReview.GET('/v1/cases', { params: { query: { status, limit: AT_ONCE } } })).then((page) => page.items, () => [])

async function wantsRevisions({ caseNumber }: ReviewLine): Promise<boolean> {
  return got(safetyReview.GET('/v1/cases/{caseNumber}/panel', { params: { path: { caseNumber } } })).then(
    (panel) => panel.allowedActions.includes('ANSWER_REVISIONS'),
    () => false,
  )
}

const asked = (each: ReviewLine, page: string, now: string): Todo => {
  const late = each.respondBy !== undefined && each.respondBy < now
  return {
    at: late ? 5 : 10,
    key: `${each.caseNumber}${page}`,
    tag: { shape: late ? '■' : '▲', colour: late ? 'bad' : 'warn', words: 'review.asked' },
    to: `/reviews/${each.caseNumber}/${page}`,
    text: () => `${each.projectName} ${each.caseNumber}`,
    aside: each.respondBy ? () => onDay(each.respondBy) : undefined,
  }
}

export async function overview(): Promise<Overview> {
  const now = today()
  const [projects, corrections, accepted, drafts] = await Promise.all([
    got(safetyReview.GET('/v1/projects', { params: { query: { limit: 20 } } })),
    lines('CORRECTION_REQUESTED'),
    lines('ACCEPTED'),
    got(safetyReview.GET('/v1/drafts')).catch(() => []),
  ])
  const open = accepted.filter((each) => !each.respondBy).slice(-LOOKED_AT)
  const revised = await Promise.all(open.map(wantsRevisions))
  return {
    todos: [
      ...corrections.map((each) => asked(each, 'supplements', now)),
      ...accepted.filter((each) => each.respondBy).map((each) => asked(each, 'rectification', now)),
      ...open.filter((_each, index) => revised[index]).map((each) => asked(each, 'revisions', now)),
      ...projects.items
        .filter((each) => each.worksStopped)
        .map((each) => ({
          at: 35,
          key: each.projectNumber,
          tag: { shape: '■', colour: 'bad', words: 'review.works.STOPPED' },
          to: `/projects/${each.projectNumber}`,
          text: () => each.name,
        })),
      ...drafts.map((each): Todo => ({
        at: 50,
        key: each.id,
        tag: { shape: '✎', colour: 'info', words: 'home.draft' },
        to: `/reviews/drafts/${each.id}`,
        text: (say) => say('home.continue', { matter: (each.form as Partial<Application>).projectName || say('review.matter') }),
        aside: (say) => say('draft.savedAt', { time: atTime(each.savedAt) }),
        small: true,
      })),
    ],
  }
}
