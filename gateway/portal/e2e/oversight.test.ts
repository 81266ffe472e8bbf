import { expect, test, type Page } from '@playwright/test'
import { lookedInto } from './access'
import { beginFiling, fillInFiling, handInFiling, handInPlanMaterials } from './plan'
import { complaints, PHONE, signedIn } from './people'

const looked = lookedInto('oversight')

async function said(page: Page, act: string, words: string): Promise<void> {
  await page.getByRole('button', { name: act, exact: true }).click()
  await page.locator('form textarea').fill(words)
  await page.getByRole('button', { name: '核对', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: '提交', exact: true }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

test('the city sees a filing as it came, orders its office to answer and closes the order; the enterprise has one list of all its cases', async ({ browser }) => {
  test.setTimeout(300_000)
  const owner = await signedIn(browser, 'trader-haifeng')
  await beginFiling(owner)
  await fillInFiling(owner, `督办演示预案${Date.now()}`)
  await handInPlanMaterials(owner)
  const number = await handInFiling(owner)

  const city = await signedIn(browser, 'city-supervisor')
  await city.goto('/oversight')
  await expect(city.getByRole('heading', { name: '全市办件', level: 1 })).toBeVisible()
  await looked(city, 'board')
  await city.locator('#q').fill(number)
  await expect(async () => {
    await city.reload()
    await expect(city.getByRole('link', { name: number })).toBeVisible({ timeout: 3_000 })
  }).toPass({ timeout: 60_000 })
  await city.getByRole('link', { name: number }).click()
  await expect(city.getByRole('row', { name: /提交备案/ })).toBeVisible()
  await city.getByRole('button', { name: '发出督办' }).click()
  await city.getByRole('button', { name: '核对', exact: true }).click()
  await expect(city.getByRole('alert').first()).toContainText('请选择事由')
  await city.locator('#ground').selectOption({ label: '其他' })
  await city.locator('#reason').fill('请说明本件核对进度（演示）')
  await looked(city, 'order-form')
  await city.getByRole('button', { name: '核对', exact: true }).click()
  await city.getByRole('dialog').getByRole('button', { name: '提交', exact: true }).click()
  await expect(city.getByText('待答复')).toBeVisible()
  const order = new URL(city.url()).pathname

  const county = await signedIn(browser, 'haifeng-decider')
  await county.goto('/oversight/orders')
  await looked(county, 'orders-county')
  await county.goto(order)
  await said(county, '答复', '已安排专人核对（演示）')
  await expect(county.getByText('已答复')).toBeVisible()
  // whoever answers does not close
  await expect(county.getByRole('button', { name: '办结', exact: true })).toHaveCount(0)

  await city.reload()
  await expect(city.getByText('已安排专人核对（演示）')).toBeVisible()
  await said(city, '办结', '答复清楚（演示）')
  await expect(city.getByText('已办结')).toBeVisible()
  await looked(city, 'order-closed')
  await city.goto('/oversight/statistics')
  await expect(city.getByRole('heading', { name: '统计报表', level: 1 })).toBeVisible()
  await expect(city.getByRole('row', { name: /海丰县应急管理局/ }).first()).toBeVisible()
  await looked(city, 'statistics')
  const book = city.waitForEvent('download')
  await city.getByRole('button', { name: /XLSX/ }).click()
  expect((await book).suggestedFilename()).toMatch(/^statistics-.*\.xlsx$/)
  // of another county nobody knows the order
  const lufeng = await signedIn(browser, 'lufeng-decider')
  await lufeng.goto(order)
  await expect(lufeng.getByText('待答复').or(lufeng.getByText('已办结'))).toHaveCount(0)

  await owner.goto('/cases?list=all')
  await expect(owner.getByRole('link', { name: number, exact: true })).toBeVisible()
  await owner.setViewportSize(PHONE)
  await looked(owner, 'one-list-phone')
  await city.setViewportSize(PHONE)
  await city.goto('/oversight')
  await looked(city, 'board-phone')
  await city.goto(`/oversight/cases/${number}`)
  await expect(city.getByRole('row', { name: /督办办结/ })).toBeVisible()
  await looked(city, 'timeline-phone')
  await city.goto('/oversight/statistics')
  await expect(city.getByRole('row', { name: /海丰县应急管理局/ }).first()).toBeVisible()
  await looked(city, 'statistics-phone')
  expect(complaints).toEqual([])
})

test('anybody finds the published licences and the announcements of cancellations; the city sees what is late and has the platform compared', async ({ browser, page }) => {
  test.setTimeout(120_000)
  await page.goto('/guides')
  await page.getByRole('link', { name: '行政许可公示与注销公告' }).click()
  await expect(page.getByRole('heading', { name: '行政许可公示', level: 1 })).toBeVisible()
  await looked(page, 'publicity')
  await page.getByRole('link', { name: '注销公告' }).click()
  await expect(page.getByText('已注销的行政许可，最新的在前。')).toBeVisible()

  const city = await signedIn(browser, 'city-supervisor')
  await city.goto('/oversight/publicity?which=ALL')
  await expect(city.getByRole('heading', { name: '双公示', level: 1 })).toBeVisible()
  await looked(city, 'publicity-desk')
  await city.getByRole('link', { name: '与上级平台对账' }).click()
  await expect(city.getByRole('heading', { name: '与上级平台对账', level: 1 })).toBeVisible()
  await looked(city, 'reconciliations')
  await city.getByRole('button', { name: '核对', exact: true }).click()
  await expect(city.getByRole('alert').first()).toContainText('请填写日期')
})
