/** A half-written form: kept on the server while it is written, and never overwritten by another window unseen. */
import { onBeforeUnmount, ref, watch, type Ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { ProblemError, SESSION_LOST } from '@/api/client'
import { person } from '@/api/session'
import { whenBackOnline } from '@/kit/network'

const keptKey = (id: string) => `onenet.kept.draft.${id}`
const SAVE_AFTER = 800

/** What a service keeps. */
export interface KeptDraft {
  kind?: string
  form?: unknown
  savedAt?: string
  keptUntil?: string
  /** The case it became: then nothing can be written any more. */
  caseNumber?: string
}

/** Where drafts of one kind are kept; a tag names the version that was seen. */
export interface DraftStore<F> {
  read: (id: string) => Promise<{ data: KeptDraft; tag: string }>
  /** Without a tag it is a new one. */
  write: (id: string, tag: string | undefined, form: F, kind: string) => Promise<{ data: KeptDraft; tag: string }>
  remove: (id: string) => Promise<unknown>
}

export async function createDraft<F>(store: DraftStore<F>, kind: string, form: F): Promise<string> {
  const id = crypto.randomUUID()
  await store.write(id, undefined, form, kind)
  return id
}

export interface OpenServerDraft<F> {
  id: string
  kind: Ref<string>
  form: Ref<F | undefined>
  savedAt: Ref<string | undefined>
  keptUntil: Ref<string | undefined>
  saving: Ref<boolean>
  problem: Ref<unknown>
  save: () => Promise<boolean>
  reload: (dropTyped?: boolean) => Promise<void>
  /** After something went wrong: what was typed is sent again; what could not be read is read again. */
  again: () => Promise<unknown>
}

/** Where a case that was handed in shows its receipt; `again` says that it had been handed in before. */
export const receiptOf = (cases: string, number: string, again: boolean): string => `${cases}/${number}/received${again ? '?again=1' : ''}`

export function useServerDraft<F extends object>({ store, empty, cases }: { store: DraftStore<F>; empty: () => F; cases: string }): OpenServerDraft<F> {
  const router = useRouter()
  const id = String(useRoute().params.id)
  const kind = ref('')
  const form = ref<F>() as Ref<F | undefined>
  const savedAt = ref<string>()
  const keptUntil = ref<string>()
  const saving = ref(false)
  const problem = ref<unknown>()
  let tag = ''
  let saved = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<boolean> | undefined

  function take(draft: KeptDraft, newTag: string): void {
    tag = newTag
    kind.value = draft.kind ?? kind.value
    savedAt.value = draft.savedAt
    keptUntil.value = draft.keptUntil
  }

  async function reload(dropTyped = false): Promise<void> {
    if (dropTyped) sessionStorage.removeItem(keptKey(id))
    try {
      const read = await store.read(id)
      if (read.data.caseNumber) {
        sessionStorage.removeItem(keptKey(id))
        await router.replace(receiptOf(cases, read.data.caseNumber, true))
        return
      }
      take(read.data, read.tag)
      const onServer = shaped(empty(), read.data.form)
      saved = JSON.stringify(onServer)
      form.value = restored() ?? onServer
      problem.value = undefined
      void save()
    } catch (failure) {
      problem.value = failure
    }
  }

  /** What this person had typed and the server has not got yet; with the version it was typed over, so that nothing newer is lost. */
  function restored(): F | undefined {
    const text = sessionStorage.getItem(keptKey(id))
    if (!text) return undefined
    const kept = JSON.parse(text) as { owner?: string; tag: string; value: F }
    if (kept.owner !== person.value.id) {
      sessionStorage.removeItem(keptKey(id))
      return undefined
    }
    tag = kept.tag
    return shaped(empty(), kept.value)
  }

  /** In this tab only; taken away again as soon as the server has it. */
  function keep(): void {
    if (!form.value || JSON.stringify(form.value) === saved) return
    sessionStorage.setItem(keptKey(id), JSON.stringify({ owner: person.value.id, tag, value: form.value }))
  }

  async function send(): Promise<boolean> {
    clearTimeout(timer)
    if (!form.value) return false
    const text = JSON.stringify(form.value)
    if (text === saved) return true
    saving.value = true
    try {
      const written = await store.write(id, tag, JSON.parse(text) as F, kind.value)
      take(written.data, written.tag)
      saved = text
      sessionStorage.removeItem(keptKey(id))
      problem.value = undefined
      return true
    } catch (failure) {
      problem.value = failure
      // handed in from another window: the receipt says so, and that what was typed here since was not
      if (failure instanceof ProblemError && failure.problem.code === 'DRAFT_HANDED_IN') await reload(true)
      return false
    } finally {
      saving.value = false
    }
  }

  async function save(): Promise<boolean> {
    await running
    running = send()
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
  const again = () => (form.value ? save() : reload())
  whenBackOnline(() => problem.value && again())
  window.addEventListener(SESSION_LOST, keep)
  window.addEventListener('pagehide', keep)
  onBeforeUnmount(() => {
    clearTimeout(timer)
    window.removeEventListener(SESSION_LOST, keep)
    window.removeEventListener('pagehide', keep)
  })
  void reload()
  return { id, kind, form, savedAt, keptUntil, saving, problem, save, reload, again }
}

/**
 * A form that was kept in a shape of before: what it has is taken where it still has a place of its kind, and what it lacks is as in an empty one.
 * So an old draft opens, and what no longer fits is asked for again.
 */
export function shaped<F>(empty: F, kept: unknown): F {
  if (Array.isArray(empty)) return (Array.isArray(kept) ? kept : empty) as F
  if (!isPlain(empty)) return kept as F
  if (!isPlain(kept)) return empty
  const whole: Record<string, unknown> = { ...kept }
  for (const [name, value] of Object.entries(empty)) whole[name] = name in kept ? shaped(value, kept[name]) : value
  return whole as F
}

const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
