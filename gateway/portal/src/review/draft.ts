/** A half-written application for a review: what it holds, where it is kept, and what is filled in beforehand. */
import { answer, got, safetyReview } from '@/api/client'
import type { ReviewForm } from '@/api/types'
import { createDraft, type DraftStore } from '@/casework/serverDraft'
import type { Loose } from '@/kit/loose'

export type Kind = 'CONDITION' | 'DESIGN'

/** The project is known already: it is named here and not written again. */
export interface Application {
  projectNumber: string
  projectName: string
  applicant: Loose<ReviewForm['applicant']>
  design: { divisionOfWork?: string; hazop?: string }
  materials: { material: string; file: string }[]
  /** Names of the files handed in, for people. */
  names: Record<string, string>
  done: string[]
}

const path = (draftId: string) => ({ path: { draftId } })

export const emptyApplication = (): Application => ({ projectNumber: '', projectName: '', applicant: {}, design: {}, materials: [], names: {}, done: [] })

export const store: DraftStore<Application> = {
  read: (id) => answer(safetyReview.GET('/v1/drafts/{draftId}', { params: path(id) })),
  write: (id, tag, form, kind) => {
    const params = { ...path(id), header: tag === undefined ? undefined : { 'If-Match': tag } }
    return answer(safetyReview.PUT('/v1/drafts/{draftId}', { params, body: { kind, form: form as never } }))
  },
  remove: (id) => got(safetyReview.DELETE('/v1/drafts/{draftId}', { params: path(id) })),
}

/** What is sent in: the form without what is only for people. */
export const bodyOf = (kind: string, { projectNumber, applicant, design, materials }: Application): ReviewForm =>
  ({
    projectNumber,
    kind: kind as Kind,
    applicant: { ...applicant, mail: applicant.mail || undefined },
    designManagement: kind === 'DESIGN' ? design : undefined,
    materials,
  }) as ReviewForm

/** The draft that was begun for this review of the project, or a new one. How to reach the owner is taken from what he applied for last. */
export async function draftFor(projectNumber: string, kind: Kind, projectName: string): Promise<string> {
  const begun = (await got(safetyReview.GET('/v1/drafts'))).find((each) => each.kind === kind && (each.form as Partial<Application>).projectNumber === projectNumber)
  if (begun) return begun.id
  const last = (await got(safetyReview.GET('/v1/cases', { params: { query: { limit: 1 } } }))).items[0]?.caseNumber
  const known = last && (await got(safetyReview.GET('/v1/cases/{caseNumber}', { params: { path: { caseNumber: last } } }))).application.applicant
  return createDraft(store, kind, { ...emptyApplication(), projectNumber, projectName, applicant: { ...(known || {}) } })
}
