import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { begin, fillIn, handIn, handInMaterials, preReviewed } from './application'
import { enter, PHONE, signedIn } from './people'

test.describe.configure({ mode: 'serial' })

test('a session that ends in the middle of a form loses nothing', async ({ browser }) => {
  const trader = await signedIn(browser, 'trader-haifeng', PHONE)
  await begin(trader)
  await trader.getByRole('link', { name: '单位信息' }).click()
  await trader.locator('#contact').fill('示例丙')
  await expect(trader.getByText(/^已保存/)).toBeVisible()
  const address = trader.url()
  await trader.context().clearCookies({ name: /^q_session/ })
  await trader.locator('#contact').fill('会话结束后填写的联系人')
  await trader.getByRole('button', { name: '保存并继续' }).click()
  // the identity provider still knows the person: the way back needs no password
  await trader.waitForURL(address)
  await expect(trader.locator('#contact')).toHaveValue('会话结束后填写的联系人')
  await trader.reload()
  await expect(trader.locator('#contact')).toHaveValue('会话结束后填写的联系人')
})

test('a session that ended with the identity provider too is asked for the password, then the form is back', async ({ browser }) => {
  const trader = await signedIn(browser, 'trader-haifeng')
  await begin(trader)
  await trader.getByRole('link', { name: '单位信息' }).click()
  await expect(trader.locator('#contact')).toBeVisible()
  const address = trader.url()
  await trader.context().clearCookies()
  await trader.locator('#contact').fill('换了会话也还在')
  await trader.getByRole('button', { name: '保存并继续' }).click()
  await enter(trader, 'trader-haifeng')
  await trader.waitForURL(address)
  await expect(trader.locator('#contact')).toHaveValue('换了会话也还在')
})

test('what one person had typed is not shown to the next person at the same browser', async ({ browser }) => {
  const trader = await signedIn(browser, 'trader-haifeng')
  await begin(trader)
  await trader.getByRole('link', { name: '单位信息' }).click()
  await expect(trader.locator('#contact')).toBeVisible()
  await trader.context().clearCookies()
  await trader.locator('#contact').fill('只给本人看')
  await trader.getByRole('button', { name: '保存并继续' }).click()
  await enter(trader, 'trader-lufeng')
  await expect(trader.getByRole('alert')).toBeVisible()
  await expect(trader.locator('#contact')).toHaveCount(0)
  expect(await trader.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('只给本人看')
})

test('two windows on one draft: the second sees both sides and chooses, and nothing is overwritten unseen', async ({ browser }) => {
  const one = await signedIn(browser, 'trader-haifeng')
  await begin(one)
  await one.getByRole('link', { name: '单位信息' }).click()
  await expect(one.locator('#contact')).toBeVisible()
  const two = await one.context().newPage()
  await two.goto(one.url())
  await expect(two.locator('#contact')).toBeVisible()
  const saved = one.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok())
  await one.locator('#contact').fill('第一个窗口')
  await saved
  await two.locator('#contact').fill('第二个窗口')
  const row = two.getByRole('row', { name: '联系人' }).first()
  await expect(row).toContainText('第一个窗口')
  await expect(row).toContainText('第二个窗口')
  await two.reload()
  await expect(two.locator('#contact')).toHaveValue('第二个窗口')
  await two.getByRole('button', { name: '保留别处保存的' }).click()
  await expect(two.locator('#contact')).toHaveValue('第一个窗口')
})

