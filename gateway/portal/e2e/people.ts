import { mkdirSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { expect } from '@playwright/test'

export const PHONE = { width: 390, height: 844 }
export const DESKTOP = { width: 1280, height: 900 }

/** What a page complained of: a script error, or something the strict policy stopped. None is allowed. */
export const complaints: string[] = []

/** Somebody with a browser of his own, signed in by the real round trip. */
export async function signedIn(browser: Browser, account: string, viewport = DESKTOP, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce', ...options })
  const page = await watched(context)
  await page.goto('/auth/login?to=/')
  await enter(page, account)
  await expect(page.getByRole('link', { name: '退出' })).toBeVisible()
  return page
}

export async function enter(page: Page, account: string): Promise<void> {
  await page.locator('#username').fill(account)
  await page.locator('#password').fill('demo')
  await page.locator('[type=submit]').click()
}

export async function watched(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  page.on('pageerror', (error) => complaints.push(`${page.url()} ${error.message}`))
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/i.test(message.text())) complaints.push(`${page.url()} ${message.text()}`)
  })
  return page
}

/** A picture for people to look at, when a folder for them is named. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.ONENET_PICTURES
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  // a screen as long as the page: the bar at the bottom of a phone would stand in the middle of the picture otherwise
  const screen = page.viewportSize() ?? DESKTOP
  await page.setViewportSize({ ...screen, height: Math.max(screen.height, await page.evaluate(() => document.documentElement.scrollHeight)) })
  await page.screenshot({ path: `${folder}/${name}.png` })
  await page.setViewportSize(screen)
}

export const pdf = (title: string) => ({
  name: `${title}.pdf`,
  mimeType: 'application/pdf',
  buffer: Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n% ${title}\ntrailer<</Root 1 0 R>>\n%%EOF\n`),
})
