import { ref, watch, type Ref } from 'vue'
import { onBeforeRouteLeave, useRoute, useRouter } from 'vue-router'

const PAUSE = 300

/**
 * What a list is asked for. It stands in the address, so that it can be sent to a colleague and the back button works. The words looked
 * for are the exception while they are being typed: they reach the address after a pause, and nothing that arrives meanwhile takes a
 * letter away from who is typing.
 */
export function useQuestion(): { asked: (name: string) => string; words: Ref<string>; look: (part: Record<string, string>) => void; chosen: (event: Event, name: string) => void } {
  const route = useRoute()
  const router = useRouter()
  const asked = (name: string) => String(route.query[name] ?? '')
  const words = ref(asked('q'))
  let typing: number | undefined

  function stop(): void {
    window.clearTimeout(typing)
    typing = undefined
  }

  function look(part: Record<string, string>): void {
    stop()
    const query = Object.fromEntries(Object.entries({ ...route.query, q: words.value, ...part }).filter(([, value]) => value))
    void router.replace({ query: query as Record<string, string> })
  }

  watch(words, (now) => {
    stop()
    if (now !== asked('q')) typing = window.setTimeout(() => look({}), PAUSE)
  })
  watch(() => asked('q'), (now) => {
    if (typing === undefined) words.value = now
  })
  // a search still being typed must not call back somebody who has opened a case meanwhile
  onBeforeRouteLeave(stop)

  return { asked, words, look, chosen: (event, name) => look({ [name]: (event.target as HTMLSelectElement).value }) }
}
