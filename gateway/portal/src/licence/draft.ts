/** A half-written application for a licence. */
import { ref, type Ref } from 'vue'
import { answer, got, hazchem } from '@/api/client'
import type { ApplicationForm, Matter } from '@/api/types'
import { useServerDraft, type OpenServerDraft } from '@/casework/serverDraft'
import type { Loose } from '@/kit/loose'

export interface Form {
  licenceId?: string
  licenceNumber?: string
  application: Loose<ApplicationForm> & { trade: Loose<ApplicationForm['trade']>; place: Loose<ApplicationForm['place']>; enterprise: Loose<ApplicationForm['enterprise']> }
  /** Names of the files handed in, for people; the application itself holds their ids. */
  names: Record<string, string>
  done: string[]
}

export const emptyForm = (): Form => ({ application: { enterprise: {}, place: {}, trade: { products: [] }, materials: [], changes: [] }, names: {}, done: [] })

export const SECTIONS: Record<string, string[]> = {
  NEW: ['enterprise', 'place', 'trade', 'materials'],
  RENEWAL: ['enterprise', 'place', 'trade', 'renewal', 'materials'],
  VARIATION: ['changes', 'enterprise', 'place', 'trade', 'materials'],
  CANCELLATION: ['enterprise', 'place', 'trade', 'materials'],
}

export async function create(matter: Matter, form: Form): Promise<string> {
  const id = crypto.randomUUID()
  await got(hazchem.PUT('/v1/drafts/{draftId}', { params: { path: { draftId: id } }, body: { kind: matter, form: form as never } }))
  return id
}

export interface OpenDraft extends OpenServerDraft<Form> {
  matter: Ref<Matter>
}

export function useDraft(): OpenDraft {
  const matter = ref<Matter>('NEW')
  const open = useServerDraft<Form>(
    {
      read: async (id) => {
        const read = await answer(hazchem.GET('/v1/drafts/{draftId}', { params: { path: { draftId: id } } }))
        matter.value = read.data.kind as Matter
        return read
      },
      write: (id, tag, form) =>
        answer(hazchem.PUT('/v1/drafts/{draftId}', { params: { path: { draftId: id }, header: { 'If-Match': tag } }, body: { kind: matter.value, form: form as never } })),
    },
    emptyForm,
  )
  return { ...open, matter }
}
