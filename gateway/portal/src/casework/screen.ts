/** A screen of casework with what a feature defines for it: both are fetched when it is opened. */
import { h, type Component } from 'vue'

export const screen = <D>(shown: () => Promise<{ default: Component }>, defined: () => Promise<D>) => async (): Promise<Component> => {
  const [{ default: page }, of] = await Promise.all([shown(), defined()])
  return { render: () => h(page, { of }) }
}
