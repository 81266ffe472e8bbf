import { expect, test, type Page } from '@playwright/test'
import { act, begin, fillIn, handIn, handInMaterials } from './application'
import { complaints, pdf, PHONE, picture, signedIn } from './people'

test.describe.configure({ mode: 'serial' })

const write = (page: Page) => expect(page.locator('#contact')).toBeVisible()

test('before it is accepted an enterprise amends what it handed in: told what differs, told of a newer version, and nothing typed is lost', async ({ browser }) => {
  test.setTimeout(300_000)
  const trader = await signedIn(browser, 'trader-haifeng', PHONE)
  await begin(trader)
  await fillIn(trader)
  await handInMaterials(trader, ['safety-rules-list'])
  const number = await handIn(trader)

  await trader.goto(`/cases/${number}`)
  await trader.getByRole('link', { name: '更正申请' }).click()
  await write(trader)
  await picture(trader, 'amend-phone')
  await trader.getByRole('button', { name: '核对更正内容' }).click()
  await expect(trader.getByRole('alert').first()).toContainText('没有任何改动')
  await trader.locator('#contact').fill('示例丁')
  await trader.locator('#phone').fill('12')
  await trader.getByRole('button', { name: '核对更正内容' }).click()
  await expect(trader.getByRole('alert').first()).toBeFocused()
  await picture(trader, 'amend-errors-phone')
  await trader.locator('#phone').fill('0660-0000000')
  await trader.getByText(/^补充其他材料/).click()
  await trader.locator('#m-safety-rules-list').setInputFiles(pdf('制度清单'))
  await expect(trader.getByText('制度清单.pdf')).toBeVisible()
  await trader.getByRole('button', { name: '核对更正内容' }).click()
  await expect(trader.locator('#second-look')).toBeFocused()
  const lines = trader.locator('#second-look tbody tr')
  await expect(lines).toHaveCount(2)
  await expect(lines.first()).toContainText('示例丙')
  await expect(lines.first()).toContainText('示例丁')
  await expect(lines.last()).toContainText('制度清单.pdf')
  await picture(trader, 'amend-second-look-phone')
  await trader.getByRole('button', { name: '提交更正' }).click()
  await expect(trader.locator('#sent')).toBeFocused()
  await expect(trader.getByText('现由海丰县应急管理局办理')).toBeVisible()

  // another window of the enterprise is faster: this one is told so, and overwrites nothing
  const other = await trader.context().newPage()
  for (const page of [trader, other]) {
    await page.goto(`/cases/${number}/amendment`)
    await write(page)
    await expect(page.locator('#contact')).toHaveValue('示例丁')
  }
  const send = async (page: Page) => {
    await page.getByRole('button', { name: '核对更正内容' }).click()
    await page.getByRole('button', { name: '提交更正' }).click()
  }
  await other.locator('#contact').fill('抢先的联系人')
  await send(other)
  await expect(other.locator('#sent')).toBeFocused()
  await trader.locator('#contact').fill('被抢先的联系人')
  await send(trader)
  await expect(trader.getByText('请重新读取后再办')).toBeVisible()
  await trader.getByRole('button', { name: '继续修改' }).click()
  await expect(trader.locator('#contact')).toHaveValue('被抢先的联系人')
  await trader.getByRole('button', { name: /^重新读取/ }).click()
  await expect(trader.locator('#contact')).toHaveValue('抢先的联系人')

  // a note of the desk's does not stand in the way
  const intake = await signedIn(browser, 'haifeng-intake')
  await act(intake, number, 'spot-correction', (page) => page.locator('#reason').fill('电话号码少一位（演示）'))
  await trader.locator('#contact').fill('示例戊')
  await send(trader)
  await expect(trader.locator('#sent')).toBeFocused()

  // the session ends before it is sent: what was typed is there again after signing in
  await trader.goto(`/cases/${number}/amendment`)
  await expect(trader.locator('#contact')).toHaveValue('示例戊')
  await trader.locator('#contact').fill('会话结束前填写')
  await trader.getByRole('button', { name: '核对更正内容' }).click()
  await trader.context().clearCookies({ name: /^q_session/ })
  await trader.getByRole('button', { name: '提交更正' }).click()
  await trader.waitForURL(/amendment$/)
  await expect(trader.locator('#contact')).toHaveValue('会话结束前填写')
  await trader.getByRole('button', { name: '核对更正内容' }).click()
  await trader.getByRole('button', { name: '提交更正' }).click()
  await expect(trader.locator('#sent')).toBeFocused()

  await act(intake, number, 'acceptance')
  await trader.goto(`/cases/${number}/amendment`)
  await expect(trader.getByText('不能再更正')).toBeVisible()
  await trader.goto(`/cases/${number}`)
  await expect(trader.getByText('办理中').first()).toBeVisible()
  await expect(trader.getByRole('link', { name: '更正申请' })).toHaveCount(0)
  expect(complaints).toEqual([])
})
