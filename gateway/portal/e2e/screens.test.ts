import { expect, test, type Page } from '@playwright/test'
import { violations } from './access'
import { act, begin, fillIn, handIn, handInMaterials } from './application'
import { DESKTOP, pdf, PHONE, picture, signedIn, watched } from './people'
import { beginFiling, fillInFiling, handInFiling, handInPlanMaterials } from './plan'

// Every screen in its settled states: no violation of WCAG 2.2 AA, in light, dark and large print, on a phone and a desk.
const LOOKS = [
  { name: 'light', theme: 'light', elder: 'no' },
  { name: 'dark', theme: 'dark', elder: 'no' },
  { name: 'elder', theme: 'light', elder: 'yes' },
] as const
const SIZES = [
  { name: 'phone', viewport: PHONE },
  { name: 'desk', viewport: DESKTOP },
] as const

async function settled(page: Page): Promise<void> {
  await expect(page.locator('h1').first()).toBeVisible()
  await expect(page.getByText('正在读取…')).toHaveCount(0)
}

/** A dialog still fading in has no settled colours. */
const still = (page: Page) =>
  page.evaluate(() => Promise.all(document.getAnimations().filter((each) => each.effect?.getComputedTiming().endTime !== Infinity).map((each) => each.finished.catch(() => undefined))).then(() => undefined))

/** All looks of the page as it stands, without loading it again. */
async function look(page: Page, name: string, size: string, wrong: string[]): Promise<void> {
  for (const each of LOOKS) {
    await page.evaluate(([theme, elder]) => {
      document.documentElement.dataset.theme = theme
      document.documentElement.dataset.elder = elder
    }, [each.theme, each.elder])
    await still(page)
    await picture(page, `screens/${name}-${each.name}-${size}`)
    for (const found of await violations(page)) wrong.push(`${name} ${each.name} ${size} ${found}`)
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    if (sideways > 0) wrong.push(`${name} ${each.name} ${size}: scrolls sideways by ${sideways}px`)
  }
}

async function first(page: Page, list: string, link: string): Promise<string> {
  await page.goto(list)
  await expect(page.locator(link).first()).toBeVisible()
  return (await page.locator(link).first().getAttribute('href')) ?? ''
}

