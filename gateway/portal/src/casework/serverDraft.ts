/** A half-written form: kept on the server while it is written, and never overwritten by another window unseen. */
import { onBeforeUnmount, ref, watch, type Ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { ProblemError, SESSION_LOST } from '@/api/client'
import { forget, keep, keeping, keepInTab, kept } from '@/kit/keep'
import { whenBackOnline } from '@/kit/network'
import { sameContent } from '@/kit/sides'

const SAVE_AFTER = 800

/** What stands on this device and not yet on the server: the version it was typed over, and what that said. */
interface Typed<F> {
  kind: string
  tag: string
  over: unknown
  value: F
}

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
  /** What another window or person saved meanwhile, where it says something else than what is typed here: one of the two is chosen. */
  theirs: Ref<F | undefined>
  choose: (side: 'mine' | 'theirs') => Promise<void>
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
  const theirs = ref<F>() as Ref<F | undefined>
  const name = `draft.${id}`
  let tag = ''
  let saved = ''
  let held = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<boolean> | undefined

  function take(draft: KeptDraft, newTag: string): void {
    tag = newTag
    kind.value = draft.kind ?? kind.value
    savedAt.value = draft.savedAt
    keptUntil.value = draft.keptUntil
  }

  function hold(now: boolean): void {
    if (now !== held) keeping.value += now ? 1 : -1
    held = now
  }

  function drop(): void {
    forget(name)
    hold(false)
  }

  /** On this device until the server has it. */
  function keepTyped(): void {
    if (!form.value || theirs.value || JSON.stringify(form.value) === saved) return
    hold(keep(name, typed(form.value)))
  }

  const typed = (value: F): Typed<F> => ({ kind: kind.value, tag, over: JSON.parse(saved || 'null'), value })
  const lost = () => held && form.value && !theirs.value && keepInTab(name, typed(form.value))

  async function reload(dropTyped = false): Promise<void> {
    if (dropTyped) drop()
    const before = kept<Typed<F>>(name)
    try {
      const read = await store.read(id)
      if (read.data.caseNumber) {
        drop()
        await router.replace(receiptOf(cases, read.data.caseNumber, true))
        return
      }
      meet(read, before)
      problem.value = undefined
      if (!theirs.value) void save()
    } catch (failure) {
      problem.value = failure
      // without a network what was typed is here all the same
      if (before && !form.value) {
        kind.value = before.kind
        form.value = shaped(empty(), before.value)
      }
    }
  }

  /** What the server has and what was typed here: one follows from the other, or there are two sides. */
  function meet(read: { data: KeptDraft; tag: string }, before: Typed<F> | undefined): void {
    const onServer = shaped(empty(), read.data.form)
    take(read.data, read.tag)
    saved = JSON.stringify(onServer)
    const mine = before && shaped(empty(), before.value)
    if (!before || !mine || sameContent(mine, onServer)) {
      drop()
      form.value = onServer
      return
    }
    form.value = mine
    hold(true)
    const over = before.tag === read.tag || sameContent(before.over, onServer)
    theirs.value = over ? undefined : onServer
  }

  async function send(): Promise<boolean> {
    clearTimeout(timer)
    if (!form.value || theirs.value) return false
    const text = JSON.stringify(form.value)
    if (text === saved) return true
    saving.value = true
    try {
      const written = await store.write(id, tag, JSON.parse(text) as F, kind.value)
      take(written.data, written.tag)
      saved = text
      if (JSON.stringify(form.value) === text) drop()
      problem.value = undefined
      return true
    } catch (failure) {
      problem.value = failure
      const code = failure instanceof ProblemError ? failure.problem.code : ''
      // handed in from another window: the receipt says so, and that what was typed here since was not
      if (code === 'DRAFT_HANDED_IN' || code === 'STALE_VERSION') {
        keepTyped()
        await reload()
      }
      return false
    } finally {
      saving.value = false
    }
  }

  async function choose(side: 'mine' | 'theirs'): Promise<void> {
    if (side === 'theirs') {
      form.value = theirs.value
      drop()
    }
    theirs.value = undefined
    await save()
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
      keepTyped()
      if (!theirs.value) timer = setTimeout(() => void save(), SAVE_AFTER)
    },
    { deep: true },
  )
  const again = () => (tag && form.value ? save() : reload())
  whenBackOnline(() => problem.value && void again())
  window.addEventListener(SESSION_LOST, lost)
  onBeforeUnmount(() => {
    clearTimeout(timer)
    window.removeEventListener(SESSION_LOST, lost)
    void save()
    hold(false)
  })
  void reload()
  return { id, kind, form, savedAt, keptUntil, saving, problem, save, reload, theirs, choose, again }
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
