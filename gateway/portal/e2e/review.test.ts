import { expect, test, type Page } from '@playwright/test'
import { act } from './application'
import { inRegister, isAsked, opines } from './experts'
import { complaints, pdf, PHONE, picture, signedIn, watched } from './people'

const NAME = '示例精细化工扩建项目（演示）'

/** The form of a project, filled in as an owner would. */
async function describe(page: Page): Promise<void> {
  const fill = async (values: Record<string, string>) => {
    for (const [id, value] of Object.entries(values)) await page.locator(`#${id}`).fill(value)
  }
  await fill({ ownerName: '海丰县示例化工贸易有限公司', name: NAME, approvalNumber: '2026-示例-1号', total: '12000', safety: '600' })
  await page.getByLabel('扩建', { exact: true }).check()
  await page.locator('#approver').selectOption('COUNTY')
  await page.locator('#site').selectOption('441521')
  await fill({ address: '海丰县示例园区1号', park: '示例化工园区', corners: '115.3300, 22.9500\n115.3340, 22.9500\n115.3340, 22.9530' })
  await page.getByRole('button', { name: '添加周边场所' }).click()
  await page.locator('#surroundings-0-object').selectOption('RESIDENTIAL')
  await fill({
    'surroundings-0-name': '示例村', 'surroundings-0-distance': '420', 'surroundings-0-required': '150', 'surroundings-0-requiredBy': '国家标准', 'surroundings-0-standard': 'GB 50160',
  })
  await page.getByRole('button', { name: '添加工艺' }).click()
  await fill({ 'processes-0-name': '常压混合' })
  await page.getByRole('button', { name: '添加化学品' }).click()
  await fill({ 'chemicals-0-name': '甲醇', 'chemicals-0-tonnes': '20' })
  await fill({
    assessorName: '示例评价有限公司', assessorUscc: '91441521MA4XAB1211', assessorNumber: 'APJ-示例-1', studyName: '示例咨询有限公司', studyPhone: '0660-0000001', studyAddress: '示例路1号',
    studyRepresentative: '示例甲', studyHead: '示例乙', designerName: '示例设计院', designerUscc: '91441521MA4XAB1211', designerGrade: '甲级', designerNumber: 'A-示例-1',
  })
}

/** From the page of the project to the number of the review that was applied for. */
async function apply(owner: Page): Promise<string> {
  const next = () => owner.getByRole('button', { name: '保存并继续' }).click()
  await owner.getByRole('link', { name: '申请审查' }).click()
  await expect(owner.getByRole('heading', { name: /安全条件审查/ })).toBeVisible()
  await picture(owner, 'review/apply')
  await owner.getByRole('button', { name: '开始填写' }).click()
  await expect(owner.locator('.tasks')).toBeVisible()
  await owner.getByRole('link', { name: '建设单位' }).click()
  for (const [id, value] of Object.entries({
    address: '海丰县示例路1号', postcode: '516400', unitKind: '有限责任公司', head: '示例甲', headPhone: '0660-0000000', contact: '示例丙', contactPhone: '0660-0000000',
  })) await owner.locator(`#${id}`).fill(value)
  await next()
  await expect(owner.locator('input[type=file]').first()).toBeVisible()
  for (const input of await owner.locator('input[type=file]').all()) {
    const id = (await input.getAttribute('id')) ?? ''
    await input.setInputFiles(pdf(id))
    await expect(owner.locator('.card', { has: owner.locator(`#${id}`) }).last().getByText('已上传')).toBeVisible()
  }
  await next()
  await owner.getByRole('link', { name: '核对并提交' }).click()
  await owner.locator('#agreed').check()
  await picture(owner, 'review/check-answers')
  await owner.getByRole('button', { name: '提交申请' }).click()
  await expect(owner.getByRole('heading', { name: '申请已提交' })).toBeVisible()
  const number = (await owner.locator('.number').innerText()).trim()
  expect(number).toMatch(/^AS-/)
  await picture(owner, 'review/received')
  return number
}

