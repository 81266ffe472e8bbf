/** A half-written application: kept on the server while it is written, and never overwritten by another window unseen. */
import { onBeforeUnmount, ref, watch, type Ref } from 'vue'
import { useRoute } from 'vue-router'
import { answer, got, hazchem, ProblemError, SESSION_LOST } from '@/api/client'
import type { ApplicationForm, Draft, Matter } from '@/api/types'
import { person } from '@/session'

type Loose<T> = T extends (infer U)[] ? Loose<U>[] : T extends object ? { [K in keyof T]?: Loose<T[K]> } : T

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

const keptKey = (id: string) => `onenet.kept.draft.${id}`
const SAVE_AFTER = 800

export async function create(matter: Matter, form: Form): Promise<string> {
  const id = crypto.randomUUID()
  await got(hazchem.PUT('/v1/drafts/{draftId}', { params: { path: { draftId: id } }, body: { matter, form: form as never } }))
  return id
}

export interface OpenDraft {
  id: string
  matter: Ref<Matter>
  form: Ref<Form | undefined>
  savedAt: Ref<string | undefined>
  keptUntil: Ref<string | undefined>
  saving: Ref<boolean>
  problem: Ref<unknown>
  save: () => Promise<boolean>
  reload: (dropTyped?: boolean) => Promise<void>
}

export function useDraft(): OpenDraft {
  const id = String(useRoute().params.id)
  const matter = ref<Matter>('NEW')
  const form = ref<Form>()
  const savedAt = ref<string>()
  const keptUntil = ref<string>()
  const saving = ref(false)
  const problem = ref<unknown>()
  let tag = ''
  let saved = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<boolean> | undefined

  function take(draft: Draft, newTag: string): void {
    tag = newTag
    matter.value = draft.matter as Matter
    savedAt.value = draft.savedAt
    keptUntil.value = draft.keptUntil
  }

  async function reload(dropTyped = false): Promise<void> {
    if (dropTyped) sessionStorage.removeItem(keptKey(id))
    try {
      const read = await answer(hazchem.GET('/v1/drafts/{draftId}', { params: { path: { draftId: id } } }))
      take(read.data, read.tag)
      const onServer = { ...emptyForm(), ...(read.data.form as unknown as Form) }
      saved = JSON.stringify(onServer)
      form.value = restored() ?? onServer
      problem.value = undefined
      void save()
    } catch (failure) {
      problem.value = failure
    }
  }

  /** What this person had typed and the server has not got yet; with the version it was typed over, so that nothing newer is lost. */
  function restored(): Form | undefined {
    const text = sessionStorage.getItem(keptKey(id))
    if (!text) return undefined
    const kept = JSON.parse(text) as { owner?: string; tag: string; value: Form }
    if (kept.owner !== person.value.id) {
      sessionStorage.removeItem(keptKey(id))
      return undefined
    }
    tag = kept.tag
    return kept.value
  }

  /** In this tab only; taken away again as soon as the server has it. */
  function keep(): void {
    if (!form.value || JSON.stringify(form.value) === saved) return
    sessionStorage.setItem(keptKey(id), JSON.stringify({ owner: person.value.id, tag, value: form.value }))
  }

  async function store(): Promise<boolean> {
    clearTimeout(timer)
    if (!form.value) return false
    const text = JSON.stringify(form.value)
    if (text === saved) return true
    saving.value = true
    try {
      const written = await answer(
        hazchem.PUT('/v1/drafts/{draftId}', {
          params: { path: { draftId: id }, header: { 'If-Match': tag } },
          body: { matter: matter.value, form: JSON.parse(text) as never },
        }),
      )
      take(written.data, written.tag)
      saved = text
      sessionStorage.removeItem(keptKey(id))
      problem.value = undefined
      return true
    } catch (failure) {
      problem.value = failure
      return false
    } finally {
      saving.value = false
    }
  }

  async function save(): Promise<boolean> {
    await running
    running = store()
    return running
  }

  watch(
    form,
    () => {
      clearTimeout(timer)
      if (problem.value instanceof ProblemError && problem.value.problem.code === 'STALE_VERSION') return
      timer = setTimeout(() => void save(), SAVE_AFTER)
    },
    { deep: true },
  )
  window.addEventListener(SESSION_LOST, keep)
  window.addEventListener('pagehide', keep)
  onBeforeUnmount(() => {
    clearTimeout(timer)
    window.removeEventListener(SESSION_LOST, keep)
    window.removeEventListener('pagehide', keep)
  })
  void reload()
  return { id, matter, form, savedAt, keptUntil, saving, problem, save, reload }
}
