import { expect, test } from '@playwright/test'
import { begin } from './application'
import { complaints, DESKTOP, PHONE, picture, signedIn } from './people'

const USCC = '91441521MA4XAB1211'

test('a legal representative gives a mandate, the agent accepts it and begins an application for the enterprise; taken back, he is out', async ({ browser }) => {
  test.setTimeout(240_000)
  const owner = await signedIn(browser, 'trader-haifeng', DESKTOP)
  const agent = await signedIn(browser, 'agent-independent', PHONE)

  // who belongs to no enterprise is led to where a mandate would be
  await agent.goto('/cases')
  await expect(agent).toHaveURL(/\/account$/)
  await expect(agent.getByText('未绑定单位')).toBeVisible()
  await picture(agent, 'agent-account-phone')

  await owner.goto('/account')
  await owner.getByRole('button', { name: '授权经办人' }).click()
  await owner.getByRole('button', { name: '确定授权' }).click()
  await expect(owner.getByRole('alert').first()).toBeFocused()
  await owner.locator('#enterpriseName').fill('海丰示例贸易有限公司')
  await owner.locator('#agentName').fill('示例戊')
  await owner.locator('#agentAccount').fill('agent-independent')
  await owner.getByRole('checkbox', { name: '危险化学品经营许可' }).check()
  await owner.locator('#lastDay').fill('2027-06-30')
  await picture(owner, 'mandate-form-desk')
  await owner.getByRole('button', { name: '确定授权' }).click()
  await expect(owner.getByText('待接受').first()).toBeVisible()

  await agent.reload()
  await agent.getByRole('button', { name: /^接受授权/ }).first().click()
  await agent.getByRole('button', { name: /^为该单位办理/ }).first().click()
  await expect(agent.getByText(`您正在以经办人身份为 ${USCC} 办理`)).toBeVisible()
  await begin(agent)
  await picture(agent, 'agent-acting-phone')
  const draft = agent.url()

  // the enterprise finds what its agent began
  await owner.goto(draft)
  await expect(owner.getByRole('heading', { level: 1 })).toBeVisible()
  await owner.goto('/account')
  await picture(owner, 'mandate-standing-desk')
  await owner.getByRole('button', { name: /^收回授权/ }).first().click()
  await expect(owner.getByText('已收回').first()).toBeVisible()

  await agent.reload()
  await expect(agent.getByText('您目前没有该单位对此类事项的有效授权').first()).toBeVisible()
  await picture(agent, 'agent-out-phone')
  await agent.getByRole('button', { name: '恢复本人身份' }).click()
  await expect(agent).toHaveURL(/\/account$/)
  await expect(agent.getByText('已收回').first()).toBeVisible()
  await expect(agent.getByText('您正在以经办人身份')).toBeHidden()
  expect(complaints).toEqual([])
})
