import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { picture } from './people'

/** WCAG 2.2 AA. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What keeps somebody out of a page as it stands now: the rule, and where. */
export async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).withTags(TAGS).analyze()
  return found.violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.target.join(' ')).join(', ')}`)
}

/** Nobody is kept out of it, and it is read without scrolling sideways. */
export async function accessible(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
}

/** Looks at a page that has read what it shows: by rule, and by a picture in the folder, for what no rule finds. */
export const lookedInto = (folder: string) => async (page: Page, name: string): Promise<void> => {
  await expect(page.getByText('正在读取…')).toHaveCount(0)
  await picture(page, `${folder}/${name}`)
  await accessible(page)
}
