import { expect, test, type Page } from '@playwright/test'
import { lookedInto } from './access'
import { complaints, PHONE, signedIn } from './people'
import { beginFiling, fillInFiling, handInFiling, handInPlanMaterials } from './plan'

const looked = lookedInto('ratings')

/** One act on a work order, with its words. */
async function done(page: Page, act: string, words: string): Promise<void> {
  await page.getByRole('button', { name: act, exact: true }).click()
  if (act === '回访') await page.locator('#calledOn').fill(new Date().toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' }))
  await page.locator('form textarea').fill(words)
  await page.getByRole('button', { name: '核对', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: '提交', exact: true }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

test('an enterprise rates a notice badly; the city sees it at once and its office not while the case is under way; the enterprise reads the answer', async ({ browser }) => {
  test.setTimeout(300_000)
  const owner = await signedIn(browser, 'trader-haifeng')
  await beginFiling(owner)
  await fillInFiling(owner, `评价演示预案${Date.now()}`)
  await handInPlanMaterials(owner, ['risk-and-resources'])
  const number = await handInFiling(owner)

  const desk = await signedIn(browser, 'haifeng-intake')
  await desk.goto(`/desk/plans/${number}`)
  await desk.getByRole('link', { name: /一次性告知补充材料/ }).click()
  await desk.locator('[id="why-risk-and-resources"]').fill('没有提交应急资源调查清单（演示）')
  await desk.getByRole('button', { name: '核对' }).click()
  await desk.getByRole('dialog').getByRole('button', { name: /^确定/ }).click()
  await expect(desk.getByText('已办理：一次性告知补充材料')).toBeVisible()

  const rate = owner.getByRole('button', { name: /^评价/ })
  await expect(async () => {
    await owner.goto(`/mine/ratings/${number}`)
    await expect(rate.first()).toBeVisible({ timeout: 3_000 })
  }).toPass({ timeout: 60_000 })
  await rate.first().click()
  // nothing is chosen beforehand: what has to be said is asked for
  await owner.getByRole('button', { name: '核对', exact: true }).click()
  await expect(owner.getByRole('alert').first()).toContainText('请选择总体评价')
  await owner.getByRole('group', { name: '总体评价' }).getByLabel('不满意', { exact: true }).check()
  await owner.locator('#GUIDE').selectOption({ label: '不满意' })
  await owner.locator('#words').fill('指南没有写明这一项（演示）')
  await owner.getByRole('group', { name: '是否匿名' }).getByLabel('实名评价').check()
  await looked(owner, 'form')
  await owner.getByRole('button', { name: '核对', exact: true }).click()
  await owner.getByRole('dialog').getByRole('button', { name: '提交', exact: true }).click()
  await expect(owner.getByText('待核实')).toBeVisible()

  const county = await signedIn(browser, 'haifeng-decider')
  await county.goto('/oversight/ratings')
  await expect(county.getByRole('heading', { name: '差评处理', level: 1 })).toBeVisible()
  await looked(county, 'orders-county')

  const city = await signedIn(browser, 'city-supervisor')
  await city.goto('/oversight/ratings')
  const order = city.locator('table').getByRole('link', { name: /^CP-441500-/ })
  await expect(order.first()).toBeVisible()
  await looked(city, 'orders')
  await order.last().click()
  await expect(city.getByRole('heading', { name: /差评工单/, level: 1 })).toBeVisible()
  await expect(city.getByText('指南没有写明这一项（演示）')).toBeVisible()
  await done(city, '核实', '指南确未写明（演示）')
  await done(city, '整改', '已更新指南（演示）')
  await done(city, '回访', '表示认可（演示）')
  await done(city, '答复评价人', '已更新指南，感谢指出（演示）')
  await expect(city.getByText('已答复')).toBeVisible()
  // whoever worked on it does not close it
  await expect(city.getByRole('button', { name: '办结', exact: true })).toHaveCount(0)
  await looked(city, 'order-answered')
  await county.goto(new URL(city.url()).pathname)
  await expect(county.getByText('已答复')).toHaveCount(0)

  await owner.reload()
  await expect(owner.getByText('已更新指南，感谢指出（演示）')).toBeVisible()
  await owner.setViewportSize(PHONE)
  await looked(owner, 'answer-phone')
  expect(complaints).toEqual([])
})

test('anybody reads what ratings say of the offices, and that silence is not counted', async ({ page }) => {
  await page.goto('/guides')
  await page.getByRole('link', { name: '服务评价' }).click()
  await expect(page.getByRole('heading', { name: '服务评价', level: 1 })).toBeVisible()
  await expect(page.getByText(/没有评价的不计入/)).toBeVisible()
  await looked(page, 'figures')
  await page.setViewportSize(PHONE)
  await looked(page, 'figures-phone')
})
