import { describe, expect, it } from 'vitest'
import { entryMeant, labelOf, tonnesOf, type Entry, type Look } from '@/casework/chemicals'
import { licensedOf, print, printed, unaccounted } from '@/licence/changes'
import { emptyForm } from '@/licence/draft'
import { DIFFERENCES } from '@/licence/sections'

const entry = (number: string, name: string, cas: string, aliases: string[] = []): Omit<Entry, 'exact'> => ({ entry: number, name, cas, aliases, english: '', group: cas === '' })
const KNOWN = [
  entry('1022', '甲醇', '67-56-1', ['木醇']),
  entry('S-124-41-4', '甲醇钠', '124-41-4'),
  entry('2507', '盐酸', '7647-01-0'),
  entry('S-7647-01-0', '氯化氢[无水]', '7647-01-0'),
  entry('2828', '含易燃溶剂的制品[闭杯闪点≤60℃]', '', ['油漆']),
]

const look: Look = async (asked) => ({
  edition: { title: '', complete: false, entries: KNOWN.length },
  items: KNOWN.filter((each) => [each.name, each.cas, each.entry, ...each.aliases].some((text) => text.includes(asked))).map((each) => ({
    ...each,
    exact: [each.name, each.cas, each.entry, ...each.aliases].includes(asked),
  })),
})

describe('the entry somebody means', () => {
  it.each(['甲醇', '67-56-1', '木醇', '1022', ' 甲醇 ', labelOf(entry('1022', '甲醇', '67-56-1'))])('is found by %s', async (written) => {
    expect((await entryMeant(look, written)).one?.entry).toBe('1022')
  })

  it('is found by the line of a list also where the entry has no number, or no catalogue number', async () => {
    for (const each of KNOWN) expect((await entryMeant(look, labelOf(each))).one?.entry).toBe(each.entry)
  })

  it('is asked for when a number or a beginning is of several', async () => {
    expect((await entryMeant(look, '7647-01-0')).several.map((each) => each.entry)).toEqual(['2507', 'S-7647-01-0'])
    expect((await entryMeant(look, '醇')).several.map((each) => each.name)).toEqual(['甲醇', '甲醇钠'])
  })

  it('is none of the catalogue, which says whether it is a part', async () => {
    const meant = await entryMeant(look, '面粉')
    expect(meant).toMatchObject({ several: [], edition: { complete: false, entries: 5 } })
    expect(meant.one).toBeUndefined()
  })
})

describe('tonnes', () => {
  it.each([['', 0], ['５', 5], [' 12．5 ', 12.5], ['1,000', 1000], ['１００', 100], ['0', 0]])('read %j as %d', (written, tonnes) => {
    expect(tonnesOf(written)).toBe(tonnes)
  })

  it.each(['0x10', 'Infinity', '1e300', 'NaN', '-1', '五', '1.2.3', '1000000001', '.5', '1e2'])('are not %j', (written) => {
    expect(tonnesOf(written)).toBeUndefined()
  })
})

describe('a change', () => {
  it('stands in the application once, from what the licence said', () => {
    const form = emptyForm()
    print('ENTERPRISE_NAME', form, '旧名')
    form.licensed = licensedOf(form)
    print('ENTERPRISE_NAME', form, '新名')
    print('STORAGE_PLACE', form, '示例路2号')
    expect(form.application.enterprise.name).toBe('新名')
    expect(printed('STORAGE_PLACE', form)).toBe('示例路2号')
    expect(form.licensed.ENTERPRISE_NAME).toBe('旧名')
    expect(printed('UNIT_TYPE', form)).toBeUndefined()
  })

  it('accounts for a difference, as does the word that it is the same', () => {
    const form = emptyForm()
    const difference = (kind: string) => ({ kind, licensed: '甲', applied: '乙', treatment: 'VARIATION', article: '', mayBeOne: true }) as never
    form.differences = [difference('ENTERPRISE_NAME'), difference('PREMISES'), difference('REGISTERED_ADDRESS')]
    form.application.changes = [{ kind: 'ENTERPRISE_NAME' }]
    form.application.writtenOtherwise = [{ kind: 'PREMISES' }]
    expect(unaccounted(form).map((each) => each.kind)).toEqual(['REGISTERED_ADDRESS'])
  })

  it('is waited for: nobody goes on before the comparison with the licence is there', () => {
    const form = emptyForm()
    const check = () => DIFFERENCES.check?.(form, (key) => key)
    expect(check()).toEqual({ differences: 'need.compared' })
    form.differences = []
    expect(check()).toEqual({})
  })
})
