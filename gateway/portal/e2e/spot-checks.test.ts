import { expect, test, type Page } from '@playwright/test'
import { lookedInto } from './access'
import { signedIn } from './people'

const looked = lookedInto('oversight')

async function sent(page: Page): Promise<void> {
  await page.getByRole('button', { name: '核对', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: '提交', exact: true }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

test('the city enters an inspector and plans a spot check; everybody reads what was promised, and how the offices decide stands among the figures', async ({ browser }) => {
  test.setTimeout(180_000)
  const city = await signedIn(browser, 'city-supervisor')
  const today = new Date().toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' })
  await city.goto('/oversight/inspectors')
  await expect(city.getByRole('heading', { name: '检查人员名录', level: 1 })).toBeVisible()
  await city.getByRole('button', { name: '登记检查人员' }).click()
  await city.locator('#name').fill('示例检查员')
  await city.locator('#personId').fill(`demo-${Date.now()}`)
  await city.locator('#office').selectOption('441521')
  await city.getByRole('checkbox', { name: '案卷评查' }).check()
  await city.locator('#from').fill(today)
  await looked(city, 'inspector-form')
  await sent(city)
  await expect(city.getByRole('row', { name: /示例检查员/ }).first()).toBeVisible()
  await looked(city, 'inspectors')

  await city.goto('/oversight/checks')
  await city.getByRole('button', { name: '拟定抽查计划' }).click()
  const title = `案卷评查演示${Date.now()}`
  await city.locator('#title').fill(title)
  await city.locator('#kind').selectOption({ label: '案卷评查' })
  await city.locator('#from').fill('2026-01-01')
  await city.locator('#until').fill(today)
  await city.locator('#checkBy').fill(today)
  await looked(city, 'plan-form')
  await sent(city)
  await expect(city.getByRole('heading', { name: title, level: 1 })).toBeVisible()
  await expect(city.getByText('已承诺种子')).toBeVisible()
  await looked(city, 'plan')
  const number = new URL(city.url()).pathname.split('/').pop() ?? ''

  await city.goto(`/spot-checks/${number}`)
  await expect(city.getByText('结果尚未公开')).toBeVisible()
  await looked(city, 'spot-check')
  await city.goto('/spot-checks')
  await expect(city.getByRole('link', { name: title })).toBeVisible()
  await looked(city, 'spot-checks')
  await city.goto('/oversight/statistics')
  await expect(city.getByRole('heading', { name: '各机关裁量比较', level: 2 })).toBeVisible()
})
