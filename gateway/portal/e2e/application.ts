import { expect, type Browser, type Page } from '@playwright/test'
import { pdf, picture, signedIn } from './people'

const next = (page: Page) => page.getByRole('button', { name: '保存并继续' }).click()

/** From the guide to the page that sends a new application: what is known is confirmed at one go, and only the trade is asked. */
export async function straight(page: Page): Promise<void> {
  await page.goto('/guides/NEW')
  await page.getByRole('link', { name: '在线办理' }).click()
  await expect(page.getByRole('heading', { name: '核对已有信息' })).toBeVisible()
  const confirm = page.getByRole('button', { name: '一键确认，继续' })
  await expect(confirm).toBeVisible({ timeout: 30_000 })
  await picture(page, 'read-first')
  await confirm.click()
  await expect(page.getByRole('heading', { name: '经营方式和品种' })).toBeVisible()
  await page.getByLabel('批发', { exact: true }).check()
  await page.locator('#product').fill('甲醇')
  await page.getByRole('button', { name: '添加' }).click()
  await next(page)
  await expect(page.getByRole('heading', { name: '核对并提交' })).toBeVisible()
  await expect(page.locator('input[type=file], .checklist').first()).toBeVisible()
}

/** The papers of the page that sends it: those of before again, the rest uploaded; and it is sent. */
export async function sendStraight(page: Page): Promise<string> {
  const again = page.getByRole('button', { name: /^再次使用/ })
  await picture(page, 'read-first-check')
  if (await again.count()) await again.first().click()
  const open = page.locator('.card', { has: page.locator('input[type=file]') }).filter({ hasNotText: /已上传|无需您提交/ }).locator('input[type=file]')
  while (await open.count()) {
    const id = (await open.first().getAttribute('id')) ?? ''
    await open.first().setInputFiles(pdf(id))
    await expect(page.locator('.card', { has: page.locator(`#${id}`) }).last().getByText('已上传')).toBeVisible()
  }
  await page.locator('#agreed').check()
  await page.getByRole('button', { name: '提交申请' }).click()
  await received(page)
  return (await page.locator('.number').innerText()).trim()
}

/** From the self-check to the task list of a new application. */
export async function begin(page: Page): Promise<void> {
  await page.goto('/self-check/NEW')
  await page.locator('#site').selectOption('441521')
  await page.getByLabel('批发', { exact: true }).check()
  await page.locator('#product').fill('甲醇')
  await page.getByRole('button', { name: '添加' }).click()
  await page.getByRole('button', { name: '看结果' }).click()
  await expect(page.getByRole('heading', { name: '由海丰县应急管理局办理' })).toBeVisible()
  await picture(page, 'self-check')
  await page.getByRole('button', { name: '开始填写' }).click()
  await expect(page.locator('.tasks')).toBeVisible()
}

export async function fillIn(page: Page): Promise<void> {
  await page.getByRole('link', { name: '单位信息' }).click()
  await page.locator('#name').fill('海丰县示例化工贸易有限公司')
  await page.locator('#legalRepresentative').fill('示例甲')
  await page.locator('#principalPerson').fill('示例乙')
  await page.locator('#contact').fill('示例丙')
  await page.locator('#phone').fill('0660-0000000')
  await next(page)
  await expect(page.getByRole('heading', { name: '经营场所' })).toBeVisible()
  await page.locator('#registeredAddress').fill('汕尾市海丰县示例路1号')
  await page.locator('#premises').fill('汕尾市海丰县示例路1号')
  await next(page)
  await expect(page.getByRole('heading', { name: '经营方式和品种' })).toBeVisible()
  await next(page)
  await expect(page.getByRole('heading', { name: '材料' })).toBeVisible()
}

/** Uploads every material that is asked for but the ones left out. */
export async function upload(page: Page, without: string[] = []): Promise<void> {
  await expect(page.locator('input[type=file]').first()).toBeVisible()
  const inputs = await page.locator('input[type=file]').evaluateAll((each) => each.map((input) => input.id))
  for (const id of inputs) {
    if (without.includes(id.slice(2))) continue
    await page.locator(`#${id}`).setInputFiles(pdf(id))
    await expect(page.locator('.card', { has: page.locator(`#${id}`) }).last().getByText('已上传')).toBeVisible()
  }
}

/** The same on the page of the materials, and on from there. */
export async function handInMaterials(page: Page, without: string[] = []): Promise<void> {
  await upload(page, without)
  await picture(page, 'materials')
  await next(page)
  await expect(page.locator('.tasks')).toBeVisible()
}

