/** What was typed into a box beside 添加 and not added: it is taken when somebody goes on, or asked about; never lost without a word. */
import { inject, onBeforeUnmount, provide, type InjectionKey } from 'vue'
import type { Errors } from '@/kit/errors'

/** Takes what was typed; what cannot be taken is named at its field. */
type Settle = () => Errors

const ADDERS: InjectionKey<Set<Settle>> = Symbol('adders')

/** For the page: to be called before it goes on. */
export function useAdders(): Settle {
  const adders = new Set<Settle>()
  provide(ADDERS, adders)
  return () => Object.assign({}, ...[...adders].map((settle) => settle())) as Errors
}

/** For the box. */
export function useAdder(settle: Settle): void {
  const adders = inject(ADDERS, undefined)
  adders?.add(settle)
  onBeforeUnmount(() => adders?.delete(settle))
}
