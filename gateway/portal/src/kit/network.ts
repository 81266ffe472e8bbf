import { getCurrentScope, onBeforeUnmount, onMounted, onScopeDispose, ref, type Ref } from 'vue'

const EVENTS = ['online', 'offline'] as const

/** Whether the browser says that there is no network. */
export function useOffline(): Ref<boolean> {
  const offline = ref(!navigator.onLine)
  const look = () => (offline.value = !navigator.onLine)
  onMounted(() => EVENTS.forEach((each) => window.addEventListener(each, look)))
  onBeforeUnmount(() => EVENTS.forEach((each) => window.removeEventListener(each, look)))
  return offline
}

/** Tries again what went wrong without a network, as soon as the browser says that there is one. */
export function whenBackOnline(act: () => unknown): void {
  const back = () => void act()
  window.addEventListener('online', back)
  if (getCurrentScope()) onScopeDispose(() => window.removeEventListener('online', back))
}