/** The last page has been looked at before it is sent. */
export async function preReviewed(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: '提交前的检查' })).toBeVisible()
}

/** The same city is walked again and again: whoever applies for what he has applied for already says why. */
export async function received(page: Page): Promise<void> {
  const again = page.locator('#whyAgain')
  const receipt = page.getByRole('heading', { name: '申请已提交' })
  await expect(again.or(receipt)).toBeVisible()
  if (await again.isVisible()) {
    await again.fill('演示：同一场所再次申请')
    await page.getByRole('button', { name: '提交申请' }).click()
  }
  await expect(receipt).toBeVisible()
}

export async function handIn(page: Page): Promise<string> {
  await picture(page, 'tasks')
  await page.getByRole('link', { name: '核对并提交' }).click()
  await expect(page.getByRole('heading', { name: '核对并提交' })).toBeVisible()
  await preReviewed(page)
  await picture(page, 'check-answers')
  await page.locator('#agreed').check()
  await page.getByRole('button', { name: '提交申请' }).click()
  await received(page)
  await picture(page, 'receipt')
  return (await page.locator('.number').innerText()).trim()
}

/** An act of the desk with its second look. */
export async function act(page: Page, number: string, name: string, fill: (page: Page) => Promise<void> = async () => undefined): Promise<void> {
  await page.goto(`/desk/${number}/acts/${name}`)
  await expect(page.getByRole('button', { name: '核对' })).toBeVisible()
  await fill(page)
  await page.getByRole('button', { name: '核对' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await picture(page, `act-${name}`)
  await dialog.getByRole('button', { name: /^确定/ }).click()
  await expect(page.getByText(/^✓ ?已办理|已办理：/).first()).toBeVisible()
}

export async function inspect(first: Page, second: Page, number: string): Promise<void> {
  await first.goto(`/desk/${number}/inspection`)
  await first.getByRole('button', { name: '开始现场核查' }).click()
  await expect(first.getByText('时限停计中')).toBeVisible()
  await first.getByRole('button', { name: '其余都符合' }).click()
  await first.getByLabel('符合条件', { exact: true }).check()
  await picture(first, 'inspection')
  await first.getByRole('button', { name: '提交核查记录并签字' }).click()
  await expect(first.getByText('等待第二人签字')).toBeVisible()
  await second.goto(`/desk/${number}/inspection`)
  await second.getByRole('button', { name: /签字/ }).click()
  await expect(second.getByText('现场核查已完成')).toBeVisible()
}

/** What a register says otherwise is judged, each with its reason, until the case may be accepted. */
export async function judge(intake: Page, number: string): Promise<void> {
  const accept = intake.locator(`a[href*="/desk/${number}/acts/acceptance"]`).first()
  const first = intake.getByText('受理之前，请在“证明”中逐项作出认定')
  await intake.goto(`/desk/${number}`)
  await expect(accept.or(first)).toBeVisible()
  if (await accept.isVisible()) return
  await intake.getByRole('tab', { name: '证明' }).click()
  for (const proof of await intake.locator('.proofs > li').filter({ has: intake.locator('.found') }).all()) {
    const same = proof.getByRole('button', { name: /同一事实，予以认可/ })
    if (!(await same.count())) continue
    await same.first().click()
    await proof.getByLabel('理由').fill('变更登记办理中，已核对受理通知（演示）')
    await proof.getByRole('button', { name: '作出认定' }).click()
    await expect(intake.getByText('已作认定').first()).toBeVisible()
  }
  await expect(async () => {
    await intake.reload()
    await expect(accept).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 60_000 })
}

/** The desk's part of a case, and the certificate it ends with. */
export async function granted(browser: Browser, number: string, office: string): Promise<void> {
  const intake = await signedIn(browser, `${office}-intake`)
  await judge(intake, number)
  await act(intake, number, 'acceptance')
  const examiner = await signedIn(browser, `${office}-examiner`)
  await examiner.goto(`/desk/${number}`)
  await expect(examiner.getByRole('heading', { name: '可以办理' })).toBeVisible()
  if (await examiner.getByRole('link', { name: '现场核查', exact: true }).isVisible()) await inspect(examiner, await signedIn(browser, `${office}-examiner2`), number)
  await act(examiner, number, 'examination', async (page) => {
    await page.getByLabel('建议准予许可').check()
    await page.locator('#reason').fill('材料齐全，条件符合（演示）')
  })
  const decider = await signedIn(browser, `${office}-decider`)
  await act(decider, number, 'grant')
}
