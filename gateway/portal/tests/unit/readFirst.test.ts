import { describe, expect, it } from 'vitest'
import { goesOn, MATERIALS, type FormDefinition, type KeptForm, type ReadFirst, type RegisteredFact } from '@/casework/forms'
import { siteOf } from '@/casework/places'
import { compared, errorsOfReading, fill, lackingOf } from '@/casework/readFirst'
import { text } from '@/kit/parts'

interface Form { unit: Record<string, string | undefined>; registered: RegisteredFact[] }

const of: ReadFirst<Form> = {
  kind: 'NEW',
  sections: [{ name: 'unit', of: (form) => form.unit, fields: [text('name', 'n', { need: 'need.name' }), text('person', 'p', { need: 'need.person' }), text('store', 's')] }],
  words: 'fact',
  read: async () => ({ facts: [], complete: true }),
  list: (form) => form.registered,
  put: (form, facts) => (form.registered = facts),
  follows: ({ unit }) => (unit.store ||= unit.name),
}
const say = (key: string) => key
const form = (unit: Form['unit'] = {}): Form => ({ unit, registered: [] })
const NAME = { fact: 'name', value: '示例公司', source: 'market-supervision' }

describe('what registers hold comes first', () => {
  it('is filled in over what an earlier application said, and only what nobody holds is asked', () => {
    const written = form({ name: '旧名称' })
    fill(of, written, [{ ...NAME, receipt: 'of the use' } as RegisteredFact, { fact: 'scope', value: '批发' }])
    expect(written.registered[0]).not.toHaveProperty('receipt')
    expect(written.unit.name).toBe('示例公司')
    expect(written.unit.store).toBe('示例公司')
    expect(lackingOf(of, written)).toEqual(['person'])
    expect(written.registered.map((each) => each.fact)).toEqual(['name', 'scope'])
  })

  it('leaves a correction with its reason when it is read again, and a silent register takes nothing back', () => {
    const written = form()
    fill(of, written, [NAME])
    written.unit.name = '更名公司'
    written.registered = [{ ...NAME, reason: '正在变更' }]
    fill(of, written, [NAME])
    expect(written.unit.name).toBe('更名公司')
    expect(written.registered).toMatchObject([{ otherwise: true, reason: '正在变更' }])
    fill(of, written, [])
    expect(written.registered).toMatchObject([{ fact: 'name', reason: '正在变更' }])
  })

  it('asks why for what differs, and not for what says the same', () => {
    const written = form({ person: '示例甲' })
    fill(of, written, [NAME])
    expect(errorsOfReading(of, written, say)).toEqual({})
    written.unit.name = '更名公司'
    expect(errorsOfReading(of, written, say)).toEqual({ 'reason-name': 'readFirst.needReason' })
    written.registered = compared(of, written).map((each) => ({ ...each, reason: '正在变更' }))
    expect(errorsOfReading(of, written, say)).toEqual({})
    written.unit.name = ' 示例公司 '
    expect(compared(of, written)[0]?.otherwise).toBe(false)
  })

  it('goes on to what is not done, and with only the materials left to the page that sends it', () => {
    const sections = { sections: () => [{ name: 'unit' }, { name: 'trade' }, { name: 'said', inPlace: true }, MATERIALS] } as unknown as FormDefinition<KeptForm>
    expect(goesOn(sections, 'NEW', { done: ['unit'], names: {} })).toBe('/trade')
    expect(goesOn(sections, 'NEW', { done: ['unit', 'trade'], names: {} })).toBe('/check')
  })
})

describe('where an address lies', () => {
  it.each([
    ['广东省汕尾市海丰县示例镇示例路1号', '441521'],
    ['汕尾市城区示例街道3号', '441502'],
    ['海丰县小漠镇示例路', '441521102'],
    ['广东省深圳市示例路', undefined],
    ['汕尾市华侨管理区1号', undefined],
    [undefined, undefined],
  ])('%s: %s', (address, site) => expect(siteOf(address)).toBe(site))
})
