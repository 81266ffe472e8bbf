import { expect, test } from '@playwright/test'
import { fillIn, received } from './application'
import { complaints, DESKTOP, pdf, PHONE, picture, signedIn, watched } from './people'

test.describe.configure({ mode: 'serial' })

const TRAINING = '其他从业人员培训合格的证明材料'

test('anybody reads the lists of proofs without signing in, finds one, and takes them away as a table', async ({ browser }) => {
  const page = await watched(await browser.newContext({ viewport: PHONE, locale: 'zh-CN', reducedMotion: 'reduce' }))
  await page.goto('/guides')
  await page.getByRole('link', { name: /看证明清单/ }).click()
  await expect(page.getByRole('heading', { name: '证明清单' })).toBeVisible()
  await page.locator('#q').fill('营业执照')
  await expect(page.getByText('查电子证照（广东省电子证照系统）').first()).toBeVisible()
  await expect(page).toHaveURL(/q=/)
  await page.goto('/proofs?list=CANCELLED')
  await expect(page.getByText('共 4 项')).toBeVisible()
  await expect(page.getByText('免提交的证照')).toBeVisible()
  const table = await page.request.get(new URL(await page.getByRole('link', { name: /CSV/ }).getAttribute('href') ?? '', page.url()).href)
  expect(table.headers()['content-type']).toContain('text/csv')
  expect((await table.text()).split('\n').length).toBeGreaterThan(4)
})

