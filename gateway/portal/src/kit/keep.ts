import { onBeforeUnmount, onMounted, watch } from 'vue'
import { SESSION_LOST } from '@/api/client'
import { KEPT, person, SAVED } from '@/api/session'

/**
 * Keeps what was typed when the session ends in the middle of it: in this tab only, for the same person only, and only until
 * it is taken back after signing in.
 */
export function useKept<T>(name: string, read: () => T, write: (kept: T) => void): void {
  const key = () => `${KEPT}${name}`
  const keep = () => sessionStorage.setItem(key(), JSON.stringify({ owner: person.value.id, value: read() }))
  onMounted(() => {
    window.addEventListener(SESSION_LOST, keep)
    const text = sessionStorage.getItem(key())
    if (!text) return
    sessionStorage.removeItem(key())
    const { owner, value } = JSON.parse(text) as { owner?: string; value: T }
    if (owner === person.value.id) write(value)
  })
  onBeforeUnmount(() => window.removeEventListener(SESSION_LOST, keep))
}

/**
 * Keeps what is typed at every change, on this device and for the same person only, until it is said to be done: a form filled in
 * where there is no network outlives a reload, a closed tab and an empty battery.
 */
export function useSaved<T>(name: string, read: () => T, write: (kept: T) => void): { done: () => void } {
  const key = `${SAVED}${name}`
  onMounted(() => {
    const { owner, value } = JSON.parse(localStorage.getItem(key) ?? '{}') as { owner?: string; value?: T }
    if (owner === person.value.id && value !== undefined) write(value)
    watch(read, (value) => localStorage.setItem(key, JSON.stringify({ owner: person.value.id, value })), { deep: true })
  })
  return { done: () => localStorage.removeItem(key) }
}
