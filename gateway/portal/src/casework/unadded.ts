/** What is written beside a list and not yet added to it. Whoever goes on has it added, or is told why it cannot be: nothing typed is lost without a word. */
import { inject, onBeforeUnmount, provide, type InjectionKey } from 'vue'

/** Adds what is written, when something is; false when it could not be. */
type Settle = () => Promise<boolean>

const UNADDED: InjectionKey<Set<Settle>> = Symbol('unadded')

/** For a page with a button to go on: settles every list below it. */
export function useUnadded(): Settle {
  const open = new Set<Settle>()
  provide(UNADDED, open)
  return async () => {
    let settled = true
    for (const settle of open) settled = (await settle()) && settled
    return settled
  }
}

/** For a list: what to do with what was written and not added. */
export function beforeGoingOn(settle: Settle): void {
  const open = inject(UNADDED, undefined)
  open?.add(settle)
  onBeforeUnmount(() => open?.delete(settle))
}
