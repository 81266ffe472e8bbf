import { expect, test } from '@playwright/test'
import { act, begin, fillIn, handIn, handInMaterials, inspect } from './application'
import { complaints, PHONE, picture, signedIn, watched } from './people'

test.describe.configure({ mode: 'serial' })

test('an enterprise applies on a phone, the county corrects, accepts, inspects and decides, anyone verifies, and a revoked licence says so', async ({ browser }) => {
  test.setTimeout(300_000)
  const trader = await signedIn(browser, 'trader-haifeng', PHONE)
  await picture(trader, 'home-phone')
  await begin(trader)
  await fillIn(trader)
  await handInMaterials(trader, ['safety-rules-list'])
  const number = await handIn(trader)
  expect(number).toMatch(/^HZ-441521-\d{4}-\d{6}-.$/)

  const intake = await signedIn(browser, 'haifeng-intake')
  await intake.goto('/desk')
  await expect(intake.getByRole('link', { name: number })).toBeVisible()
  await picture(intake, 'desk')
  await intake.getByRole('link', { name: number }).click()
  await expect(intake.getByRole('heading', { name: '可以办理' })).toBeVisible()
  await picture(intake, 'desk-case')
  await act(intake, number, 'correction-notice', async (page) => {
    await page.locator('input[value="safety-rules-list"]').check()
    await page.locator('#why-safety-rules-list').fill('缺少安全生产规章制度目录清单（演示）')
    const inTwoWeeks = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10)
    await page.locator('#on').fill(inTwoWeeks)
  })
  await expect(intake.locator('.paper')).toContainText('补正')
  await picture(intake, 'correction-done')

  await trader.goto(`/cases/${number}`)
  await expect(trader.getByText('待补正')).toBeVisible()
  await picture(trader, 'case-correction-phone')
  await trader.getByRole('link', { name: '补正材料' }).click()
  await trader.locator('#m-safety-rules-list').setInputFiles({ name: '制度清单.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') })
  await expect(trader.getByText('已上传')).toBeVisible()
  await picture(trader, 'correction-phone')
  await trader.getByRole('button', { name: '提交补正' }).click()
  await expect(trader.getByText('办理中')).toBeVisible()

  const examiner = await signedIn(browser, 'haifeng-examiner', PHONE)
  const second = await signedIn(browser, 'haifeng-examiner2')
  await inspect(examiner, second, number)
  await act(examiner, number, 'examination', async (page) => {
    await page.getByLabel('建议准予许可').check()
    await page.locator('#reason').fill('材料齐全，条件符合（演示）')
  })
  await trader.goto(`/cases/${number}`)
  await expect(trader.getByText('停计：现场核查')).toBeVisible()
  await trader.getByText('逐行说明怎样算的').first().click()
  await picture(trader, 'case-clock-phone')

  const decider = await signedIn(browser, 'haifeng-decider')
  await act(decider, number, 'grant')
  await expect(decider.locator('.paper')).toContainText('许可')
  await picture(decider, 'decision')

  await expect(async () => {
    await trader.goto('/certificates')
    await expect(trader.getByRole('link', { name: '亮证' }).first()).toBeVisible({ timeout: 2000 })
  }).toPass({ timeout: 60_000 })
  await picture(trader, 'certificates-phone')
  await trader.getByRole('link', { name: '亮证' }).first().click()
  await expect(trader.getByRole('img', { name: /亮证码/ })).toBeVisible()
  await picture(trader, 'present-phone')
  await trader.getByRole('link', { name: /^←/ }).click()
  const address = await trader.locator('a[href*="/v/"]').getAttribute('href')
  await picture(trader, 'certificate-phone')

  const anyone = await watched(await browser.newContext({ javaScriptEnabled: false, viewport: PHONE, locale: 'zh-CN' }))
  await anyone.goto(new URL(address ?? '').pathname)
  await expect(anyone.getByText('有效').first()).toBeVisible()
  await picture(anyone, 'verification-phone')

  // the register's acts have no page yet: the decider's session asks for the revocation
  const revoked = await decider.evaluate(async (licence) => {
    const headers = { 'X-Requested-With': 'JavaScript' }
    const path = `/api/hazchem-licence/v1/licences/${licence}`
    const tag = (await fetch(path, { headers })).headers.get('ETag') ?? ''
    const answer = await fetch(`${path}/revocation`, {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'application/json', 'If-Match': tag, 'Idempotency-Key': crypto.randomUUID() },
      body: JSON.stringify({ decisionNumber: '演示罚〔2026〕1号', legalBasis: '危险化学品经营许可证管理办法（演示）', reason: '演示' }),
    })
    return answer.status
  }, number)
  expect(revoked).toBe(201)
  await expect(async () => {
    await anyone.reload()
    await expect(anyone.locator('.verdict')).toContainText('吊销', { timeout: 1000 })
  }).toPass({ timeout: 60_000 })
  expect(complaints).toEqual([])
})
