import { onBeforeUnmount, onMounted } from 'vue'

const EVERY = 5000

/** Looks again by itself while something is under way; not in a tab nobody looks at. */
export function useRefresh(load: () => Promise<void>, underWay: () => boolean, every = EVERY): void {
  let timer: ReturnType<typeof setInterval> | undefined
  onMounted(() => {
    timer = setInterval(() => {
      if (!document.hidden && underWay()) void load()
    }, every)
  })
  onBeforeUnmount(() => clearInterval(timer))
}
