import { expect, type Browser, type Page } from '@playwright/test'
import { picture, signedIn } from './people'

/** The fictional experts of the demonstration city, all of them: any of them may be drawn. */
const EXPERTS = [
  { account: 'expert-process', code: 'DEMO-0026', name: '示例专家甲', employer: '91440101MA4XYJ01XE', field: 'PROCESS' },
  { account: 'expert-process2', code: 'DEMO-0028', name: '示例专家乙', employer: '91440101MA4XYJ028E', field: 'PROCESS' },
  { account: 'expert-process3', code: 'DEMO-0029', name: '示例专家丙', employer: '91440101MA4XYJ0369', field: 'PROCESS' },
  { account: 'expert-equipment', code: 'DEMO-0030', name: '示例专家丁', employer: '91440101MA4XYJ0444', field: 'EQUIPMENT' },
  { account: 'expert-equipment2', code: 'DEMO-0031', name: '示例专家戊', employer: '91440101MA4XYJ052Y', field: 'EQUIPMENT' },
  { account: 'expert-electrical', code: 'DEMO-0032', name: '示例专家己', employer: '91440101MA4XYJ060R', field: 'ELECTRICAL' },
  { account: 'expert-electrical2', code: 'DEMO-0033', name: '示例专家庚', employer: '91440101MA4XYJ079N', field: 'ELECTRICAL' },
  { account: 'expert-safety', code: 'DEMO-0027', name: '示例专家辛', employer: '91440101MA4XYJ087H', field: 'SAFETY' },
  { account: 'expert-safety2', code: 'DEMO-0034', name: '示例专家壬', employer: '91440101MA4XYJ095C', field: 'SAFETY' },
] as const
const REVIEWS = '/api/safety-review/v1'
const UNTIL = '2035-12-31'
type Listed = (typeof EXPERTS)[number]

/** What a page of this person would send; the pages themselves are tried where they matter. */
async function sends(page: Page, address: string, data?: object): Promise<void> {
  const thing = address.replace(/\/[^/]+$/, '')
  const tag = (await page.request.get(`${REVIEWS}${thing}`, { headers: { 'X-Requested-With': 'JavaScript' } })).headers().etag ?? ''
  const headers = { 'X-Requested-With': 'JavaScript', 'Idempotency-Key': crypto.randomUUID(), ...(tag ? { 'If-Match': tag } : {}) }
  const answer = await page.request.post(`${REVIEWS}${address}`, { headers, data })
  expect(answer.status(), `${address} ${await answer.text()}`).toBe(201)
}

const standing = async (page: Page, code: string): Promise<string | undefined> => {
  const found = await page.request.get(`${REVIEWS}/experts/${code}`, { headers: { 'X-Requested-With': 'JavaScript' } })
  return found.ok() ? ((await found.json()) as { status: string }).status : undefined
}

/** By the screens: one officer enters him. */
async function enterOnScreen(page: Page, { code, name, employer, field }: Listed): Promise<void> {
  await page.goto('/desk/registers/experts')
  await page.getByRole('link', { name: '登记专家' }).click()
  await page.getByRole('button', { name: '核对', exact: true }).click()
  await expect(page.getByRole('alert').first()).toContainText('请至少选择一个专业')
  const values = { code, name, employerName: `${name}所在单位（示例）`, employerUscc: employer, title: '高级工程师', number: `示例-${code}`, until: UNTIL, appointedUntil: UNTIL }
  for (const [id, value] of Object.entries(values)) await page.locator(`#${id}`).fill(value)
  await page.locator(`input[name=fields][value=${field}]`).check()
  await page.getByRole('button', { name: '核对', exact: true }).click()
  await picture(page, 'review/expert-form')
  await page.getByRole('dialog').getByRole('button', { name: '提交登记' }).click()
  await expect(page.getByText('待核准')).toBeVisible()
  await expect(page.getByText('已登记，等另一人核准')).toBeVisible()
}

/** By the screens: another finds it right. */
async function approveOnScreen(page: Page, { code, name }: Listed): Promise<void> {
  await page.goto('/desk/registers/experts?status=ENTERED')
  await picture(page, 'review/experts')
  await page.getByRole('row', { name: code }).getByRole('link', { name }).click()
  await page.getByRole('button', { name: '核准', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: '核对无误，核准' }).click()
  await expect(page.getByText('已核准。')).toBeVisible()
}

/** By the screens: he says himself that it is true. */
async function confirmOnScreen(page: Page): Promise<void> {
  await page.goto('/expert')
  await page.getByRole('link', { name: '我的登记' }).click()
  await picture(page, 'review/own-entry')
  await page.getByRole('button', { name: '登记内容属实，确认' }).click()
  await expect(page.getByText('已确认。')).toBeVisible()
}

/** Everybody stands in the register afterwards; the first by the screens, the others as their pages would send it. Who stood there before stays. */
export async function inRegister(browser: Browser): Promise<Map<string, Page>> {
  const intake = await signedIn(browser, 'city-intake')
  const decider = await signedIn(browser, 'city-decider')
  const pages = new Map<string, Page>()
  for (const each of EXPERTS) {
    const own = await signedIn(browser, each.account)
    pages.set(each.code, own)
    const first = each === EXPERTS[0]
    let status = await standing(intake, each.code)
    if (!status) {
      const entry = {
        name: each.name, employer: { uscc: each.employer, name: `${each.name}所在单位（示例）` }, fields: [each.field],
        qualification: { title: '高级工程师', number: `示例-${each.code}`, until: UNTIL }, appointedUntil: UNTIL,
      }
      await (first ? enterOnScreen(intake, each) : sends(intake, '/experts', { code: each.code, entry }))
      status = 'ENTERED'
    }
    if (status === 'ENTERED') {
      await (first ? approveOnScreen(decider, each) : sends(decider, `/experts/${each.code}/approval`))
      status = 'APPROVED'
    }
    if (status === 'APPROVED') await (first ? confirmOnScreen(own) : sends(own, '/own-expert-entry/confirmation'))
  }
  return pages
}

/** Whether he was drawn: more than these may stand in the register of a city that has been used. */
export async function isAsked(page: Page, panel: string): Promise<boolean> {
  const task = await page.request.get(`${REVIEWS}/panel-tasks/${panel}`, { headers: { 'X-Requested-With': 'JavaScript' } })
  expect([200, 404], await task.text()).toContain(task.status())
  return task.ok()
}

/** A member by his screen: signs in, and gives his opinion once. */
export async function opines(page: Page, panel: string, judgement: string): Promise<void> {
  await page.goto(`/expert/${panel}`)
  await page.getByRole('button', { name: '签到' }).click()
  await page.getByLabel(judgement, { exact: true }).check()
  await page.locator('#reasons').fill('应急池容积需复核（演示）')
  await picture(page, 'review/opinion')
  await page.getByRole('button', { name: /^提交意见/ }).click()
  await expect(page.getByText(`✓ ${judgement}`)).toBeVisible()
}
