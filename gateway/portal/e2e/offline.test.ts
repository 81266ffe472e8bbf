import { expect, test, type Browser, type Page } from '@playwright/test'
import { begin, fillIn, handIn, handInMaterials } from './application'
import { beginFiling } from './plan'
import { signedIn } from './people'

test.describe.configure({ mode: 'serial' })

interface Form {
  name: string
  who: string
  field: string
  typed?: string
  /** To the page of the form; the address it stands at. */
  open: (page: Page, browser: Browser) => Promise<string>
  /** What shows the form where it is folded away; what was typed shows it by itself. */
  unfold?: (page: Page) => Promise<void>
}

let number = ''
const at = (path: string) => async (page: Page) => {
  await page.goto(path)
  return path
}
const place = (page: Page) => new URL(page.url()).pathname

const FORMS: Form[] = [
  {
    name: 'a section of an application', who: 'trader-haifeng', field: '#contact',
    open: async (page) => {
      await begin(page)
      await page.getByRole('link', { name: '单位信息' }).click()
      await expect(page.locator('#contact')).toBeVisible()
      return place(page)
    },
  },
  {
    name: 'a section of a filing', who: 'trader-haifeng', field: '#contact',
    open: async (page) => {
      await beginFiling(page)
      await page.getByRole('link', { name: '单位信息' }).click()
      await expect(page.locator('#contact')).toBeVisible()
      return place(page)
    },
  },
  { name: 'the self-check of a plan', who: 'trader-haifeng', field: '#publishedOn', typed: '2026-11-02', open: at('/plans/self-check') },
  { name: 'a mandate', who: 'trader-haifeng', field: '#agentName', open: at('/account'), unfold: (page) => page.getByRole('button', { name: '授权经办人' }).click() },
  { name: 'a system of one’s own', who: 'trader-haifeng', field: '#systemName', open: at('/systems'), unfold: (page) => page.getByRole('button', { name: '接入系统' }).click() },
  { name: 'taking an application back', who: 'trader-haifeng', field: '#reason', open: (page) => at(`/cases/${number}`)(page), unfold: (page) => page.getByRole('button', { name: '撤回申请' }).click() },
  { name: 'a better application', who: 'trader-haifeng', field: '#contact', open: (page) => at(`/cases/${number}/amendment`)(page) },
  { name: 'an act of the desk', who: 'haifeng-intake', field: '#reason', open: (page) => at(`/desk/${number}/acts/spot-correction`)(page) },
  { name: 'a visitor at the window', who: 'haifeng-intake', field: '#visitor', open: at('/desk/counter') },
  { name: 'a chemical put in between two editions', who: 'haifeng-intake', field: '#source', open: at('/desk/additions') },
]

test('a case to write about', async ({ browser }) => {
  const trader = await signedIn(browser, 'trader-haifeng')
  await begin(trader)
  await fillIn(trader)
  await handInMaterials(trader)
  number = await handIn(trader)
})

for (const { name, who, field, typed = '没有网络时写的（演示）', open, unfold } of FORMS) {
  test(`${name} loses nothing: cut, another page, back, reload, closed, reconnected`, async ({ browser }) => {
    const page = await signedIn(browser, who)
    const path = await open(page, browser)
    await unfold?.(page)
    await expect(page.locator(field)).toBeVisible()
    await page.waitForLoadState('networkidle')

    await page.context().setOffline(true)
    await page.locator(field).fill(typed)
    await expect(page.getByText('已填写的内容保存在这台设备上').first()).toBeVisible()
    // a link that cannot be followed says so, and is followed as soon as it can be
    await page.getByRole('link', { name: '证明清单' }).first().click()
    await expect(page.getByText('没有打开')).toBeVisible()
    await expect(page.locator(field)).toHaveValue(typed)
    await page.context().setOffline(false)
    await expect.poll(() => place(page)).toBe('/proofs')

    await page.goBack()
    await expect(page.locator(field)).toHaveValue(typed)
    await page.reload()
    await expect(page.locator(field)).toHaveValue(typed)
    const context = page.context()
    await page.close()
    const again = await context.newPage()
    await again.goto(path)
    await expect(again.locator(field)).toHaveValue(typed)

    await again.getByRole('link', { name: '退出' }).click()
    await expect.poll(() => again.evaluate(() => Object.keys(localStorage).filter((each) => each.startsWith('onenet.kept.')))).toEqual([])
  })
}
