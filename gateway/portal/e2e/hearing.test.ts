import { expect, test } from '@playwright/test'
import { act, begin, fillIn, handIn, handInMaterials } from './application'
import { complaints, PHONE, picture, signedIn } from './people'

test('told that the decision may go against it, an enterprise asks for a hearing on a phone and sees when and where it is held', async ({ browser }) => {
  test.setTimeout(300_000)
  const trader = await signedIn(browser, 'trader-haifeng', PHONE)
  await begin(trader)
  await fillIn(trader)
  await handInMaterials(trader)
  const number = await handIn(trader)
  await trader.goto(`/cases/${number}`)
  await expect(trader.getByRole('button', { name: '要求听证' })).toHaveCount(0)

  const intake = await signedIn(browser, 'haifeng-intake')
  await act(intake, number, 'acceptance')
  const examiner = await signedIn(browser, 'haifeng-examiner')
  await act(examiner, number, 'hearing-notice')
  // nobody has asked yet: there is nothing to record
  const legal = await signedIn(browser, 'haifeng-legal')
  await legal.goto(`/desk/${number}`)
  await expect(legal.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(legal.locator('.acts a', { hasText: '听证' })).toHaveCount(0)

  await trader.goto(`/cases/${number}`)
  await expect(trader.getByText('您有权要求听证')).toBeVisible()
  await picture(trader, 'hearing-offered-phone')
  await trader.getByRole('button', { name: '要求听证' }).click()
  await expect(trader.getByText('确定要求听证吗')).toBeVisible()
  await trader.getByRole('button', { name: '返回' }).click()
  await trader.getByRole('button', { name: '要求听证' }).click()
  await picture(trader, 'hearing-second-look-phone')
  await trader.getByRole('button', { name: '确定', exact: true }).click()
  await expect(trader.getByText(/您已于 .* 要求听证，将在 .* 前举行/)).toBeVisible()
  await picture(trader, 'hearing-requested-phone')
  await trader.reload()
  await expect(trader.getByRole('button', { name: '要求听证' })).toHaveCount(0)

  // told at least seven working days before, and within the twenty there are; the city's clock is today's
  await act(legal, number, 'hearing-call', async (page) => {
    await page.locator('#on').fill(new Date(Date.now() + 16 * 86_400_000).toISOString().slice(0, 10))
    await page.locator('#place').fill('海丰县应急管理局三楼会议室（演示）')
  })
  await trader.reload()
  await expect(trader.getByText(/听证将于 .*举行/)).toBeVisible()
  await picture(trader, 'hearing-called-phone')
  // before its day there is nothing to record
  await legal.goto(`/desk/${number}`)
  await expect(legal.locator('.acts a', { hasText: '告知听证时间地点' })).toHaveCount(1)
  await expect(legal.locator('.acts a', { hasText: '归档听证笔录' })).toHaveCount(0)
  expect(complaints).toEqual([])
})