const officeOf = (number: string) => (number.startsWith('AS-441500') ? 'city' : 'haifeng')

test('an owner says once what is built, applies for the condition review, and the letter leads on to the design review', async ({ browser }) => {
  test.setTimeout(300_000)
  const owner = await signedIn(browser, 'trader-haifeng')
  await owner.goto('/guides/safety-review')
  await expect(owner.getByRole('heading', { name: '三同时' })).toBeVisible()
  await picture(owner, 'review/guide')
  await owner.getByRole('link', { name: '登记建设项目' }).click()
  await owner.getByRole('button', { name: '保存项目' }).click()
  await expect(owner.getByRole('alert').first()).toContainText('请填写项目名称')
  await describe(owner)
  await expect(owner.getByRole('img', { name: /场址边界和 1 个周边场所/ })).toBeVisible()
  await picture(owner, 'review/register')
  await owner.getByRole('button', { name: '保存项目' }).click()
  await expect(owner.getByRole('heading', { level: 1, name: NAME })).toBeVisible()
  await picture(owner, 'review/project')

  const number = await apply(owner)
  const office = officeOf(number)
  const intake = await signedIn(browser, `${office}-intake`)
  await intake.goto('/desk/reviews?waiting=ALL&order=NEWEST')
  await intake.getByRole('link', { name: number, exact: true }).click()
  await intake.getByRole('tab', { name: '项目' }).click()
  await expect(intake.getByRole('img', { name: /场址边界和 1 个周边场所/ })).toBeVisible()
  await picture(intake, 'review/desk-project')
  await act(intake, `reviews/${number}`, 'acceptance')

  const examiner = await signedIn(browser, `${office}-examiner`)
  await examiner.goto(`/desk/reviews/${number}`)
  await examiner.getByRole('tab', { name: '专家评审' }).click()
  await examiner.getByRole('button', { name: /组织专家评审/ }).click()
  await expect(examiner.getByText('已公布种子承诺')).toBeVisible()
  await picture(examiner, 'review/desk-panel')
  // anybody sees the promise, without signing in
  const draw = await examiner.getByRole('link', { name: '抽取记录' }).getAttribute('href')
  const anybody = await watched(await browser.newContext({ locale: 'zh-CN' }))
  await anybody.goto(String(draw))
  await expect(anybody.locator('.mono').first()).toHaveText(/^[0-9a-f]{64}$/)
  await expect(anybody.getByText('还没有公布').first()).toBeVisible()
  // while a panel is open nothing is examined; before its seed is told it may be given up
  await examiner.getByRole('button', { name: '终止本次评审' }).click()
  await examiner.locator('#reason').fill('暂不需要专家评审（演示）')
  await examiner.getByRole('button', { name: '确定', exact: true }).click()
  await expect(examiner.getByText('已终止')).toBeVisible()
  await act(examiner, `reviews/${number}`, 'examination', async (page) => {
    await page.getByLabel('建议通过', { exact: true }).check()
    await page.locator('#summary').fill('评价报告完整，周边距离符合要求（演示）')
  })
  await act(await signedIn(browser, `${office}-decider`), `reviews/${number}`, 'passing')

  await expect(async () => {
    await owner.goto(`/reviews/${number}`)
    await expect(owner.getByRole('link', { name: '意见书' })).toBeVisible({ timeout: 3_000 })
  }).toPass({ timeout: 90_000 })
  await picture(owner, 'review/passed')
  await owner.getByRole('link', { name: `项目：${NAME}` }).click()
  await expect(owner.getByRole('link', { name: '申请审查' })).toHaveAttribute('href', /reviews\/design$/)
  await owner.setViewportSize(PHONE)
  await picture(owner, 'review/project-phone')
  expect(complaints).toEqual([])
})

