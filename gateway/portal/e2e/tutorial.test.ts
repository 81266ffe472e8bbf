import { readFileSync } from 'node:fs'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { handInMaterials, received } from './application'
import { complaints, enter, PHONE, pdf, picture, watched } from './people'

// docs/tutorials/your-first-permit.md followed to the letter: nothing is pressed, chosen or opened that its text does not name.
const TUTORIAL = readFileSync('../../docs/tutorials/your-first-permit.md', 'utf8')
const ITEM = '危险化学品经营许可（新领）'
const LIST = '安全生产规章制度和岗位操作规程的目录清单'

/** The words, when the tutorial has them in bold or as an account. */
function told(words: string): string {
  expect(TUTORIAL.includes(`**${words}**`) || TUTORIAL.includes(`\`${words}\``), `the tutorial names ${words}`).toBe(true)
  return words
}

const press = (page: Page, button: string) => page.getByRole('button', { name: told(button), exact: true }).click()
const follow = (page: Page, link: string) => page.getByRole('link', { name: told(link), exact: true }).click()
const choose = (page: Page, answer: string) => page.getByLabel(told(answer), { exact: true }).check()

async function browserOf(browser: Browser, viewport?: typeof PHONE): Promise<Page> {
  const page = await watched(await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce', viewport }))
  await page.goto('/')
  return page
}

async function signIn(page: Page, account: string): Promise<void> {
  await follow(page, '登录')
  await enter(page, told(account))
  await expect(page.getByRole('link', { name: '退出' })).toBeVisible()
}

async function changeTo(page: Page, account: string): Promise<void> {
  await follow(page, '退出')
  await signIn(page, account)
}

async function openFromDesk(page: Page, number: string): Promise<void> {
  await follow(page, '工作台')
  await expect(page.getByRole('heading', { name: '工作台', level: 1 })).toBeVisible()
  // a single key is a command of the page, and of no link that was just followed
  await page.getByRole('heading', { name: '工作台', level: 1 }).click()
  await page.keyboard.press('/')
  await page.keyboard.type(number)
  await expect(page.locator('a.open')).toHaveText([number])
  await page.getByRole('link', { name: number }).click()
}

async function changeToAndOpen(page: Page, account: string, number: string): Promise<void> {
  await changeTo(page, account)
  await openFromDesk(page, number)
}

/** An act for which nothing has to be said shows its second look at once. */
async function confirmed(page: Page, act: string, saysNothing = false): Promise<void> {
  if (!saysNothing) await press(page, '核对')
  await press(page, `确定${act}`)
  await expect(page.locator('#done')).toBeVisible()
}

test('the tutorial leads from the front page to a verified licence', async ({ browser }) => {
  test.setTimeout(300_000)
  let trader = await browserOf(browser, PHONE)

  await signIn(trader, 'trader-haifeng')
  await follow(trader, ITEM)
  await follow(trader, '在线办理')
  await expect(trader.getByRole('button', { name: told('一键确认，继续') })).toBeVisible({ timeout: 30_000 })
  await picture(trader, 'tutorial-self-check')
  await press(trader, '一键确认，继续')
  await expect(trader.getByLabel(told('批发'), { exact: true })).toBeVisible()
  await choose(trader, '批发')
  await trader.getByLabel(told('品种'), { exact: true }).fill(told('甲醇'))
  await press(trader, '添加')
  await press(trader, '保存并继续')
  await expect(trader.getByRole('heading', { name: told('核对并提交') })).toBeVisible()
  await trader.context().close()

  trader = await browserOf(browser, PHONE)
  await signIn(trader, 'trader-haifeng')
  await trader.getByRole('link', { name: told(`继续填写：${ITEM}`) }).first().click()
  await follow(trader, '材料')
  await handInMaterials(trader, ['safety-rules-list'])
  await follow(trader, '核对并提交')
  await trader.locator('#agreed').check()
  await press(trader, '提交申请')
  await received(trader)
  const number = (await trader.locator('.number').innerText()).trim()

  const officer = await browserOf(browser)
  await signIn(officer, 'haifeng-intake')
  await openFromDesk(officer, number)
  await expect(officer.getByText(told('还缺')).first()).toBeVisible()
  await picture(officer, 'tutorial-desk-case')
  await follow(officer, '一次性告知补正')
  await officer.getByRole('checkbox', { name: told(LIST) }).check()
  await officer.getByLabel(told('缺什么、怎样补')).fill('缺少目录清单')
  await officer.getByLabel(told('补正期限')).fill(new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10))
  await confirmed(officer, '一次性告知补正')
  await follow(officer, '看办件')
  await expect(officer.getByRole('heading', { name: '可以办理' })).toBeVisible()
  await expect(officer.getByRole('link', { name: '一次性告知补正' })).toHaveCount(0)

  await changeTo(trader, 'trader-haifeng')
  await trader.getByRole('link', { name: `${ITEM} ${number}` }).click()
  await expect(trader.getByRole('heading', { name: told('补正材料'), level: 1 })).toBeVisible()
  await trader.locator('input[type=file]').setInputFiles(pdf('目录清单'))
  await expect(trader.getByText('已上传')).toBeVisible()
  await press(trader, '提交补正')
  await expect(trader.getByText(told('已收件')).first()).toBeVisible()

  await changeToAndOpen(officer, 'haifeng-intake', number)
  await follow(officer, '受理')
  await confirmed(officer, '受理', true)

  await changeToAndOpen(officer, 'haifeng-examiner', number)
  await follow(officer, '现场核查')
  await press(officer, '开始现场核查')
  await expect(officer.getByText('时限停计中')).toBeVisible()
  await officer.getByRole('button', { name: told('其余都符合') }).click()
  await choose(officer, '符合条件')
  await press(officer, '提交核查记录并签字')
  await expect(officer.getByText('等待第二人签字')).toBeVisible()
  await changeToAndOpen(officer, 'haifeng-examiner2', number)
  await follow(officer, '现场核查')
  await press(officer, '我参加了核查，签字')
  await expect(officer.getByText('现场核查已完成')).toBeVisible()

  await changeToAndOpen(officer, 'haifeng-allround', number)
  await follow(officer, '提出审查意见')
  await choose(officer, '建议准予许可')
  await officer.getByRole('textbox', { name: told('审查意见') }).fill('材料齐全，条件符合')
  await confirmed(officer, '提出审查意见')
  await follow(officer, '看办件')
  await expect(officer.getByRole('heading', { name: '可以办理' })).toBeVisible()
  await expect(officer.getByRole('link', { name: '准予许可' })).toHaveCount(0)

  await changeToAndOpen(officer, 'haifeng-decider', number)
  await follow(officer, '准予许可')
  await confirmed(officer, '准予许可', true)

  await changeTo(trader, 'trader-haifeng')
  await follow(trader, '我的办件')
  await trader.getByRole('link', { name: number }).click()
  await trader.getByText(told('逐行说明怎样算的')).first().click()
  await expect(trader.getByText('现场核查').first()).toBeVisible()
  await picture(trader, 'tutorial-case')
  await trader.locator('.notice').getByRole('link', { name: told('我的证照') }).click({ timeout: 60_000 })
  await trader.getByRole('link', { name: told('亮证') }).first().click()
  await expect(trader.getByRole('img', { name: /亮证码/ })).toBeVisible()
  await trader.getByRole('link', { name: /^←/ }).click()
  const address = (await trader.locator('a[href*="/v/"]').getAttribute('href')) ?? ''

  const anyone = await watched(await browser.newContext({ javaScriptEnabled: false, viewport: PHONE, locale: 'zh-CN' }))
  await anyone.goto(address)
  await expect(anyone.getByText('有效').first()).toBeVisible()
  await picture(anyone, 'tutorial-verification')
  expect(complaints).toEqual([])
})
