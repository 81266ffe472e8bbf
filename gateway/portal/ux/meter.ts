import type { Page } from '@playwright/test'

/** What a task took: addresses at which a heading was shown, fields filled in, presses of a button of the mouse, and keys. */
export interface Measured {
  screens: number
  fields: number
  clicks: number
  keys: number
}

/** Counts what the browser hears, not what the script says it does. A field filled in at once counts each of its letters as a key. */
function listen(): void {
  const tell = (kind: string, what: string) => void (window as unknown as { onenetCount: (kind: string, what: string) => Promise<void> }).onenetCount(kind, what)
  let pressed = false
  const name = (target: EventTarget | null) => {
    const field = target as HTMLInputElement
    return `${location.pathname}#${field.name || field.id}`
  }
  new MutationObserver(() => document.querySelector('main h1') && tell('screen', location.pathname)).observe(document, { childList: true, subtree: true })
  addEventListener('pointerdown', (event) => event.isTrusted && tell('click', ''), true)
  addEventListener('keydown', (event) => event.isTrusted && ((pressed = true), tell('key', event.key)), true)
  addEventListener(
    'input',
    (event) => {
      const field = event.target as HTMLInputElement
      tell('field', name(field))
      const typed = !['radio', 'checkbox', 'file', 'select-one'].includes(field.type)
      if (typed && !pressed) for (const letter of field.value) tell('key', letter)
      if (field.type === 'select-one') tell('click', '')
      pressed = false
    },
    true,
  )
}

export async function measured(page: Page, task: () => Promise<void>): Promise<Measured> {
  const screens = new Set<string>()
  const fields = new Set<string>()
  let clicks = 0
  let keys = 0
  let counting = true
  await page.exposeFunction('onenetCount', (kind: string, what: string) => {
    if (!counting) return
    if (kind === 'screen') screens.add(what)
    if (kind === 'click') clicks += 1
    if (kind === 'key') keys += 1
    if (kind === 'field') fields.add(what)
  })
  await page.addInitScript(listen)
  // the page a task begins on is open already, and no part of it
  const start = page.url().startsWith('http') ? new URL(page.url()).pathname : ''
  if (start) await page.evaluate(listen)
  await task()
  counting = false
  screens.delete(start)
  return { screens: screens.size, fields: fields.size, clicks, keys }
}
