import { onBeforeUnmount, onMounted, ref, watch } from 'vue'
import { HANDED_IN, SESSION_LOST } from '@/api/client'
import { KEPT, person, whoAmI } from '@/api/session'

/** What is kept is forgotten when it was left alone for so long. */
const DAYS = 7
const EVENTS = ['input', 'change', 'click'] as const

interface Kept<T> {
  owner?: string
  at: number
  value: T
}

/** For whom somebody fills in forms: his own enterprise, unless somebody says otherwise. */
let whom = (): string | undefined => person.value.uscc

export function keptFor(told: () => string | undefined): void {
  whom = told
}

/** How many forms on this page hold something typed that is kept: only then may it be said that nothing is lost. */
export const keeping = ref(0)

const keyOf = (name: string): string => `${KEPT}${person.value.id ? `${whom() ?? ''}.` : ''}${name}`
/** On the device for who is signed in; in this tab only for who is not: the next at a shared computer is somebody else. */
const shelf = (): Storage => (person.value.id ? localStorage : sessionStorage)

export function keep<T>(name: string, value: T, where = shelf()): boolean {
  try {
    where.setItem(keyOf(name), JSON.stringify({ owner: person.value.id, at: Date.now(), value }))
    return true
  } catch {
    // no room, or a browser that keeps nothing: then nothing is promised either
    return false
  }
}

export function kept<T>(name: string): T | undefined {
  const text = shelf().getItem(keyOf(name)) ?? sessionStorage.getItem(keyOf(name))
  if (!text) return undefined
  const { owner, at, value } = JSON.parse(text) as Kept<T>
  if (owner === person.value.id && Date.now() - at < DAYS * 86_400_000) return value
  forget(name)
  return undefined
}

export function forget(name: string): void {
  shelf().removeItem(keyOf(name))
  sessionStorage.removeItem(keyOf(name))
}

/** Somebody else may sign in at this browser now, and clears it; this tab keeps what its own person typed. */
export const keepInTab = <T>(name: string, value: T): boolean => keep(name, value, sessionStorage)

/**
 * Keeps what is typed at every change: leaving the page, a reload, a closed tab, an ended session and an empty battery lose nothing. Only for
 * who typed it, and whom he typed it for; forgotten once it was handed in, at signing out, and after a week.
 */
export function useKept<T>(name: string, read: () => T, write: (kept: T) => void): { done: () => void } {
  let touched = false
  let holds = false
  const touch = () => (touched = true)
  const held = (now: boolean): void => {
    if (now !== holds) keeping.value += now ? 1 : -1
    holds = now
  }
  const done = (): void => {
    touched = false
    forget(name)
    held(false)
  }
  const lost = () => holds && keepInTab(name, read())
  const begin = (): void => {
    const empty = JSON.stringify(read())
    const before = kept<T>(name)
    if (before !== undefined && !touched) {
      write(before)
      held(true)
    }
    watch(
      read,
      (now) => {
        if (!touched) return
        if (JSON.stringify(now) === empty) done()
        else held(keep(name, now))
      },
      { deep: true },
    )
  }
  onMounted(() => {
    EVENTS.forEach((each) => document.addEventListener(each, touch, true))
    window.addEventListener(HANDED_IN, done)
    window.addEventListener(SESSION_LOST, lost)
    if (person.value.signedIn) begin()
    else void whoAmI().then(begin)
  })
  onBeforeUnmount(() => {
    EVENTS.forEach((each) => document.removeEventListener(each, touch, true))
    window.removeEventListener(HANDED_IN, done)
    window.removeEventListener(SESSION_LOST, lost)
    held(false)
  })
  return { done }
}
