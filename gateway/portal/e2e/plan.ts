import { expect, type Page } from '@playwright/test'
import { pdf, picture } from './people'

const next = (page: Page) => page.getByRole('button', { name: '保存并继续' }).click()
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())

/** From the guide to the task list of a new filing. */
export async function beginFiling(page: Page): Promise<void> {
  await page.goto('/guides/plan-filing')
  await expect(page.getByRole('heading', { name: '哪类单位要做什么' })).toBeVisible()
  await picture(page, 'plan-guide')
  await page.getByRole('link', { name: '在线办理' }).click()
  await answerSelfCheck(page)
}

/** From the self-check to the task list. */
export async function answerSelfCheck(page: Page): Promise<void> {
  await expect(page.locator('#unitClass')).toBeVisible()
  await page.locator('#unitClass').selectOption('HAZCHEM_TRADE_WITHOUT_STORAGE')
  await page.getByLabel('小型、微型').check()
  await page.getByLabel('县（市、区）属单位').check()
  await page.locator('#site').selectOption('441521')
  await page.locator('#publishedOn').fill(today())
  await page.getByRole('button', { name: '看结果' }).click()
  await expect(page.getByRole('heading', { name: '向海丰县应急管理局备案' })).toBeVisible()
  await expect(page.getByText('不需要评审意见')).toBeVisible()
  await picture(page, 'plan-self-check')
  await page.getByRole('button', { name: '开始填写' }).click()
  await expect(page.locator('.tasks')).toBeVisible()
}

export async function fillInFiling(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: '单位信息' }).click()
  await page.locator('#name').fill('海丰县示例化工贸易有限公司')
  await page.locator('#legalRepresentative').fill('示例甲')
  await page.locator('#address').fill('汕尾市海丰县示例路1号')
  await page.locator('#contact').fill('示例丙')
  await page.locator('#phone').fill('0660-0000000')
  await next(page)
  await expect(page.getByRole('heading', { name: '预案', exact: true })).toBeVisible()
  await page.locator('#title').fill(title)
  await page.locator('#version').fill('2026-1')
  await page.getByLabel('综合应急预案').check()
  await expect(page.getByText('共 20 个工作日')).toBeVisible()
  await picture(page, 'plan-section')
  await next(page)
  await expect(page.getByRole('heading', { name: '适用范围和内容' })).toBeVisible()
  await page.locator('#chemical').fill('甲醇')
  await page.getByRole('button', { name: '添加' }).click()
  await page.getByLabel('泄漏').check()
  await page.getByLabel('陆河县').check()
  await page.locator('#text').fill('本预案适用于甲醇泄漏事故的应急处置（演示）。')
  await picture(page, 'plan-scope')
  await next(page)
  await expect(page.getByRole('heading', { name: '备案材料' })).toBeVisible()
}

/** Uploads every material but the ones left out. */
export async function handInPlanMaterials(page: Page, without: string[] = []): Promise<void> {
  await expect(page.locator('input[type=file]').first()).toBeVisible()
  expect(await page.locator('#m-review-opinion').count()).toBe(0)
  for (const id of ['filing-form', 'electronic-plan', 'risk-and-resources'].filter((each) => !without.includes(each))) {
    await page.locator(`#m-${id}`).setInputFiles(pdf(id))
    await expect(page.locator('.card', { has: page.locator(`#m-${id}`) }).getByText('已上传')).toBeVisible()
  }
  await picture(page, 'plan-materials')
  await next(page)
  await expect(page.locator('.tasks')).toBeVisible()
}

export async function handInFiling(page: Page): Promise<string> {
  await picture(page, 'plan-tasks')
  await page.getByRole('link', { name: '核对并提交' }).click()
  await expect(page.getByRole('heading', { name: '核对并提交' })).toBeVisible()
  await picture(page, 'plan-check-answers')
  await page.locator('#agreed').check()
  await page.getByRole('button', { name: '提交备案' }).click()
  await expect(page.getByRole('heading', { name: '备案材料已提交' })).toBeVisible()
  await picture(page, 'plan-receipt')
  return (await page.locator('.number').innerText()).trim()
}