for (const size of SIZES) {
  test(`counter entry, ${size.name}`, async ({ browser }) => {
    test.setTimeout(240_000)
    const officer = await signedIn(browser, 'haifeng-intake', size.viewport)
    const wrong: string[] = []
    await officer.goto('/desk/counter')
    await settled(officer)
    await officer.getByRole('button', { name: '开始接待' }).click()
    await expect(officer.getByRole('alert')).toBeVisible()
    await look(officer, 'counter-errors', size.name, wrong)
    await officer.locator('#uscc').fill('91441521MA4XAB1211')
    await officer.locator('#enterpriseName').fill('海丰县示例化工贸易有限公司')
    await officer.locator('#visitor').fill('示例丁')
    await officer.locator('#capacity-AGENT').check()
    await officer.locator('#identitySeen').check()
    await officer.getByRole('button', { name: '开始接待' }).click()
    await expect(officer.locator('#cases + ul li').first()).toBeVisible()
    await look(officer, 'counter-visit', size.name, wrong)
    await officer.getByRole('button', { name: '结束接待' }).click()
    expect(wrong).toEqual([])
  })

  test(`open pages, ${size.name}`, async ({ browser }) => {
    test.setTimeout(240_000)
    const page = await watched(await browser.newContext({ viewport: size.viewport, locale: 'zh-CN', reducedMotion: 'reduce' }))
    const wrong: string[] = []
    for (const [name, path] of [['home', '/'], ['guides', '/guides'], ['guide', '/guides/NEW/COUNTY'], ['verify', '/verify'], ['proofs', '/proofs'], ['proofs-cancelled', '/proofs?list=CANCELLED'], ['proofs-none', '/proofs?q=nothing-like-it'], ['publicity', '/publicity'], ['publicity-announcements', '/publicity?list=announcements'], ['not-found', '/nowhere'], ['need', '/need'], ['contact', '/contact'], ['accessibility', '/accessibility'], ['privacy', '/privacy'], ['search', '/guides?q=%E6%8D%A2%E8%AF%81'], ['search-nothing', '/guides?q=qwertyuiop'], ['self-check', '/self-check/NEW'], ['self-check-variation', '/self-check/VARIATION'], ['plan-guide', '/guides/plan-filing'], ['plan-self-check', '/plans/self-check']] as const) {
      await page.goto(path)
      await settled(page)
      await look(page, name, size.name, wrong)
    }
    await page.goto('/self-check/NEW')
    await page.getByRole('button', { name: '看结果' }).click()
    await expect(page.getByRole('alert').first()).toBeFocused()
    await look(page, 'self-check-errors', size.name, wrong)
    await page.goto('/verify')
    await page.locator('#identifier').fill('1.2.156.3005.2.11100000DEM00009X8001.11441521DEM000030G.NOSUCH.001.X')
    await page.locator('#lastFour').fill('1211')
    await page.getByRole('button', { name: '核验' }).click()
    await expect(page.locator('.verdict, .notice.bad').first()).toBeVisible()
    await look(page, 'verify-answer', size.name, wrong)
    expect(wrong).toEqual([])
  })

  test(`registers and an expert's pages, ${size.name}`, async ({ browser }) => {
    test.setTimeout(240_000)
    const officer = await signedIn(browser, 'city-intake', size.viewport)
    const wrong: string[] = []
    for (const register of ['experts', 'bodies'] as const) {
      await officer.goto(`/desk/registers/${register}`)
      await settled(officer)
      await look(officer, `register-${register}`, size.name, wrong)
      await officer.goto(`/desk/registers/${register}/new`)
      await settled(officer)
      if (register === 'experts') await officer.getByRole('button', { name: /^添加/ }).click()
      await officer.getByRole('button', { name: '核对', exact: true }).click()
      await expect(officer.getByRole('alert')).toBeFocused()
      await look(officer, `register-${register}-errors`, size.name, wrong)
    }
    const expert = await signedIn(browser, 'expert-safety2', size.viewport)
    for (const [name, path] of [['expert-tasks', '/expert'], ['expert-own', '/expert/me']] as const) {
      await expert.goto(path)
      await settled(expert)
      await look(expert, name, size.name, wrong)
    }
    expect(wrong).toEqual([])
  })

  test(`an enterprise's pages, ${size.name}`, async ({ browser }) => {
    test.setTimeout(240_000)
    const page = await signedIn(browser, 'trader-haifeng', size.viewport)
    const wrong: string[] = []
    const see = async (name: string, path: string) => {
      await page.goto(path)
      await settled(page)
      await look(page, name, size.name, wrong)
    }
    await see('home-enterprise', '/')
    await see('cases', '/cases')
    const subject = await first(page, '/cases', 'th a')
    await see('case', subject)
    const number = subject.split('/').at(-1)
    await see('received', `/cases/${number}/received`)
    await see('paper', `/cases/${number}/papers/acceptance-receipt`)
    await see('certificates', '/certificates')
    const certificate = await first(page, '/certificates', '.card h2 a')
    await see('certificate', certificate)
    await see('present', `${certificate}/present`)
    await page.goto('/self-check/NEW')
    await page.locator('#site').selectOption('441521')
    await page.getByLabel('批发', { exact: true }).check()
    await page.locator('#product').fill('67-56-1')
    await page.getByRole('button', { name: '添加' }).click()
    await page.getByRole('button', { name: '看结果' }).click()
    await expect(page.locator('#answer')).toBeVisible()
    await look(page, 'self-check-answer', size.name, wrong)
    await page.getByRole('button', { name: '开始填写' }).click()
    await expect(page.locator('.tasks')).toBeVisible()
    const draft = new URL(page.url()).pathname
    await look(page, 'tasks', size.name, wrong)
    for (const section of ['enterprise', 'place', 'trade', 'changes', 'renewal', 'materials', 'check']) {
      await page.goto(`${draft}/${section}`)
      await settled(page)
      await expect(page.locator('form, .notice').first()).toBeVisible()
      await look(page, `draft-${section}`, size.name, wrong)
    }
    await page.goto(`${draft}/enterprise`)
    await expect(page.locator('#name')).toBeVisible()
    await page.locator('#name').fill('')
    await page.getByRole('button', { name: '保存并继续' }).click()
    await expect(page.getByRole('alert').first()).toBeFocused()
    await look(page, 'draft-errors', size.name, wrong)
    await page.goto(draft)
    await page.getByRole('button', { name: '删除草稿' }).click()
    await look(page, 'draft-discard', size.name, wrong)
    await page.getByRole('button', { name: '确定删除' }).click()
    expect(wrong).toEqual([])
  })

  test(`commitment and account, ${size.name}`, async ({ browser }) => {
    test.setTimeout(240_000)
    const page = await signedIn(browser, 'trader-haifeng', size.viewport)
    const wrong: string[] = []
    await page.goto('/account')
    await settled(page)
    await expect(page.locator('#uses ~ table, #uses ~ p').first()).toBeVisible()
    await look(page, 'account', size.name, wrong)
    await page.getByRole('button', { name: '新增授权' }).click()
    await page.getByRole('button', { name: '确定授权' }).click()
    await expect(page.getByRole('alert').first()).toBeFocused()
    await look(page, 'account-errors', size.name, wrong)
    await begin(page)
    await fillIn(page)
    const draft = new URL(page.url()).pathname.replace('/materials', '')
    await expect(page.getByRole('link', { name: /用书面承诺代替/ })).toBeVisible({ timeout: 60_000 })
    await look(page, 'materials-may-commit', size.name, wrong)
    await page.getByRole('link', { name: /用书面承诺代替/ }).click()
    await expect(page.getByRole('heading', { name: '承诺书' })).toBeVisible()
    await look(page, 'commitment', size.name, wrong)
    await page.getByRole('button', { name: '签署承诺书' }).click()
    await expect(page.getByRole('alert').first()).toBeFocused()
    await look(page, 'commitment-errors', size.name, wrong)
    await page.locator('#agreed').check()
    await page.locator('#signer').fill('示例甲')
    await page.getByRole('button', { name: '签署承诺书' }).click()
    await expect(page.getByText(/已于 .* 签署/)).toBeVisible()
    await page.getByRole('button', { name: '撤回承诺' }).click()
    await look(page, 'commitment-signed', size.name, wrong)
    await page.goto(draft)
    await page.getByRole('button', { name: '删除草稿' }).click()
    await page.getByRole('button', { name: '确定删除' }).click()
    expect(wrong).toEqual([])
  })

  test(`an amendment and a hearing, ${size.name}`, async ({ browser }) => {
    test.setTimeout(240_000)
    const page = await signedIn(browser, 'trader-haifeng', size.viewport)
    const wrong: string[] = []
    await begin(page)
    await fillIn(page)
    await handInMaterials(page)
    const number = await handIn(page)
    await page.goto(`/cases/${number}/amendment`)
    await expect(page.locator('#contact')).toBeVisible()
    await page.getByText(/^补充其他材料/).click()
    await look(page, 'amend', size.name, wrong)
    await page.getByRole('button', { name: '核对更正内容' }).click()
    await expect(page.getByRole('alert').first()).toBeFocused()
    await look(page, 'amend-errors', size.name, wrong)
    await page.locator('#contact').fill('示例丁')
    await page.getByRole('button', { name: '核对更正内容' }).click()
    await expect(page.locator('#second-look')).toBeFocused()
    await look(page, 'amend-second-look', size.name, wrong)
    await page.getByRole('button', { name: '提交更正' }).click()
    await expect(page.locator('#sent')).toBeFocused()
    await look(page, 'amend-sent', size.name, wrong)
    await act(await signedIn(browser, 'haifeng-intake'), number, 'acceptance')
    await act(await signedIn(browser, 'haifeng-examiner'), number, 'hearing-notice')
    await page.goto(`/cases/${number}`)
    await page.getByRole('button', { name: '要求听证' }).click()
    await look(page, 'hearing', size.name, wrong)
    expect(wrong).toEqual([])
  })

  test(`a department's pages, ${size.name}`, async ({ browser }) => {
    test.setTimeout(240_000)
    const page = await signedIn(browser, 'commerce-clerk', size.viewport)
    const wrong: string[] = []
    await page.goto('/')
    await settled(page)
    await look(page, 'home-department', size.name, wrong)
    for (const [name, path] of [['assistance', '/assistance'], ['assistance-answered', '/assistance?list=answered']] as const) {
      await page.goto(path)
      await settled(page)
      await expect(page.locator('table, .notice').first()).toBeVisible()
      await look(page, name, size.name, wrong)
      const request = page.locator('th a').first()
      if (!(await request.isVisible())) continue
      await request.click()
      await expect(page.locator('.question')).toBeVisible()
      await look(page, `${name}-one`, size.name, wrong)
      const review = page.getByRole('button', { name: '核对' })
      if (!(await review.isVisible())) continue
      await review.click()
      await expect(page.getByRole('alert').first()).toBeFocused()
      await look(page, `${name}-errors`, size.name, wrong)
      await page.getByLabel(/^无记录/).check()
      await page.locator('#note').fill('演示')
      await review.click()
      await expect(page.locator('#second-look')).toBeFocused()
      await look(page, `${name}-second-look`, size.name, wrong)
    }
    expect(wrong).toEqual([])
  })

  test(`the desk's pages, ${size.name}`, async ({ browser }) => {
    test.setTimeout(240_000)
    const page = await signedIn(browser, 'haifeng-allround', size.viewport)
    const wrong: string[] = []
    await page.goto('/desk?waiting=ALL')
    await settled(page)
    await expect(page.locator('a.open').first()).toBeVisible()
    await look(page, 'desk', size.name, wrong)
    const subject = await first(page, '/desk?waiting=ALL', 'a.open')
    await page.goto(subject)
    await settled(page)
    for (const tab of ['材料', '证明', '审查', '时限', '进度']) {
      await page.getByRole('tab', { name: tab }).click()
      await look(page, `desk-case-${tab}`, size.name, wrong)
    }
    await page.goto(`${subject}/inspection`)
    await settled(page)
    await look(page, 'desk-inspection', size.name, wrong)
    const licence = await first(page, '/desk/licences', 'a.open')
    await look(page, 'register', size.name, wrong)
    await page.goto(licence)
    await settled(page)
    await look(page, 'register-licence', size.name, wrong)
    const licenceAct = page.locator('.acts a').first()
    if (await licenceAct.isVisible()) {
      await licenceAct.click()
      await page.getByRole('button', { name: '核对' }).click()
      await expect(page.getByRole('alert').first()).toBeFocused()
      await look(page, 'register-act-errors', size.name, wrong)
    }
    const acts = await first(page, subject, '.acts a').catch(() => '')
    if (acts) {
      await page.goto(acts.split('?')[0] ?? acts)
      await settled(page)
      await look(page, 'desk-act', size.name, wrong)
      const review = page.getByRole('button', { name: '核对' })
      if (await review.isVisible()) {
        await review.click()
        await expect(page.getByRole('dialog').or(page.getByRole('alert')).first()).toBeVisible()
        await look(page, 'desk-act-review', size.name, wrong)
      }
    }
    expect(wrong).toEqual([])
  })
}

