import { appendFileSync, mkdirSync, rmSync } from 'node:fs'
import { expect, test, type Browser, type Locator, type Page } from '@playwright/test'
import { begin, fillIn, granted, handIn, handInMaterials, received, sendStraight, straight } from '../e2e/application'
import { signedIn, watched } from '../e2e/people'
import { measured, type Measured } from './meter'

test.describe.configure({ mode: 'serial' })

const RESULT = 'target/ux.jsonl'
const ACCEPTS = 10
let licensed = ''

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
    await straight(page)
    licensed = await sendStraight(page)
  })
  note('new licence without storage', took)
  expect(took.screens).toBeLessThanOrEqual(6)
})

test('a new licence without storage, of an enterprise that has handed in its papers before', async ({ browser }) => {
  const page = await signedIn(browser, 'trader-haifeng')
  // the same city is walked again: that it applies for what it has applied for is no part of the task
  let again = 0
  page.on('response', (answer) => (again += Number(answer.status() === 409 && new URL(answer.url()).pathname.endsWith('/v1/cases'))))
  const took = await measured(page, async () => {
    await straight(page)
    await sendStraight(page)
  })
  note('new licence without storage, papers of before', took)
  expect(took.screens).toBeLessThanOrEqual(6)
  expect(took.fields - Math.min(again, 1)).toBeLessThanOrEqual(4)
})

/** A page of the enterprise that holds a licence, at the list of what it holds; the link begins an application about it. */
async function holder(browser: Browser, matter: string): Promise<{ page: Page; begin: Locator }> {
  const page = await signedIn(browser, 'trader-haifeng')
  const begin = page.locator(`a[href*="/apply/${matter}"]`).first()
  await expect(async () => {
    await page.goto('/certificates')
    await expect(begin).toBeVisible({ timeout: 3000 })
  }).toPass({ timeout: 90_000 })
  return { page, begin }
}

async function sendIn(page: Page): Promise<void> {
  await page.locator('#agreed').check()
  await page.getByRole('button', { name: '提交申请' }).click()
  await received(page)
}

test('a renewal with nothing changed', async ({ browser }) => {
  test.setTimeout(300_000)
  await granted(browser, licensed, 'haifeng')
  const { page, begin: link } = await holder(browser, 'RENEWAL')
  const took = await measured(page, async () => {
    await link.click()
    await expect(page.locator('#agreed')).toBeVisible()
    for (const box of await page.getByRole('checkbox', { name: /守法|条件/ }).all()) await box.check()
    await expect(page.locator('.checklist, input[type=file]').first()).toBeVisible()
    await sendIn(page)
  })
  note('renewal, nothing changed', took)
  expect(took.screens).toBeLessThanOrEqual(2)
})

test('a change of the principal person', async ({ browser }) => {
  test.setTimeout(300_000)
  const { page, begin: link } = await holder(browser, 'VARIATION')
  const took = await measured(page, async () => {
    await link.click()
    await expect(page.locator('#agreed')).toBeVisible()
    await page.getByLabel('主要负责人', { exact: false }).first().check()
    await page.locator('#changedOn-0').fill(new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' }))
    await page.locator('#to-0').fill('示例戊')
    await sendIn(page)
  })
  note('change of the principal person', took)
  expect(took.screens).toBeLessThanOrEqual(3)
})

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
  await officer.goto('/desk?waiting=ME&order=NEWEST')
  await officer.getByRole('link', { name: numbers.at(-1) ?? '', exact: true }).click()
  const took = await measured(officer, async () => {
    for (const number of [...numbers].reverse()) {
      await expect(officer.locator('.case-number')).toHaveText(number)
      await expect(officer.getByRole('link', { name: '受理', exact: true })).toBeVisible()
      await officer.keyboard.press('a')
      await expect(officer.getByRole('button', { name: /^受理并/ })).toBeFocused()
      await officer.keyboard.press('Enter')
    }
    await expect(officer.getByRole('status').getByText(`${numbers[0]} 已办理：受理`)).toBeVisible()
  })
  note('ten accepts', took)
  expect(took.keys).toBeLessThanOrEqual(20)
})