test('an agent may not sign; the legal representative commits while applying, a department confirms, and the case has both', async ({ browser }) => {
  test.setTimeout(600_000)
  const trader = await signedIn(browser, 'trader-haifeng', PHONE)
  await trader.goto('/self-check/NEW')
  await trader.locator('#site').selectOption('441521')
  await trader.getByLabel('零售', { exact: true }).check()
  await trader.locator('#product').fill('汽油')
  await trader.getByRole('button', { name: '添加' }).click()
  await trader.getByLabel('加油站（含加气等）', { exact: true }).check()
  await trader.getByRole('button', { name: '看结果' }).click()
  await trader.getByRole('button', { name: '开始填写' }).click()
  await expect(trader.locator('.tasks')).toBeVisible()
  const draft = new URL(trader.url()).pathname
  await fillIn(trader)
  const training = trader.locator('.card', { has: trader.getByText(TRAINING) })
  // a first look may take longer than the page waits for: it looks again by itself
  await expect(training.getByRole('link', { name: /用书面承诺代替/ })).toBeVisible({ timeout: 60_000 })
  await picture(trader, 'materials-may-commit-phone')
  const commitment = `${draft}/commitments/P-TRAINING`

  const agent = await signedIn(browser, 'agent-haifeng', DESKTOP)
  await agent.goto(commitment)
  await expect(agent.getByText('只有法定代表人本人登录后才能签署')).toBeVisible()
  await expect(agent.getByRole('button', { name: '签署承诺书' })).toHaveCount(0)
  await picture(agent, 'commitment-agent')

  await training.getByRole('link', { name: /用书面承诺代替/ }).click()
  await expect(trader.getByRole('heading', { name: '告知书' })).toBeVisible()
  await expect(trader.getByText('不得代为承诺')).toBeVisible()
  await trader.getByRole('button', { name: '签署承诺书' }).click()
  await expect(trader.getByRole('alert').first()).toBeFocused()
  await trader.locator('#agreed').check()
  await trader.locator('#signer').fill('示例甲')
  await picture(trader, 'commitment-phone')
  await trader.getByRole('button', { name: '签署承诺书' }).click()
  await expect(trader.getByText(/示例甲 已于 .* 签署/)).toBeVisible()
  await picture(trader, 'commitment-signed-phone')

  await trader.getByRole('link', { name: /^← 返回/ }).click()
  await expect(trader.locator('li', { hasText: TRAINING }).getByText('已承诺')).toBeVisible()
  await expect(trader.locator('input[type=file]').first()).toBeVisible()
  for (const id of await trader.locator('input[type=file]').evaluateAll((each) => each.map((input) => input.id))) {
    await trader.locator(`#${id}`).setInputFiles(pdf(id))
    await expect(trader.locator('.card', { has: trader.locator(`#${id}`) }).getByText('已上传')).toBeVisible()
  }
  await trader.getByRole('button', { name: '保存并继续' }).click()
  await trader.getByRole('link', { name: '核对并提交' }).click()
  await trader.locator('#agreed').check()
  await trader.getByRole('button', { name: '提交申请' }).click()
  await received(trader)
  const number = (await trader.locator('.number').innerText()).trim()

  // the commitment made while writing counts for the case; what a department is asked for is shown as being asked
  await trader.goto(`/cases/${number}`)
  const proofs = trader.locator('section', { has: trader.getByRole('heading', { name: '证明', exact: true }) })
  await expect(proofs.locator('li', { hasText: TRAINING }).getByText('已承诺').first()).toBeVisible({ timeout: 30_000 })
  const refinedOil = proofs.locator('ul.proofs > li', { hasText: '成品油零售经营批准证书' })
  await expect(refinedOil.getByText('正在查询').first()).toBeVisible({ timeout: 30_000 })
  await picture(trader, 'case-proofs-phone')

  const clerk = await signedIn(browser, 'commerce-clerk')
  await clerk.goto('/assistance')
  await expect(clerk.locator('tr', { hasText: number })).toBeVisible()
  await picture(clerk, 'assistance')
  await clerk.locator('tr', { hasText: number }).getByRole('link').click()
  await clerk.getByRole('button', { name: '签收' }).click()
  await expect(clerk.getByText('签收人')).toBeVisible()
  await clerk.getByLabel(/^属实/).check()
  await clerk.locator('#note').fill('已核对本局审批档案（演示）')
  await clerk.getByRole('button', { name: '核对' }).click()
  await picture(clerk, 'assistance-second-look')
  await clerk.getByRole('button', { name: '确定答复' }).click()
  await expect(clerk.getByText('已答复').first()).toBeVisible()
  await picture(clerk, 'assistance-answered')

  // nobody reloads: the page looks again by itself
  await expect(refinedOil.getByText('政府已有，不用交').first()).toBeVisible({ timeout: 40_000 })

  const intake = await signedIn(browser, 'city-intake')
  await intake.goto(`/desk/${number}`)
  await intake.getByRole('tab', { name: '证明' }).click()
  const licence = intake.locator('ul.proofs > li', { hasText: '营业执照' })
  await licence.getByText(/核验记录/).click()
  await licence.getByRole('button', { name: '看使用回执' }).first().click()
  await expect(licence.getByText('回执签名已验证').first()).toBeVisible()
  await picture(intake, 'desk-proofs')

  // the paper is looked at before the act, and is the paper the act makes
  await intake.goto(`/desk/${number}/acts/acceptance`)
  await intake.getByRole('button', { name: '核对' }).click()
  const seen = intake.getByRole('dialog').locator('.paper')
  await expect(seen).toContainText('受理')
  const before = await seen.innerText()
  await picture(intake, 'acceptance-preview')
  await intake.getByRole('dialog').getByRole('button', { name: /^确定/ }).click()
  await expect(intake.getByText(/已办理：/).first()).toBeVisible()
  await expect.poll(async () => (await intake.locator('article.paper').innerText()).trim()).toBe(before.trim())

  // the enterprise sees who used what of it
  await trader.goto('/account')
  await expect(trader.getByText('法定代表人 示例甲（可以签署承诺书）')).toBeVisible()
  await expect(trader.locator('tr', { hasText: number }).first()).toBeVisible()
  await picture(trader, 'account-phone')
  const uses = trader.locator('section', { has: trader.getByRole('heading', { name: '用证记录' }) })
  await uses.getByLabel('办件编号、用途或使用机关').fill(number.toLowerCase())
  await uses.getByRole('button', { name: '查找' }).click()
  await expect(trader).toHaveURL(/q=/)
  await expect(uses.locator('tbody tr', { hasText: number }).first()).toBeVisible()
  await expect(uses.locator('tbody tr').filter({ hasNotText: number })).toHaveCount(0)
  await uses.getByLabel('办件编号、用途或使用机关').fill('没有这样的办件')
  await uses.getByRole('button', { name: '查找' }).click()
  await expect(uses.getByText('没有符合条件的使用记录')).toBeVisible()
  await trader.goto('/account')
  await uses.getByRole('link', { name: '下一页' }).click()
  await expect(trader).toHaveURL(/cursor=/)
  await uses.getByRole('link', { name: '回到第一页' }).click()
  await expect(uses.locator('tbody tr', { hasText: number }).first()).toBeVisible()

  // before the decision a commitment may be taken back: this proof has to be handed in then
  await trader.goto(`/cases/${number}/commitments/P-TRAINING`)
  await trader.getByRole('button', { name: '撤回承诺' }).click()
  await trader.locator('#reason').fill('改为提交培训记录（演示）')
  await trader.getByRole('button', { name: '确定撤回' }).click()
  await expect(trader.getByText('这一项目前不适用告知承诺')).toBeVisible()
  await expect(async () => {
    await trader.goto(`/cases/${number}`)
    await expect(proofs.locator('ul.proofs > li', { hasText: TRAINING }).getByText('请提交').first()).toBeVisible({ timeout: 2000 })
  }).toPass({ timeout: 30_000 })
  await trader.getByRole('button', { name: '撤回申请' }).click()
  await trader.locator('#reason').fill('演示结束')
  await trader.getByRole('button', { name: /确定撤回/ }).click()
  await expect(trader.getByText('已撤回').first()).toBeVisible()
  expect(complaints).toEqual([])
})
