import { expect, test, type Page } from '@playwright/test'
import { act, fillIn, handInMaterials } from './application'
import { complaints, pdf, picture, signedIn } from './people'

test.describe.configure({ mode: 'serial' })

const ENTERPRISE = '91441521MA4XAB1211'

async function receive(officer: Page, capacity = '经办人（受委托）'): Promise<void> {
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

test('who comes to the window applies there; what was signed is in the file, and the enterprise finds its case at home', async ({ browser }) => {
  const officer = await signedIn(browser, 'haifeng-intake')
  await receive(officer)
  await picture(officer, 'counter-visit')
  await officer.getByRole('link', { name: '危险化学品经营许可（新领）' }).click()
  await officer.locator('#site').selectOption('441521')
  await officer.getByLabel('批发', { exact: true }).check()
  await officer.locator('#product').fill('甲醇')
  await officer.getByRole('button', { name: '添加' }).click()
  await officer.getByRole('button', { name: '看结果' }).click()
  await officer.getByRole('button', { name: '开始填写' }).click()
  await expect(officer.locator('.tasks')).toBeVisible()
  const address = officer.url()
  await fillIn(officer)
  await handInMaterials(officer)
  // the visit outlasts a reload, as the draft does
  await officer.goto(address)
  await officer.getByRole('link', { name: '核对并提交' }).click()
  await officer.locator('#agreed').check()
  await officer.getByRole('button', { name: '提交申请' }).click()
  await expect(officer.getByRole('alert').getByText('上传来人签字的申请书')).toBeVisible()
  await officer.locator('#signedApplication').setInputFiles(pdf('signed'))
  await officer.locator('#authorisation').setInputFiles(pdf('authorised'))
  await expect(officer.getByText('已上传')).toHaveCount(2)
  await picture(officer, 'counter-check')
  await officer.getByRole('button', { name: '提交申请' }).click()
  await expect(officer.getByRole('heading', { name: '申请已提交' })).toBeVisible()
  const number = (await officer.locator('.number').innerText()).trim()

  await officer.getByRole('link', { name: '看进度' }).click()
  await expect(officer.getByText(/窗口代录：来人示例丁/)).toBeVisible()
  await picture(officer, 'counter-case')
  const signed = await officer.request.get(`/api/hazchem-licence/v1/cases/${number}/signed-papers/APPLICATION`, { headers: { 'X-Requested-With': 'JavaScript' } })
  expect(signed.status()).toBe(200)
  await officer.getByRole('button', { name: '结束接待' }).click()
  await expect(officer.getByText(/正在为/)).toHaveCount(0)
  await officer.goto(address)
  await expect(officer).toHaveURL(/\/desk$/)

  const trader = await signedIn(browser, 'trader-haifeng')
  await trader.goto(`/cases/${number}`)
  await expect(trader.getByText(number).first()).toBeVisible()
  await trader.context().close()

  // what a notice asks for later is brought to the window as well
  await act(officer, number, 'correction-notice', async (page) => {
    await page.locator('input[value="safety-rules-list"]').check()
    await page.locator('#why-safety-rules-list').fill('目录清单不全（演示）')
    await page.locator('#on').fill(new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10))
  })
  await receive(officer)
  await officer.locator(`a[href="/cases/${number}/correction"]`).click()
  await officer.locator('input[type=file]').first().setInputFiles(pdf('rules'))
  await expect(officer.getByText('已上传')).toBeVisible()
  await officer.getByRole('button', { name: '提交补正' }).click()
  await expect(officer).toHaveURL(`/desk/${number}`)
  await expect(officer.locator('.tag', { hasText: '审查' }).first()).toBeVisible()
  expect(complaints).toEqual([])
})

test('an officer who signs out leaves no visitor behind for the next person at the desk', async ({ browser }) => {
  const officer = await signedIn(browser, 'haifeng-intake')
  await receive(officer, '法定代表人本人')
  await officer.getByRole('link', { name: '退出' }).click()
  await officer.goto('/auth/login?to=/desk')
  const form = officer.locator('#username')
  await form.fill('lufeng-intake')
  await officer.locator('#password').fill('demo')
  await officer.locator('[type=submit]').click()
  await officer.goto('/desk/counter')
  await expect(officer.getByRole('button', { name: '开始接待' })).toBeVisible()
  await expect(officer.getByText(/正在为/)).toHaveCount(0)
})
