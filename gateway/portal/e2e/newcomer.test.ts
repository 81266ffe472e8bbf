import { expect, test, type Browser, type Page } from '@playwright/test'
import { granted, handInMaterials, preReviewed, received, upload } from './application'
import { choose, compose, offline, write } from './keyboard'
import { complaints, PHONE, picture, signedIn } from './people'

test.describe.configure({ mode: 'serial' })

const NAME = '示例涂料（陆丰）有限公司'
const NEW_NAME = '示例新涂料（陆丰·碣石）有限公司'
const press = (page: Page, button: string | RegExp) => page.getByRole('button', { name: button, exact: typeof button === 'string' }).click()
const onwards = (page: Page) => press(page, '保存并继续')

/** Somebody on a page always knows what it is, and has a way on. */
async function seen(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
  await expect(page.getByText('正在读取…')).toHaveCount(0)
  await expect(page.locator('main').locator('a[href], button').first()).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${name} scrolls sideways`).toBeLessThanOrEqual(0)
  await picture(page, `newcomer/${name}`)
}

/** Loses the network while something is saved: told so, nothing offered gives up what was typed, and it is saved by itself when the network is back. */
async function loseNetworkWhileSaving(page: Page, shot: string): Promise<void> {
  await offline(page, true)
  await onwards(page)
  await expect(page.getByText('网络不通').first()).toBeVisible()
  await expect(page.getByText('没有网络')).toBeVisible()
  await expect(page.getByText('还没有保存')).toBeVisible()
  await expect(page.getByRole('button', { name: '重新读取' })).toHaveCount(0)
  await picture(page, `newcomer/${shot}`)
  await offline(page, false)
  await expect(page.getByText(/^已保存/)).toBeVisible()
  await expect(page.getByText('网络不通')).toHaveCount(0)
}

/** The office is asked in vain: the request arrives, the answer does not. */
async function loseTheAnswer(page: Page): Promise<void> {
  await page.route('**/api/hazchem-licence/v1/cases', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback()
    await route.fetch()
    await route.abort('internetdisconnected')
  }, { times: 1 })
}

/** The holder's card of one licence, as it is in force; what it took the place of has cards too. */
const cardOf = (page: Page, licence: string) => page.locator('li.card', { hasText: licence }).filter({ has: page.locator('a[href$="/present"]') })

test('a newcomer with a Chinese keyboard on a phone gets a licence for paint, renews it and changes its name, and meets no dead end', async ({ browser }) => {
  test.setTimeout(600_000)
  const page = await signedIn(browser, 'trader-lufeng', PHONE, { isMobile: true, hasTouch: true })
  await seen(page, 'home')
  await page.goto('/guides?q=危险化学品')
  await seen(page, 'guides')
  await page.goto('/guides/NEW')
  await seen(page, 'guide')
  await page.goto('/self-check/NEW')

  // the self-check: the word for paint is composed, and the key that ends a composition adds nothing
  await page.locator('#site').selectOption('441581')
  await page.getByLabel('零售', { exact: true }).check()
  await page.locator('#product').click()
  await compose(page, 'youqi')
  // the letters and the key go to the page on two ways: the key must not overtake them
  await expect(page.locator('#product')).toHaveValue('youqi')
  await page.keyboard.press('Enter')
  await expect(page.locator('#product-error')).toHaveCount(0)
  await choose(page, '油漆')
  await expect(page.locator('#product')).toHaveValue('油漆')
  await write(page, '#tonnes', '５．５')
  await press(page, '添加')
  await expect(page.locator('table.cards tbody tr')).toHaveCount(1)
  await expect(page.locator('table.cards tbody tr')).toContainText('2828')
  await press(page, '看结果')
  await expect(page.getByRole('heading', { name: '由陆丰市应急管理局办理' })).toBeVisible()
  await seen(page, 'self-check')
  await press(page, '开始填写')
  await expect(page.locator('.tasks')).toBeVisible()
  await seen(page, 'tasks')
  const draft = new URL(page.url()).pathname

  // the enterprise: full width, brackets, and no network when it is saved
  await page.getByRole('link', { name: '单位信息' }).click()
  await write(page, '#name', `　${NAME}`)
  await write(page, '#legalRepresentative', '阿依·示例')
  await write(page, '#principalPerson', '示例乙')
  await write(page, '#contact', '示例丙')
  await write(page, '#phone', '０６６０－１２３４５６７转８０１')
  await loseNetworkWhileSaving(page, 'offline-saving')
  await page.reload()
  await expect(page.locator('#name')).toHaveValue(new RegExp(NAME))
  await expect(page.locator('#phone')).toHaveValue('０６６０－１２３４５６７转８０１')
  await seen(page, 'enterprise')
  await onwards(page)
  await expect(page.getByRole('heading', { name: '经营场所' })).toBeVisible()
  await write(page, '#registeredAddress', '汕尾市陆丰市示例路２号（Ａ座）')
  await write(page, '#premises', '汕尾市陆丰市示例路２号（Ａ座）')
  await seen(page, 'place')
  await onwards(page)
  await expect(page.getByRole('heading', { name: '经营方式和品种' })).toBeVisible()
  await seen(page, 'trade')
  await onwards(page)
  await expect(page.getByRole('heading', { name: '材料' })).toBeVisible()
  await handInMaterials(page)
  await page.goto(`${draft}/materials`)
  await seen(page, 'materials')

  // the answer is lost on the way back, and the page is loaded anew: there is one case, and it is shown
  await page.goto(`${draft}/check`)
  await seen(page, 'check')
  await handInThroughALostAnswer(page)
  await seen(page, 'receipt')
  const number = (await page.locator('.number').innerText()).trim()
  expect(number).toMatch(/^HZ-441581-\d{4}-\d{6}-.$/)
  await page.goto(`/cases/${number}`)
  await seen(page, 'case')

  await granted(browser, number, 'lufeng')
  const licence = await licenceOf(browser, number)
  await page.goto('/certificates')
  await expect(cardOf(page, licence)).toContainText(NAME, { timeout: 60_000 })
  await seen(page, 'certificates')
  await cardOf(page, licence).getByRole('link', { name: '亮证' }).click()
  await seen(page, 'present')
  await page.getByRole('link', { name: /^←/ }).click()
  await expect(page.getByText(NAME).first()).toBeVisible()
  await expect(page.getByText('油漆').first()).toBeVisible()
  await seen(page, 'certificate')

  const renewal = await again(page, browser, licence, 'RENEWAL')
  const variation = await again(page, browser, licence, 'VARIATION')
  expect(new Set([number, renewal, variation]).size).toBe(3)
  await expect(async () => {
    await page.goto('/certificates')
    await expect(cardOf(page, licence)).toContainText(NEW_NAME, { timeout: 3000 })
  }).toPass({ timeout: 60_000 })
  await seen(page, 'certificates-renamed')
  expect(complaints).toEqual([])
})

/** The answer never comes: the page says so, and loaded anew it shows the case the draft became. A city that was walked before knows the same application. */
async function handInThroughALostAnswer(page: Page): Promise<void> {
  await preReviewed(page)
  if (await page.locator('#whyAgain').isVisible()) {
    await write(page, '#whyAgain', '演示：同一场所再次申请')
    await seen(page, 'why-again')
  }
  await agree(page)
  await loseTheAnswer(page)
  await press(page, '提交申请')
  await expect(page.getByText('网络不通').first()).toBeVisible()
  await picture(page, 'newcomer/offline-submitting')
  await page.reload()
  await expect(page.getByRole('heading', { name: '申请已提交' })).toBeVisible()
}

async function agree(page: Page): Promise<void> {
  await page.locator('#agreed').check()
  await page.getByLabel(/同意.*电子/).check()
}

async function licenceOf(browser: Browser, number: string): Promise<string> {
  const decider = await signedIn(browser, 'lufeng-decider')
  const title = decider.getByRole('heading', { level: 1 })
  await expect(async () => {
    await decider.goto(`/desk/licences/${number}`)
    await expect(title).toContainText('危化经字', { timeout: 2000 })
  }).toPass({ timeout: 60_000 })
  return ((await title.textContent()) ?? '').trim()
}

/** Renews a licence or changes its name, from its card to the grant. */
async function again(page: Page, browser: Browser, licence: string, matter: 'RENEWAL' | 'VARIATION'): Promise<string> {
  const shot = matter.toLowerCase()
  await expect(async () => {
    await page.goto('/certificates')
    await expect(cardOf(page, licence).locator(`a[href*="/apply/${matter}"]`)).toBeVisible({ timeout: 3000 })
  }).toPass({ timeout: 60_000 })
  await cardOf(page, licence).locator(`a[href*="/apply/${matter}"]`).click()
  // one page: what the licence says is there, and what is left to say is asked
  await expect(page.locator('#agreed')).toBeVisible()
  await expect(page.getByText('阿依·示例').first()).toBeVisible()
  if (matter === 'RENEWAL') for (const box of await page.getByRole('checkbox', { name: /守法|条件/ }).all()) await box.check()
  else {
    await page.getByLabel('企业名称', { exact: false }).first().check()
    await page.locator('#changedOn-0').fill(new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' }))
    await write(page, '#to-0', NEW_NAME)
    // a fact is asked once: the new value alone, and the form has no second place for it
    await expect(page.locator('#name, #legalRepresentative, #principalPerson')).toHaveCount(0)
  }
  await seen(page, `${shot}-asked`)
  await page.waitForLoadState('networkidle')
  if (await page.locator('input[type=file]').count()) await upload(page)
  await seen(page, `${shot}-check`)
  await page.locator('#agreed').check()
  await press(page, '提交申请')
  await received(page)
  await seen(page, `${shot}-receipt`)
  const number = (await page.locator('.number').innerText()).trim()
  await granted(browser, number, 'lufeng')
  await page.goto(`/cases/${number}`)
  await seen(page, `${shot}-case`)
  return number
}
