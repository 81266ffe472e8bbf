import { expect, type Page } from '@playwright/test'
import { picture } from './people'

const ENTERPRISE = '91441521MA4XAB1211'

/** Somebody comes to the officer's window for the trader of 海丰. */
export async function receive(officer: Page, capacity = '经办人（受委托）'): Promise<void> {
  await officer.goto('/desk/counter')
  await expect(officer.getByRole('heading', { name: '窗口代录' })).toBeVisible()
  await officer.locator('#uscc').fill(ENTERPRISE)
  await officer.locator('#enterpriseName').fill('海丰县示例化工贸易有限公司')
  await officer.locator('#visitor').fill('示例丁')
  await officer.getByLabel(capacity).check()
  await officer.locator('#identitySeen').check()
  await picture(officer, 'counter-visitor')
  await officer.getByRole('button', { name: '开始接待' }).click()
  await expect(officer.getByText(/正在为 海丰县示例化工贸易有限公司 代录/)).toBeVisible()
}
