import { shallowRef } from 'vue'
import type { RouteLocationNormalized, Router } from 'vue-router'

/** The page somebody wanted to go to and did not get: its code could not be fetched. A link that does nothing says nothing. */
export const unopened = shallowRef<RouteLocationNormalized>()
let go: (to: string) => unknown = () => undefined

export function tellUnopened(router: Router): void {
  go = (to) => router.push(to)
  router.onError((_failure, to) => (unopened.value = to))
  router.afterEach(() => (unopened.value = undefined))
}

export const openAgain = (): unknown => unopened.value && go(unopened.value.fullPath)
