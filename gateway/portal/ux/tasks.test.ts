import { appendFileSync, mkdirSync, rmSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { begin, fillIn, handIn, handInMaterials } from '../e2e/application'
import { signedIn, watched } from '../e2e/people'
import { measured, type Measured } from './meter'

test.describe.configure({ mode: 'serial' })

const RESULT = 'target/ux.jsonl'
const ACCEPTS = 10

function note(task: string, took: Measured): void {
  mkdirSync('target', { recursive: true })
  appendFileSync(RESULT, `${JSON.stringify({ task, ...took })}\n`)
}

test.beforeAll(() => rmSync(RESULT, { force: true }))

test('verification by number', async ({ browser }) => {
  const page = await watched(await browser.newContext({ locale: 'zh-CN' }))
  const took = await measured(page, async () => {
    await page.goto('/verify')
    await page.locator('#identifier').fill('粤汕(海丰)危化经字〔2026〕00001号')
    await page.locator('#lastFour').fill('1211')
    await page.keyboard.press('Enter')
    await expect(page.locator('.verdict')).toBeVisible()
  })
  note('verification by number', took)
  expect(took).toMatchObject({ screens: 1, fields: 2 })
})

test('a new licence without storage', async ({ browser }) => {
  const page = await signedIn(browser, 'trader-haifeng')
  const took = await measured(page, async () => {
    await begin(page)
    await fillIn(page)
    await handInMaterials(page)
    await handIn(page)
  })
  note('new licence without storage', took)
})

async function accept(page: Page, number: string): Promise<void> {
  await page.getByRole('link', { name: number }).click()
  await page.getByRole('link', { name: '受理', exact: true }).click()
  await page.getByRole('button', { name: '核对' }).click()
  await page.getByRole('dialog').getByRole('button', { name: /^确定/ }).click()
  await expect(page.getByText(/^✓ ?已办理|已办理：/).first()).toBeVisible()
}

test('ten accepts', async ({ browser }) => {
  test.setTimeout(600_000)
  const trader = await signedIn(browser, 'trader-haifeng')
  const numbers: string[] = []
  for (let at = 0; at < ACCEPTS; at += 1) {
    await begin(trader)
    await fillIn(trader)
    await handInMaterials(trader)
    numbers.push(await handIn(trader))
  }
  const officer = await signedIn(browser, 'haifeng-intake')
  const took = await measured(officer, async () => {
    for (const number of numbers) {
      await officer.goto('/desk')
      await accept(officer, number)
    }
  })
  note('ten accepts', took)
})
