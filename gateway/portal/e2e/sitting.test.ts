import { expect, test, type Page } from '@playwright/test'
import { begin, fillIn, handIn, handInMaterials } from './application'
import { complaints, picture, signedIn } from './people'

const CASES = 3

/** Every key that is pressed, and every file that is downloaded. */
function counted(page: Page): { press: (key: string) => Promise<void>; keys: () => number; downloads: () => number } {
  let keys = 0
  let downloads = 0
  page.on('download', () => (downloads += 1))
  return {
    press: async (key) => {
      keys += 1
      await page.keyboard.press(key)
    },
    keys: () => keys,
    downloads: () => downloads,
  }
}

test('cases are accepted one after the other with two keys each and no download, and what is done is told', async ({ browser }) => {
  test.setTimeout(300_000)
  const trader = await signedIn(browser, 'trader-haifeng')
  const numbers: string[] = []
  for (let each = 0; each < CASES; each++) {
    await begin(trader)
    await fillIn(trader)
    await handInMaterials(trader)
    numbers.push(await handIn(trader))
  }
  const intake = await signedIn(browser, 'haifeng-intake')
  await expect(intake).toHaveURL(/\/desk$/)
  await intake.goto('/desk?waiting=ME&order=NEWEST')
  await expect(intake.getByRole('link', { name: numbers.at(-1) ?? '', exact: true })).toBeVisible()
  await picture(intake, 'desk-mine')
  await intake.getByRole('link', { name: numbers.at(-1) ?? '', exact: true }).click()

  const sitting = counted(intake)
  for (const number of [...numbers].reverse()) {
    await expect(intake.locator('.case-number')).toHaveText(number)
    await expect(intake.getByRole('link', { name: '受理', exact: true })).toBeVisible()
    await sitting.press('a')
    await expect(intake.getByRole('dialog')).toBeVisible()
    await expect(intake.getByRole('button', { name: /^受理并/ })).toBeFocused()
    await sitting.press('Enter')
    await expect(intake.getByRole('status').getByText(`${number} 已办理：受理`)).toBeVisible()
  }
  expect([sitting.keys(), sitting.downloads()]).toEqual([2 * CASES, 0])
  for (const number of numbers) {
    await intake.goto(`/desk/${number}`)
    await expect(intake.getByRole('link', { name: '受理', exact: true })).toHaveCount(0)
  }
  expect(complaints).toEqual([])
})

test('the desk works towards the earliest certain day, says what is provisional, and its tiles add up to the list', async ({ browser }) => {
  const intake = await signedIn(browser, 'haifeng-intake')
  await intake.goto('/desk?waiting=ALL')
  const all = intake.locator('.turn[aria-pressed=true] .number')
  await expect(all).toBeVisible()
  const tiles = (await intake.locator('.tile .number').allInnerTexts()).map(Number)
  expect(tiles.reduce((sum, each) => sum + each, 0)).toBe(Number(await all.innerText()))

  const times = await intake.locator('tbody tr td[data-label=时限]').allInnerTexts()
  expect(times.length).toBeGreaterThan(0)
  const running = times.filter((each) => /还有|超期/.test(each))
  expect(running.length).toBeGreaterThan(0)
  const days = running.map((each) => /(\d{4})年(\d{1,2})月(\d{1,2})日/.exec(each)).map((each) => (each?.slice(1) ?? []).map((part) => part.padStart(2, '0')).join(''))
  expect(days, 'the most urgent is first').toEqual([...days].sort())
  for (const each of running) expect(each, 'days are counted to a certain day alone').not.toContain('暂估')
  for (const each of times) expect(each.trim(), 'every line says how it stands in time').not.toBe('')
})

test('single keys can be switched off, stay off, and never act from a link or a button', async ({ browser }) => {
  const intake = await signedIn(browser, 'haifeng-intake')
  await intake.goto('/desk?waiting=ALL')
  await expect(intake.locator('a.open').first()).toBeVisible()
  await intake.locator('a.open').first().focus()
  await intake.keyboard.press('/')
  await expect(intake.locator('#q')).not.toBeFocused()
  await intake.getByRole('button', { name: '快捷键' }).click()
  await intake.reload()
  await expect(intake.locator('a.open').first()).toBeVisible()
  await intake.keyboard.press('/')
  await expect(intake.locator('#q')).not.toBeFocused()
  await intake.getByRole('button', { name: '快捷键' }).click()
  await intake.getByRole('heading', { level: 1 }).click()
  await intake.keyboard.press('/')
  await expect(intake.locator('#q')).toBeFocused()
})
