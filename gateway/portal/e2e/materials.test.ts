import { expect, test } from '@playwright/test'
import { act, begin, fillIn, handIn, handInMaterials } from './application'
import { pdf, PHONE, picture, signedIn } from './people'

const MISSING = 'safety-rules-list'
const NAME = /安全生产规章制度/

test('what is missing is missing on every page, is not accepted as complete, and is accepted once it came', async ({ browser }) => {
  test.setTimeout(240_000)
  const trader = await signedIn(browser, 'trader-haifeng', PHONE)
  await begin(trader)
  await fillIn(trader)
  await handInMaterials(trader, [MISSING])
  const draft = new URL(trader.url()).pathname
  await expect(trader.locator('.tasks').getByText('还缺 1 份')).toBeVisible()
  await picture(trader, 'materials/tasks-lacking')

  await trader.goto(`${draft}/check`)
  await expect(trader.locator('.checklist li', { hasText: NAME })).toContainText('还缺')
  const review = trader.locator('section', { has: trader.getByRole('heading', { name: '提交前的检查' }) })
  await expect(review.locator('li', { hasText: NAME }).first()).toContainText('要补')
  await review.locator('li', { hasText: NAME }).first().getByText('依据').click()
  await expect(review.locator('li', { hasText: NAME }).first()).toContainText('A9-2')
  await review.getByText(/办理机关还会审查的内容/).click()
  await expect(review.getByText('不予许可的情形')).toBeVisible()
  await expect(review.getByText(/剧毒化学品的，建立双人验收/)).toHaveCount(0)
  await picture(trader, 'materials/check-lacking')
  await trader.goto(draft)
  const number = await handIn(trader)
  await expect(trader.locator('.checklist li', { hasText: NAME })).toContainText('还缺')
  await expect(trader.locator('.number')).toHaveCSS('white-space', 'nowrap')
  await picture(trader, 'materials/receipt-lacking')

  const intake = await signedIn(browser, 'haifeng-intake')
  await intake.goto(`/desk/${number}`)
  await expect(intake.locator('li', { hasText: NAME }).first()).toContainText('还缺')
  await expect(intake.locator(`a[href$="/desk/${number}/acts/correction-notice"]`).first()).toBeVisible()
  await expect(intake.locator(`a[href*="/desk/${number}/acts/acceptance"]`)).toHaveCount(0)
  await picture(intake, 'materials/desk-lacking')
  await act(intake, number, 'correction-notice', async (page) => {
    await page.locator(`input[value="${MISSING}"]`).check()
    await page.locator(`#why-${MISSING}`).fill('没有提交（演示）')
    await page.locator('#on').fill(new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10))
  })

  await trader.goto(`/cases/${number}/correction`)
  await trader.locator(`#m-${MISSING}`).setInputFiles(pdf('制度清单'))
  await expect(trader.getByText('已上传')).toBeVisible()
  await trader.getByRole('button', { name: '提交补正' }).click()
  await expect(trader.locator('.notice.ok', { hasText: '已收到您提交的材料' })).toContainText(NAME)
  await expect(trader.getByText('窗口正在核对')).toBeVisible()
  await picture(trader, 'materials/supplied')
  await act(intake, number, 'acceptance')
  await expect(intake.locator('.paper')).toContainText('申请人提交')
  await picture(intake, 'materials/acceptance-with-list')
})
