import { onBeforeUnmount, onMounted } from 'vue'
import { SESSION_LOST } from '@/api/client'
import { person } from '@/session'

/**
 * Keeps what was typed when the session ends in the middle of it: in this tab only, for the same person only, and only until
 * it is taken back after signing in.
 */
export function useKept<T>(name: string, read: () => T, write: (kept: T) => void): void {
  const key = () => `onenet.kept.${name}`
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
