import { expect, test, type Locator, type Page } from '@playwright/test'
import { act, inspect, received } from './application'
import { pdf, signedIn } from './people'

// Applying and deciding with the keyboard alone: every stop is reached with Tab, and every stop shows that it has the focus.
test.describe.configure({ mode: 'serial' })

let number = ''

async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let stop = 0; stop < 150; stop++) {
    if (await target.evaluate((each) => each === document.activeElement)) return ringed(target)
    await page.keyboard.press('Tab')
  }
  throw new Error(`not reached with Tab: ${target}`)
}

async function ringed(target: Locator): Promise<void> {
  await expect.poll(() => target.evaluate((each) => getComputedStyle(each).outlineStyle), `focus is seen at ${target}`).not.toBe('none')
}

async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

async function write(page: Page, field: string, text: string): Promise<void> {
  const target = page.locator(field)
  await tabTo(page, target)
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(text)
  await expect(target).toHaveValue(text)
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true })

test('an application is made by keyboard alone, from the guide to the receipt', async ({ browser }) => {
  test.setTimeout(240_000)
  const page = await signedIn(browser, 'trader-haifeng')
  await page.goto('/guides/NEW')
  await press(page, link(page, '在线办理').first())
  await expect(button(page, '一键确认，继续')).toBeVisible({ timeout: 30_000 })
  await press(page, button(page, '一键确认，继续'))
  await expect(page.getByRole('heading', { name: '经营方式和品种' })).toBeVisible()
  await press(page, page.getByLabel('批发', { exact: true }), 'Space')
  await write(page, '#product', '甲醇')
  await press(page, button(page, '添加'))
  await press(page, button(page, '保存并继续'))
  await expect(page.getByRole('heading', { name: '核对并提交' })).toBeVisible()
  await expect(page.locator('input[type=file]').first()).toBeVisible()
  for (const id of await page.locator('input[type=file]').evaluateAll((each) => each.map((input) => input.id))) {
    const chooser = page.waitForEvent('filechooser')
    await press(page, page.locator(`#${id}`))
    await (await chooser).setFiles(pdf(id))
    await expect(page.locator('.card', { has: page.locator(`#${id}`) }).getByText('已上传')).toBeVisible()
  }
  await press(page, page.locator('#agreed'), 'Space')
  await press(page, button(page, '提交申请'))
  await received(page)
  number = (await page.locator('.number').innerText()).trim()
})

test('a case is decided by keyboard alone, and who examined it is offered no decision', async ({ browser }) => {
  test.setTimeout(240_000)
  const intake = await signedIn(browser, 'haifeng-intake')
  await act(intake, number, 'acceptance')
  const both = await signedIn(browser, 'haifeng-allround')
  await inspect(await signedIn(browser, 'haifeng-examiner'), await signedIn(browser, 'haifeng-examiner2'), number)
  await act(both, number, 'examination', async (page) => {
    await page.getByLabel('建议准予许可').check()
    await page.locator('#reason').fill('材料齐全，条件符合（演示）')
  })
  await both.goto(`/desk/${number}`)
  await expect(both.getByRole('tab', { name: '材料' })).toBeVisible()
  await expect(both.getByRole('link', { name: '准予许可' })).toHaveCount(0)
  await both.goto(`/desk/${number}/acts/grant`)
  await expect(both.getByText('现在不能办理这一步')).toBeVisible()

  const decider = await signedIn(browser, 'haifeng-decider')
  await decider.goto('/desk')
  await expect(decider.locator('a.open').first()).toBeVisible()
  await decider.keyboard.press('/')
  await decider.keyboard.type(number)
  await expect(decider.locator('a.open')).toHaveCount(1)
  await press(decider, decider.locator('a.open'))
  await press(decider, decider.getByRole('link', { name: '准予许可' }))
  const dialog = decider.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await press(decider, dialog.getByRole('button', { name: /^确定/ }))
  await expect(decider.locator('#done')).toBeFocused()
})