for (const size of SIZES) {
  test(`a unit's form of a plan, ${size.name}`, async ({ browser }) => {
    test.setTimeout(480_000)
    const page = await signedIn(browser, 'trader-haifeng', size.viewport)
    const wrong: string[] = []
    await beginFiling(page)
    const draft = new URL(page.url()).pathname
    await look(page, 'plan-tasks', size.name, wrong)
    for (const section of ['class', 'unit', 'plan', 'scope', 'materials', 'check']) {
      await page.goto(`${draft}/${section}`)
      await settled(page)
      await expect(page.locator('form').first()).toBeVisible()
      await look(page, `plan-draft-${section}`, size.name, wrong)
    }
    await page.goto(`${draft}/scope`)
    await page.locator('#text').fill('')
    await page.getByRole('button', { name: '保存并继续' }).click()
    await expect(page.getByRole('alert').first()).toBeFocused()
    await look(page, 'plan-draft-errors', size.name, wrong)
    await page.goto(draft)
    await page.getByRole('button', { name: '删除草稿' }).click()
    await page.getByRole('button', { name: '确定删除' }).click()
    await expect(page.getByRole('heading', { name: '我的待办' })).toBeVisible()
    expect(wrong).toEqual([])
  })

  test(`a plan from its receipt to what is owed afterwards, ${size.name}`, async ({ browser }) => {
    test.setTimeout(480_000)
    const page = await signedIn(browser, 'trader-haifeng', size.viewport)
    const wrong: string[] = []
    const see = async (name: string, path: string) => {
      await page.goto(path)
      await settled(page)
      await look(page, name, size.name, wrong)
    }
    await beginFiling(page)
    await fillInFiling(page, `示例预案${Date.now()}`)
    await handInPlanMaterials(page, ['filing-form'])
    const number = await handInFiling(page)
    await look(page, 'plan-received', size.name, wrong)
    const desk = await signedIn(browser, 'haifeng-intake', size.viewport)
    await desk.goto(`/desk/plans/${number}/acts/gap-notice`)
    await desk.locator('[id="why-filing-form"]').fill('没有提交申报表（演示）')
    await look(desk, 'plan-desk-act', size.name, wrong)
    await desk.getByRole('button', { name: '核对' }).click()
    await expect(desk.getByRole('dialog')).toBeVisible()
    await look(desk, 'plan-desk-act-review', size.name, wrong)
    await desk.getByRole('dialog').getByRole('button', { name: /^确定/ }).click()
    await expect(desk.getByText('已办理：一次性告知补充材料')).toBeVisible()
    await see('plan-gaps', `/plans/${number}`)
    await see('plan-supplements', `/plans/${number}/supplements`)
    await page.locator('#m-filing-form').setInputFiles(pdf('again'))
    await expect(page.getByText('已上传')).toBeVisible()
    await page.getByRole('button', { name: '提交补充材料' }).click()
    await expect(page.locator('.tag', { hasText: '已补充，待备案' })).toBeVisible()
    await desk.goto(`/desk/plans/${number}/acts/filing`)
    await settled(desk)
    await desk.getByRole('button', { name: '核对' }).click()
    await desk.getByRole('dialog').getByRole('button', { name: /^确定/ }).click()
    await expect(desk.getByText('已办理：予以备案')).toBeVisible()
    await look(desk, 'plan-desk-filed', size.name, wrong)
    await expect(async () => {
      await page.goto(`/plans/${number}`)
      await expect(page.getByRole('link', { name: '备案登记表' })).toBeVisible({ timeout: 2000 })
    }).toPass({ timeout: 60_000 })
    await look(page, 'plan-filed', size.name, wrong)
    await page.getByRole('link', { name: '备案登记表' }).click()
    await settled(page)
    await look(page, 'plan-certificate', size.name, wrong)
    for (const report of ['revision', 'evaluation', 'drill', 'cancellation']) await see(`plan-report-${report}`, `/plans/${number}/reports/${report}`)
    await see('plan-cases', '/cases?list=plans')
    await see('plan-home', '/')
    expect(wrong).toEqual([])
  })

  test(`the desk's pages of plans, ${size.name}`, async ({ browser }) => {
    test.setTimeout(240_000)
    const page = await signedIn(browser, 'haifeng-intake', size.viewport)
    const wrong: string[] = []
    await page.goto('/desk/plans?waiting=ALL')
    await expect(page.locator('a.open').first()).toBeVisible()
    await look(page, 'plan-desk', size.name, wrong)
    await page.goto(await first(page, '/desk/plans?waiting=ALL', 'a.open'))
    await settled(page)
    for (const tab of ['材料', '形式要点', '正文', '时限', '进度']) {
      await page.getByRole('tab', { name: tab }).click()
      await look(page, `plan-desk-case-${tab}`, size.name, wrong)
    }
    await page.goto('/desk/library?q=应急预案')
    await expect(page.locator('article').first()).toBeVisible()
    await look(page, 'plan-library', size.name, wrong)
    await page.goto('/desk/matches?chemical=67-56-1&accident=LEAK&county=441521')
    await expect(page.locator('#answer')).toBeVisible()
    await look(page, 'plan-match', size.name, wrong)
    await page.goto('/desk/matches')
    await page.getByRole('button', { name: '匹配' }).click()
    await expect(page.getByRole('alert').first()).toBeFocused()
    await look(page, 'plan-match-errors', size.name, wrong)
    expect(wrong).toEqual([])
  })
}

test('the scan itself finds a spoilt contrast and a label taken away', async ({ page }) => {
  await page.goto('/verify')
  await settled(page)
  await page.evaluate(() => {
    document.querySelector('label[for="identifier"]')?.remove()
    const lead = document.querySelector<HTMLElement>('p.muted')
    if (lead) lead.style.color = '#c8c8c8'
  })
  expect((await violations(page)).map((each) => each.split(':')[0])).toEqual(expect.arrayContaining(['color-contrast', 'label']))
})
