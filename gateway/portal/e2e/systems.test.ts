import { expect, test } from '@playwright/test'
import { accessible } from './access'
import { complaints, DESKTOP, picture, signedIn } from './people'

const NARROW = { width: 320, height: 700 }

for (const [name, size] of [['desk', DESKTOP], ['narrow', NARROW]] as const)
  test(`a legal representative connects an ERP, is shown its secret once, and ends it; the ERP comes in and is out again (${name})`, async ({ browser, request }) => {
    test.setTimeout(240_000)
    const owner = await signedIn(browser, 'trader-haifeng', size)
    await owner.goto('/systems')
    await owner.getByRole('button', { name: '接入系统' }).click()
    await owner.getByRole('button', { name: '确定接入' }).click()
    await expect(owner.getByRole('alert').first()).toBeFocused()
    await accessible(owner)
    await owner.locator('#systemName').fill(`示例 ERP ${name}`)
    await owner.getByRole('checkbox', { name: /^读取办件/ }).check()
    await owner.getByRole('checkbox', { name: '危险化学品经营许可' }).check()
    await owner.locator('#lastDay').fill('2027-06-30')
    await picture(owner, `system-form-${name}`)
    await owner.getByRole('button', { name: '确定接入' }).click()
    await owner.getByRole('button', { name: `生成密钥 示例 ERP ${name}` }).click()
    await expect(owner.locator('#secret')).toBeFocused()
    await accessible(owner)
    await picture(owner, `system-secret-${name}`)
    const said = await owner.locator('[aria-labelledby=secret] dd').allInnerTexts()
    const [clientId = '', clientSecret = '', address = ''] = said
    const token = async () => request.post(address, { form: { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret } })
    const bearer = (await (await token()).json()).access_token as string
    const asked = async () => (await request.get('/api/hazchem-licence/v1/cases', { headers: { Authorization: `Bearer ${bearer}` } })).status()
    await expect.poll(asked, { timeout: 30_000 }).toBe(200)

    await owner.reload()
    await expect(owner.getByText(clientSecret)).toBeHidden()
    await owner.getByRole('button', { name: `终止接入 示例 ERP ${name}` }).click()
    await owner.getByRole('dialog').getByRole('button', { name: '终止接入' }).click()
    await expect(owner.getByText('已终止').first()).toBeVisible()
    await expect.poll(asked, { timeout: 30_000 }).toBe(401)
    expect(complaints).toEqual([])
  })
