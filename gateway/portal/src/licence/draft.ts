/** A half-written application for a licence. */
import { answer, got, hazchem } from '@/api/client'
import type { components } from '@/api/hazchem-licence'
import type { ApplicationForm } from '@/api/types'
import type { DraftStore } from '@/casework/serverDraft'
import { ownUscc } from '@/casework/visit'
import { comma } from '@/kit/language'
import type { Loose } from '@/kit/loose'

export type ComparedField = components['schemas']['ComparedField']

export interface Form {
  /** The construction project it is applied for after. */
  project?: string
  licenceId?: string
  licenceNumber?: string
  /** What the licence says, by kind of change; drafts of before do not have it. */
  licensed?: Record<string, string>
  /** When the renewal of the licence is applied for, and by when at the latest. */
  opens?: { on: string; basis: string; by?: string }
  /** What the application said otherwise than the licence when it was compared last. */
  differences?: ComparedField[]
  application: Loose<ApplicationForm> & {
    trade: Loose<ApplicationForm['trade']>
    place: Loose<ApplicationForm['place']>
    enterprise: Loose<ApplicationForm['enterprise']>
  }
  /** Names of the files handed in, for people; the application itself holds their ids. */
  names: Record<string, string>
  done: string[]
}

/** Whose it is, the account says: also where a draft that a program made does not. */
export const emptyForm = (): Form => ({
  application: { enterprise: { uscc: ownUscc() }, place: {}, trade: { products: [] }, materials: [], changes: [] },
  names: {},
  done: [],
})

/** What tells one draft of a matter from another: the licence it is about, the place, what is traded there. */
export function aboutDraft(form: unknown): string {
  const { licenceNumber, application } = (form ?? {}) as Partial<Form>
  const products = application?.trade?.products?.map((each) => each.name).filter(Boolean).slice(0, 2)
  return [licenceNumber, application?.place?.premises, products?.join(comma())].filter(Boolean).join(' · ')
}

/**
 * What was begun of a new application: after a project the one of that project, so that every way from there leads to it; without one
 * whatever says nothing yet.
 */
export function begunNew<D extends { kind?: string; form?: unknown }>(drafts: D[], project?: string): D | undefined {
  return drafts.find((each) => {
    const form = (each.form ?? {}) as Partial<Form>
    return each.kind === 'NEW' && form.project === project && (project !== undefined || !form.application?.trade?.products?.length)
  })
}

const path = (draftId: string) => ({ path: { draftId } })

export const store: DraftStore<Form> = {
  read: (id) => answer(hazchem.GET('/v1/drafts/{draftId}', { params: path(id) })),
  write: (id, tag, form, kind) => {
    const params = { ...path(id), header: tag === undefined ? undefined : { 'If-Match': tag } }
    return answer(hazchem.PUT('/v1/drafts/{draftId}', { params, body: { kind: kind as never, form: form as never } }))
  },
  remove: (id) => got(hazchem.DELETE('/v1/drafts/{draftId}', { params: path(id) })),
}
