// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import FoundText from '@/kit/FoundText.vue'
import { finds, pieces, sought } from '@/kit/folding'
import { code } from '@/kit/typed'

type Pairs = [string, string][]
/** The same table the kernel is held against (SharedTableTest, TypedTextTest). */
const EXAMPLES = JSON.parse(readFileSync('../../contracts/text/examples.json', 'utf8')) as { codes: Pairs; sought: Pairs; found: Pairs }

const marked = (text: string, asked: string) => pieces(text, asked).map((each) => (each.found ? `<${each.text}>` : each.text)).join('')

describe('what is looked for', () => {
  it.each(EXAMPLES.sought)('of %j is %j, as at every service', (text, folded) => {
    expect(sought(text)).toBe(folded)
    expect(sought(sought(text))).toBe(folded)
  })

  it.each(EXAMPLES.found)('in %j is found by %j, and marked', (text, asked) => {
    expect(finds(asked, ['another', text])).toBe(true)
    expect(pieces(text, asked).some((each) => each.found)).toBe(true)
  })

  it('is not found over the end of a text', () => {
    expect(finds('例化', ['示例', '化工'])).toBe(false)
  })
})

describe('what was found', () => {
  it.each([
    ['示例涂料（陆丰）有限公司', '(陆丰)有限', '示例涂料（<陆丰）有限>公司'],
    ['粤汕危化经字〔2026〕00042号', '[2026]', '粤汕危化经字〔<2026>〕00042号'],
    ['示例⼯业', '工業', '示例<⼯业>'],
    ['国营示例', '國營', '<国营>示例'],
    ['Straße 3', 'strasse', '<Straße> 3'],
    ['𠀀示例𠀀', '𠀀', '<𠀀>示例<𠀀>'],
    ['示例化工', '工 例', '示<例>化<工>'],
    ['示例化工', '', '示例化工'],
    ['示例化工', '（）', '示例化工'],
    ['', '示例', ''],
  ])('in %j by %j is marked as it is written', (text, asked, expected) => {
    expect(marked(text, asked)).toBe(expected)
  })

  it('is shown with every letter of the original, whatever was asked for', () => {
    for (const [text] of [...EXAMPLES.found, ...EXAMPLES.sought])
      for (const [, asked] of EXAMPLES.found) expect(pieces(text, asked).map((each) => each.text).join('')).toBe(text)
  })

  it('is marked on the page', () => {
    const shown = mount(FoundText, { props: { text: '示例（广东）公司', asked: '(广东)' } })
    expect(shown.findAll('mark').map((each) => each.text())).toEqual(['广东'])
    expect(shown.text().replace(/\s/g, '')).toBe('示例（广东）公司')
  })
})

describe('a code', () => {
  it.each(EXAMPLES.codes)('%j is read as %j, as at every service', (typed, read) => {
    expect(code(typed)).toBe(read)
  })
})
