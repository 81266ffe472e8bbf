import { expect, test, type Page } from '@playwright/test'
import { act, begin, fillIn, handIn, handInMaterials } from './application'
import { complaints, PHONE, picture, signedIn } from './people'

// One green pixel, as a camera would hand it over; what follows it makes each a picture of its own, for one serves one case.
const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
const photograph = { name: '现场.png', mimeType: 'image/png', buffer: PIXEL }

const saved = (page: Page) => page.evaluate(() => Object.keys(localStorage).filter((each) => each.startsWith('onenet.kept.')))

test('what is found on site is photographed, outlives a place without network, and is seen by who signs and who decides', async ({ browser }) => {
  test.setTimeout(300_000)
  const trader = await signedIn(browser, 'trader-haifeng')
  await begin(trader)
  await fillIn(trader)
  await handInMaterials(trader)
  const number = await handIn(trader)
  await act(await signedIn(browser, 'haifeng-intake'), number, 'acceptance')

  const examiner = await signedIn(browser, 'haifeng-examiner', PHONE)
  await examiner.goto(`/desk/${number}/inspection`)
  await examiner.getByRole('button', { name: '开始现场核查' }).click()
  const conditions = examiner.locator('fieldset.card')
  await expect(conditions.first()).toBeVisible()
  await expect(examiner.getByText('剧毒化学品双人验收')).toHaveCount(0)
  await conditions.first().getByText('说明和照片').click()
  for (const place of ['照片 1', '照片 2']) {
    await conditions.first().getByLabel(place).setInputFiles({ ...photograph, buffer: Buffer.concat([PIXEL, Buffer.from(`${place} ${Date.now()}`)]) })
    await expect(conditions.first().getByText('已上传')).toHaveCount(place === '照片 1' ? 1 : 2)
  }
  await conditions.first().getByRole('button', { name: '移除 照片 1' }).click()
  await expect(conditions.first().getByText('已上传')).toHaveCount(1)

  // the colleague begins the report too, but it is the examiner who files it
  const second = await signedIn(browser, 'haifeng-examiner2')
  await second.goto(`/desk/${number}/inspection`)
  await second.locator('fieldset.card').first().getByText('说明和照片').click()
  await second.locator('fieldset.card').first().getByLabel('情况说明').fill('没有提交的')
  await expect.poll(() => saved(second)).toHaveLength(1)

  await examiner.context().setOffline(true)
  await expect(examiner.getByText('现在没有网络')).toBeVisible()
  // what the eye saw there is kept though nothing can be sent: two more photographs
  for (const place of ['照片 3', '照片 4']) {
    await conditions.first().getByLabel(place).setInputFiles({ ...photograph, buffer: Buffer.concat([PIXEL, Buffer.from(`${place} offline ${Date.now()}`)]) })
    await expect(conditions.first().getByText('已保存在设备上，等网络')).toHaveCount(place === '照片 3' ? 1 : 2)
  }
  await expect(examiner.getByText('2 张照片等网络恢复后上传')).toBeVisible()
  await examiner.getByRole('button', { name: '其余都符合' }).click()
  await conditions.first().getByLabel('情况说明').fill('通风良好（没有网络时写的）')
  await examiner.getByLabel('符合条件', { exact: true }).check()
  await examiner.getByRole('button', { name: '提交核查记录并签字' }).click()
  await expect(examiner.getByRole('alert')).toBeVisible()
  await picture(examiner, 'inspection-offline-phone')

  await examiner.context().setOffline(false)
  await examiner.reload()
  await expect(conditions.first().getByLabel('情况说明')).toHaveValue('通风良好（没有网络时写的）')
  await expect(conditions.first().getByText('已上传')).toHaveCount(3)
  await expect(examiner.getByText('等网络恢复后上传')).toHaveCount(0)
  // what does not apply is neither met nor broken, and says why
  const outside = conditions.nth(1)
  await outside.getByLabel('不适用').check()
  await examiner.getByRole('button', { name: '提交核查记录并签字' }).click()
  await expect(examiner.getByRole('alert').first()).toBeVisible()
  await outside.getByLabel('情况说明').fill('没有储存设施（示例）')
  await expect(examiner.getByRole('main').getByRole('link', { name: /0660/ })).toHaveAttribute('href', /^tel:/)
  await examiner.getByRole('button', { name: '提交核查记录并签字' }).click()
  await expect(examiner.getByText('等待第二人签字')).toBeVisible()
  await expect.poll(() => saved(examiner)).toEqual([])

  await second.goto(`/desk/${number}/inspection`)
  const shown = second.getByRole('img', { name: '照片 1' })
  await expect.poll(() => shown.evaluate((each: HTMLImageElement) => each.naturalWidth)).toBe(1)
  await expect.poll(() => saved(second)).toEqual([])
  await second.getByRole('button', { name: /签字/ }).click()
  await expect(second.getByText('现场核查已完成')).toBeVisible()

  const decider = await signedIn(browser, 'haifeng-decider')
  await decider.goto(`/desk/${number}`)
  await decider.getByRole('tab', { name: '审查' }).click()
  await expect.poll(() => decider.getByRole('img', { name: '照片 1' }).evaluate((each: HTMLImageElement) => each.naturalWidth)).toBe(1)
  await picture(decider, 'inspection-photographs')
  expect(complaints).toEqual([])
})
