import type { CDPSession, Page } from '@playwright/test'

const sessions = new WeakMap<Page, Promise<CDPSession>>()

const session = (page: Page): Promise<CDPSession> => {
  const open = sessions.get(page) ?? page.context().newCDPSession(page)
  sessions.set(page, open)
  return open
}

/** Letters of a word still being composed: they stand in the field, underlined, and are no text of it yet. */
export async function compose(page: Page, letters: string): Promise<void> {
  await (await session(page)).send('Input.imeSetComposition', { text: letters, selectionStart: letters.length, selectionEnd: letters.length })
}

/** What was composed becomes this text. */
export async function choose(page: Page, word: string): Promise<void> {
  await (await session(page)).send('Input.insertText', { text: word })
}

/**
 * A field written with a Chinese keyboard: each Chinese word is composed from Latin letters and then chosen, everything else comes as the
 * keyboard gives it, in full width.
 */
export async function write(page: Page, field: string, text: string): Promise<void> {
  const input = page.locator(field)
  await input.click()
  await input.press('Control+A')
  await input.press('Delete')
  for (const word of text.match(/\p{sc=Han}{1,4}|[^\p{sc=Han}]/gu) ?? []) {
    if (/\p{sc=Han}/u.test(word)) for (const letters of ['p', 'pi', 'pin yin']) await compose(page, letters)
    await choose(page, word)
  }
}

/** The network of this page is gone, or back. */
export const offline = (page: Page, gone: boolean): Promise<void> => page.context().setOffline(gone)
