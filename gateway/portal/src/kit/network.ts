import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue'

const EVENTS = ['online', 'offline'] as const

/** Whether the browser says that there is no network. */
export function useOffline(): Ref<boolean> {
  const offline = ref(!navigator.onLine)
  const look = () => (offline.value = !navigator.onLine)
  onMounted(() => EVENTS.forEach((each) => window.addEventListener(each, look)))
  onBeforeUnmount(() => EVENTS.forEach((each) => window.removeEventListener(each, look)))
  return offline
}
