import { expect, test } from '@playwright/test'
import { violations } from './access'
import { complaints, PHONE, signedIn, watched } from './people'

// The few steps that show the portal stands: its pages open, sign-in goes round, a page of each kind of person works.
test('open pages, signing in, a first answer, the desk and signing out', async ({ browser }) => {
  const anyone = await watched(await browser.newContext({ viewport: PHONE, locale: 'zh-CN', reducedMotion: 'reduce' }))
  await anyone.goto('/guides/NEW')
  await expect(anyone.getByRole('heading', { name: '申报材料' })).toBeVisible()
  expect(await violations(anyone)).toEqual([])
  await anyone.goto('/v/00000000000000000000000000000000')
  await expect(anyone.getByText('查无此证').first()).toBeVisible()

  const trader = await signedIn(browser, 'trader-haifeng', PHONE)
  expect(await trader.evaluate(() => document.cookie)).toBe('')
  await trader.goto('/self-check/NEW')
  await trader.locator('#site').selectOption('441521')
  await trader.getByLabel('批发', { exact: true }).check()
  await trader.locator('#product').fill('甲醇')
  await trader.getByRole('button', { name: '添加' }).click()
  await trader.getByRole('button', { name: '看结果' }).click()
  await expect(trader.getByRole('heading', { name: '由海丰县应急管理局办理' })).toBeVisible()
  await trader.getByRole('button', { name: '开始填写' }).click()
  await expect(trader.locator('.tasks')).toBeVisible()
  await trader.getByRole('button', { name: '删除草稿' }).click()
  await trader.getByRole('button', { name: '确定删除' }).click()
  await expect(trader.getByRole('heading', { name: '我的待办' })).toBeVisible()
  await trader.getByRole('link', { name: '退出' }).click()
  await expect(trader.getByRole('link', { name: '登录' })).toBeVisible()

  const officer = await signedIn(browser, 'haifeng-intake')
  await officer.goto('/desk')
  await expect(officer.getByRole('heading', { name: '工作台' })).toBeVisible()
  await expect(officer.locator('.list table, .list .notice')).toBeVisible()
  expect(complaints).toEqual([])
})
