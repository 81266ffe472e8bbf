import { expect, test } from '@playwright/test'
import { begin, fillIn, handIn, handInMaterials } from './application'
import { accessible } from './access'
import { complaints, DESKTOP, picture, signedIn } from './people'

const NARROW = { width: 320, height: 700 }

test('an officer judges a paper beside the checklist, without another tab: its page is drawn, turned and put away, on a desk and at 320 px', async ({ browser }) => {
  test.setTimeout(300_000)
  const trader = await signedIn(browser, 'trader-haifeng', DESKTOP)
  await begin(trader)
  await fillIn(trader)
  await handInMaterials(trader)
  const number = await handIn(trader)
  for (const [name, size] of [['desk', DESKTOP], ['narrow', NARROW]] as const) {
    const officer = await signedIn(browser, 'haifeng-intake', size)
    await officer.goto(`/desk/${number}`)
    const look = officer.getByRole('button', { name: /^查看 / }).first()
    await look.click()
    await expect(officer.locator('#viewer')).toBeFocused()
    const drawn = officer.locator('.frame img')
    await expect.poll(() => drawn.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(500)
    await accessible(officer)
    await picture(officer, `paper-${name}`)
    await officer.keyboard.press('r')
    await officer.keyboard.press('+')
    await expect(drawn).toHaveAttribute('src', /size=LARGE/)
    await picture(officer, `paper-turned-${name}`)
    await officer.keyboard.press('Escape')
    await expect(look).toBeFocused()
    expect(officer.context().pages()).toHaveLength(1)
  }
  expect(complaints).toEqual([])
})
