import { expect, test, type Page } from '@playwright/test'
import { lookedInto } from './access'
import { complaints, PHONE, signedIn } from './people'

const looked = lookedInto('credit')

/** One act on an entry: what it asks is filled in and looked at a second time. */
async function done(page: Page, act: string, fields: Record<string, string>): Promise<void> {
  await page.getByRole('button', { name: act, exact: true }).click()
  for (const [id, value] of Object.entries(fields)) await page.locator(`#${id}`).fill(value)
  await page.getByRole('button', { name: '核对', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: '提交', exact: true }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

const today = (): string => new Date().toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' })

test('an office proposes an entry in the red list, the party is told and heard, another person decides, everybody sees it; the party asks to be taken out', async ({ browser }) => {
  test.setTimeout(180_000)
  const examiner = await signedIn(browser, 'lufeng-examiner')
  await examiner.goto('/oversight/credit')
  await looked(examiner, 'desk')
  await examiner.getByRole('link', { name: '提出列入' }).click()
  await examiner.locator('#kind').selectOption('RED_LIST')
  await examiner.getByRole('button', { name: '核对', exact: true }).click()
  await expect(examiner.getByRole('alert').first()).toBeVisible()
  await examiner.locator('#uscc').fill('91441581MA4XAB13XM')
  await examiner.locator('#partyName').fill('示例企业（演示）')
  await examiner.locator('#ground').selectOption('COMMENDED')
  await examiner.locator('#facts').fill('受市级表彰（演示）')
  await looked(examiner, 'proposal')
  await examiner.getByRole('button', { name: '核对', exact: true }).click()
  await examiner.getByRole('dialog').getByRole('button', { name: '提交', exact: true }).click()
  await expect(examiner.getByRole('heading', { name: /信用名单记录/, level: 1 })).toBeVisible()
  await done(examiner, '送达告知书', { paperNumber: '演示告知1号', servedOn: today(), how: '当面送达（演示）' })
  await expect(examiner.getByText('已告知')).toBeVisible()
  const number = new URL(examiner.url()).pathname.split('/').at(-1)

  const owner = await signedIn(browser, 'trader-lufeng')
  await owner.goto('/mine/credit')
  await owner.getByRole('link', { name: number }).click()
  await done(owner, '陈述申辩', { words: '没有意见（演示）' })
  await looked(owner, 'heard')

  const decider = await signedIn(browser, 'lufeng-decider')
  await decider.goto(`/oversight/credit/${number}`)
  await done(decider, '决定列入', { decisionNumber: '演示决定1号', reasons: '事实清楚（演示）' })
  await expect(decider.getByText('今日有效')).toBeVisible()
  await looked(decider, 'entered')

  await owner.goto('/mine/credit')
  await expect(owner.getByText('绿色通道：优先办理，材料与安全条件要求不变')).toBeVisible()
  await owner.setViewportSize(PHONE)
  await looked(owner, 'mine-phone')
  const anybody = await (await browser.newContext({ locale: 'zh-CN' })).newPage()
  await anybody.goto('/credit?list=RED_LIST')
  await expect(anybody.getByText('91441581MA4XAB13XM')).toBeVisible()
  await looked(anybody, 'public')

  await owner.goto(`/mine/credit/${number}`)
  await done(owner, '申请提前移出', { words: '不再需要（演示）' })
  await decider.reload()
  await done(decider, '决定移出', { decisionNumber: '演示决定2号', reasons: '同意（演示）' })
  await owner.goto('/mine/credit')
  await expect(owner.getByText('今日没有因信用名单产生的影响。')).toBeVisible()
  expect(complaints).toEqual([])
})
