/** What is read beside a review: its project and its item; the page stands without them. */
import { answer, got, ProblemError, safetyReview } from '@/api/client'
import type { Project, ReviewItem } from '@/api/types'
import { levelOf } from '@/casework/places'

export interface Beside {
  project?: Project
  item?: ReviewItem
}

export const readItems = () => got(safetyReview.GET('/v1/service-items', { params: { query: {} } }))

/** The item as the office of a review publishes it: city and county promise differently. */
export const itemOf = (items: ReviewItem[], kind: string, office?: string): ReviewItem | undefined =>
  items.find((each) => each.matter === kind && each.level === levelOf(office)) ?? items.find((each) => each.matter === kind)

export async function readBeside(caseNumber: string): Promise<Beside> {
  const [subject, items] = await Promise.all([
    got(safetyReview.GET('/v1/cases/{caseNumber}', { params: { path: { caseNumber } } })),
    readItems().catch(() => []),
  ])
  const project = await got(safetyReview.GET('/v1/projects/{projectNumber}', { params: { path: { projectNumber: subject.projectNumber } } })).catch(() => undefined)
  return { project, item: itemOf(items, subject.kind, subject.authority.office) }
}

/** What a case may not have yet: nothing then, and no tag. */
export async function ifThere<T>(asked: Parameters<typeof answer<T>>[0]): Promise<{ data?: T; tag: string }> {
  try {
    return await answer(asked)
  } catch (failure) {
    if (failure instanceof ProblemError && failure.problem.status === 404) return { tag: '' }
    throw failure
  }
}