test('two officers on one case: the second is told, and nothing is overwritten', async ({ browser }) => {
  const trader = await signedIn(browser, 'trader-haifeng')
  await begin(trader)
  await fillIn(trader)
  await handInMaterials(trader, [])
  const number = await handIn(trader)
  const one = await signedIn(browser, 'haifeng-intake')
  const two = await signedIn(browser, 'haifeng-allround')
  for (const officer of [one, two]) {
    await officer.goto(`/desk/${number}/acts/spot-correction`)
    await expect(officer.locator('#reason')).toBeVisible()
  }
  for (const officer of [one, two]) {
    await officer.locator('#reason').fill('电话号码少一位（演示）')
    await officer.getByRole('button', { name: '核对' }).click()
    await officer.getByRole('dialog').getByRole('button', { name: /^确定/ }).click()
  }
  await expect(one.getByText('已办理：')).toBeVisible()
  await expect(two.getByText('请重新读取后再办')).toBeVisible()
  await expect(two.locator('#reason')).toHaveValue('电话号码少一位（演示）')
  await one.goto(`/desk/${number}`)
  await one.getByRole('tab', { name: '进度' }).click()
  await expect(one.locator('ol.line').getByText('当场更正')).toHaveCount(1)
})

test('a search typed while the counts are still on their way loses no letter', async ({ browser }) => {
  const officer = await signedIn(browser, 'haifeng-intake')
  let arrive: (() => void) | undefined
  await officer.route('**/v1/case-counts*', async (route) => {
    await new Promise<void>((done) => (arrive = done))
    await route.continue()
  }, { times: 1 })
  await officer.goto('/desk')
  await officer.locator('#q').pressSequentially('没有这个')
  const counted = officer.waitForResponse('**/v1/case-counts*')
  await expect.poll(() => arrive !== undefined).toBe(true)
  arrive?.()
  await counted
  await officer.locator('#q').pressSequentially('申请人')
  await expect(officer).toHaveURL(new RegExp(`q=${encodeURIComponent('没有这个申请人')}`))
  await expect(officer.locator('#q')).toHaveValue('没有这个申请人')
  await expect(officer.getByText('没有办件。')).toBeVisible()
})

test('the list of the desk is taken away as it is asked for', async ({ browser }) => {
  const officer = await signedIn(browser, 'haifeng-intake')
  await officer.goto('/desk?order=NEWEST&waiting=ALL')
  const newest = (await officer.locator('a.open').first().innerText()).trim()
  await officer.goto(`/desk?q=${newest}`)
  await expect(officer.locator('a.open')).toHaveText([newest])
  const download = officer.waitForEvent('download')
  await officer.getByRole('button', { name: '把这个列表导出为表格（CSV）' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^工作台-\d{4}-\d{2}-\d{2}\.csv$/)
  const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n')
  expect(lines).toHaveLength(2)
  expect(lines[1]).toContain(`"${newest}","危险化学品经营许可`)
})

test('a draft handed in at one tab shows its receipt at the other: there is one case', async ({ browser }) => {
  test.setTimeout(120_000)
  const one = await signedIn(browser, 'trader-haifeng')
  await begin(one)
  await fillIn(one)
  await handInMaterials(one)
  const two = await one.context().newPage()
  await two.goto(`${one.url()}/check`)
  await two.locator('#agreed').check()
  await preReviewed(two)
  const again = two.locator('#whyAgain')
  if (await again.isVisible()) await again.fill('演示：同一场所再次申请')
  const number = await handIn(one)
  await two.getByRole('button', { name: '提交申请' }).click()
  await expect(two.getByRole('heading', { name: '申请已提交' })).toBeVisible()
  await expect(two.locator('.number')).toHaveText(number)
  await expect(two.getByText('这份草稿之前已经提交过')).toBeVisible()
})

test('a page of one person does nothing once another has signed in at the same browser, and says so', async ({ browser }) => {
  const page = await signedIn(browser, 'haifeng-examiner')
  await page.goto('/desk')
  await expect(page.locator('#q')).toBeVisible()
  const other = await page.context().newPage()
  await other.goto('/auth/logout')
  await other.goto('/auth/login?to=/')
  await enter(other, 'haifeng-intake')
  await expect(other.getByRole('link', { name: '退出' })).toBeVisible()
  await page.locator('#q').fill('海丰')
  await expect(page.getByText('此浏览器已换人登录，本页仍是 haifeng-examiner 的')).toBeVisible()
  await page.getByRole('alert').getByRole('button').click()
  await expect(page.getByText('haifeng-intake').first()).toBeVisible()
})