test('an expert is entered by one, approved by another and confirms himself; the owner answers what his panel wants revised', async ({ browser }) => {
  test.setTimeout(400_000)
  const experts = await inRegister(browser)
  const owner = await signedIn(browser, 'trader-haifeng')
  await owner.goto('/projects/new')
  await describe(owner)
  await owner.getByRole('button', { name: '保存项目' }).click()
  await expect(owner.getByRole('heading', { level: 1, name: NAME })).toBeVisible()
  const number = await apply(owner)
  await act(await signedIn(browser, `${officeOf(number)}-intake`), `reviews/${number}`, 'acceptance')

  const examiner = await signedIn(browser, `${officeOf(number)}-examiner`)
  const step = async (name: string, fields: Record<string, string> = {}) => {
    await examiner.getByRole('button', { name, exact: true }).click()
    for (const [id, value] of Object.entries(fields)) await examiner.locator(`#${id}`).fill(value)
    await examiner.getByRole('button', { name: '确定', exact: true }).click()
  }
  await examiner.goto(`/desk/reviews/${number}`)
  await examiner.getByRole('tab', { name: '专家评审' }).click()
  await examiner.getByRole('button', { name: /组织专家评审/ }).click()
  // a panel is given up with its reason, and another may be promised
  const examination = examiner.getByRole('link', { name: '审查', exact: true })
  await expect(examination).toHaveCount(0)
  await step('终止本次评审', { reason: '重新组织（演示）' })
  await expect(examiner.getByText('已终止')).toBeVisible()
  await expect(examination).toBeVisible()
  await examiner.getByRole('button', { name: /组织专家评审/ }).click()
  await step('封存名单')
  await step('公布种子并抽取')
  await expect(examiner.getByText('已抽取')).toBeVisible()
  const panel = String(await examiner.getByRole('link', { name: '抽取记录' }).getAttribute('href')).replace('/draws/', '')
  await step('书面告知并开始评审', { reference: '示例专告1号', days: '10', asked: '请就安全条件提出意见（演示）' })
  await expect(examiner.getByRole('button', { name: '催办' })).toBeVisible()
  for (const page of experts.values()) {
    if (await isAsked(page, panel)) await opines(page, panel, '修改后通过')
  }
  await examiner.reload()
  await examiner.getByRole('tab', { name: '专家评审' }).click()
  await expect(examiner.getByText('意见 5/5 份')).toBeVisible()
  await step('形成专家组意见', { text: '总体可行，修改后通过（演示）', revisions: '复核应急池容积\n补充泄压计算书' })
  await expect(examiner.getByText('修改中')).toBeVisible()

  await owner.goto(`/reviews/${number}`)
  await expect(owner.getByText('专家组提出 2 条修改意见，请逐条说明')).toBeVisible()
  await owner.getByRole('link', { name: '逐条说明修改情况' }).click()
  await owner.locator('#answer-0').fill('容积改为四百立方米（演示）')
  await owner.getByRole('button', { name: '核对', exact: true }).click()
  await expect(owner.getByRole('alert')).toContainText('请说明第 2 条怎样修改')
  // what was typed outlives the page
  await owner.reload()
  await expect(owner.locator('#answer-0')).toHaveValue('容积改为四百立方米（演示）')
  await owner.locator('#answer-1').fill('已补充，见附件（演示）')
  await picture(owner, 'review/revisions')
  await owner.getByRole('button', { name: '核对', exact: true }).click()
  await owner.getByRole('dialog').getByRole('button', { name: '提交说明' }).click()
  await expect(owner.getByText('已收到您对 2 条修改意见的说明')).toBeVisible()
  await owner.setViewportSize(PHONE)
  await picture(owner, 'review/revisions-phone')
  await examiner.reload()
  await examiner.getByRole('tab', { name: '专家评审' }).click()
  await expect(examiner.getByText('已形成意见')).toBeVisible()
  await expect(examiner.getByText('已补充，见附件（演示）')).toBeVisible()
  expect(complaints).toEqual([])
})
