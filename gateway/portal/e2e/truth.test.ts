import { expect, test } from '@playwright/test'
import { begin, fillIn, handIn, handInMaterials } from './application'
import { complaints, pdf, picture, signedIn } from './people'

const LICENCE = /营业执照/

test('a register that says otherwise is told before handing in, shown side by side at the desk, and holds acceptance up until an officer has judged it', async ({ browser }) => {
  test.setTimeout(240_000)
  const trader = await signedIn(browser, 'trader-haifeng')
  await begin(trader)
  await fillIn(trader)
  await trader.getByRole('link', { name: /任务|返回/ }).first().click()
  await trader.getByRole('link', { name: '单位信息' }).click()
  await trader.locator('#legalRepresentative').fill('示例庚')
  await trader.getByRole('button', { name: '保存并继续' }).click()
  const draft = new URL(trader.url()).pathname.replace(/\/[a-z]+$/, '')
  await trader.goto(`${draft}/materials`)
  await handInMaterials(trader, ['business-licence'])

  await trader.goto(`${draft}/check`)
  const review = trader.locator('section', { has: trader.getByRole('heading', { name: '提交前的检查' }) })
  await expect(review.locator('li', { hasText: LICENCE }).first()).toContainText('登记的内容与申请不一致')
  await picture(trader, 'truth/check-conflict')
  await trader.goto(draft)
  const number = await handIn(trader)

  const intake = await signedIn(browser, 'haifeng-intake')
  await intake.goto(`/desk/${number}`)
  await expect(intake.locator(`a[href*="/desk/${number}/acts/acceptance"]`)).toHaveCount(0)
  await intake.getByRole('tab', { name: '证明' }).or(intake.getByRole('button', { name: '证明', exact: true })).first().click()
  const pair = intake.getByRole('row', { name: /法定代表人/ }).first()
  await expect(pair).toContainText('示例庚')
  await expect(pair).toContainText('示例甲')
  await picture(intake, 'truth/desk-conflict')

  // what was found stays beside what is handed in afterwards
  const proof = intake.locator('li', { hasText: LICENCE }).filter({ has: intake.locator('.found') }).first()
  await proof.getByRole('button', { name: /同一事实，予以认可/ }).click()
  await intake.getByRole('button', { name: '作出认定' }).click()
  await expect(intake.getByText('请写明').or(intake.getByText('请填写')).first()).toBeVisible()
  await proof.getByLabel('理由').fill('工商变更登记办理中，已核对受理通知（演示）')
  await intake.getByRole('button', { name: '作出认定' }).click()
  await expect(intake.getByText('已作认定')).toBeVisible()
  await expect(async () => {
    await intake.reload()
    await expect(intake.locator(`a[href*="/desk/${number}/acts/acceptance"]`).first()).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 60_000 })
  expect(complaints).toEqual([])
})

test('a paper handed in does not hide what the register said', async ({ browser }) => {
  test.setTimeout(240_000)
  const trader = await signedIn(browser, 'trader-haifeng')
  await begin(trader)
  await fillIn(trader)
  await trader.getByRole('link', { name: /任务|返回/ }).first().click()
  await trader.getByRole('link', { name: '单位信息' }).click()
  await trader.locator('#legalRepresentative').fill('示例辛')
  await trader.getByRole('button', { name: '保存并继续' }).click()
  const draft = new URL(trader.url()).pathname.replace(/\/[a-z]+$/, '')
  await trader.goto(`${draft}/materials`)
  await handInMaterials(trader)
  await trader.goto(`${draft}/check`)
  await expect(trader.getByRole('heading', { name: '提交前的检查' })).toBeVisible()
  await expect(trader.getByText('像是空白页').first()).toBeVisible()
  await trader.goto(draft)
  const number = await handIn(trader)
  const intake = await signedIn(browser, 'haifeng-intake')
  await expect(async () => {
    await intake.goto(`/desk/${number}`)
    await intake.getByRole('tab', { name: '证明' }).or(intake.getByRole('button', { name: '证明', exact: true })).first().click()
    const line = intake.locator('li', { hasText: LICENCE }).filter({ hasText: '提交前查得' }).first()
    await expect(line).toBeVisible({ timeout: 3_000 })
  }).toPass({ timeout: 60_000 })
  await picture(intake, 'truth/desk-beside')
})

test('a file that is no certificate of ours is red and says so first', async ({ browser }) => {
  const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage()
  await page.goto('/verify')
  await page.locator('#ofd').setInputFiles(pdf('no certificate'))
  await expect(page.locator('.verdict, [role=alert]').first()).toBeVisible()
  await expect(page.locator('.verdict.bad, .notice.bad').first()).toBeVisible()
  await picture(page, 'truth/no-certificate')
})
