import { expect, test } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { lookedInto } from './access'
import { beginFiling, fillInFiling, handInFiling, handInPlanMaterials } from './plan'
import { signedIn } from './people'

/** Where the demonstration's mail and SMS are read: `make up` writes the ports down. */
const simulators = (): string => {
  const city = `${process.env.ONENET_RUN_DIR ?? '../../.run'}/city.json`
  try {
    return `http://127.0.0.1:${JSON.parse(readFileSync(city, 'utf8')).ports.simulators}`
  } catch {
    return 'http://127.0.0.1:8095'
  }
}

const looked = lookedInto('messages')

test('an enterprise is told of its case in the inbox and, after a code, by SMS; the city sees that it was delivered', async ({ browser, request }) => {
  test.setTimeout(300_000)
  const owner = await signedIn(browser, 'trader-haifeng')
  await owner.goto('/cases?list=all')
  await owner.getByRole('link', { name: /我的消息/ }).click()
  await expect(owner.getByRole('heading', { name: '我的消息', level: 1 })).toBeVisible()
  await owner.getByRole('link', { name: '短信和邮件提醒设置' }).click()
  await looked(owner, 'contacts-empty')
  await owner.getByRole('button', { name: '发送验证码', exact: true }).click()
  await expect(owner.getByText('请填写联系方式')).toBeVisible()
  const mobile = `138${String(Date.now()).slice(-8)}`
  await owner.getByLabel('手机号码').fill(mobile)
  await owner.getByRole('button', { name: '发送验证码', exact: true }).click()
  const masked = `${mobile.slice(0, 3)}****${mobile.slice(-4)}`
  const card = owner.getByRole('region', { name: masked })
  await expect(card.getByText('待验证')).toBeVisible()
  const sent = (await (await request.get(`${simulators()}/messages`)).json()) as { sms: { to: string; text: string }[] }
  const code = sent.sms.find((each) => each.to === mobile)?.text.match(/\d{6}/)?.[0] ?? ''
  await card.getByLabel('验证码').fill(code)
  await card.getByRole('button', { name: '验证', exact: true }).click()
  await expect(owner.getByRole('region', { name: masked }).getByText('已验证')).toBeVisible()
  await looked(owner, 'contacts')

  await beginFiling(owner)
  await fillInFiling(owner, `消息演示预案${Date.now()}`)
  await handInPlanMaterials(owner)
  const number = await handInFiling(owner)
  await expect(async () => {
    await owner.goto('/mine/messages')
    await expect(owner.getByText(`已收到申请：${number}`)).toBeVisible({ timeout: 3_000 })
  }).toPass({ timeout: 60_000 })
  await looked(owner, 'inbox')
  await owner.getByText(`已收到申请：${number}`).click()
  await expect(owner.getByRole('link', { name: new RegExp(number) })).toBeVisible()

  const city = await signedIn(browser, 'city-supervisor')
  await city.goto('/oversight/deliveries?status=ALL')
  await expect(city.getByRole('heading', { name: '消息发送', level: 1 })).toBeVisible()
  await looked(city, 'deliveries')
})
