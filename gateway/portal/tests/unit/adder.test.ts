// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import { createI18n } from 'vue-i18n'
import ChemicalAdder from '@/casework/ChemicalAdder.vue'
import type { Entry, Look } from '@/casework/chemicals'
import { useUnadded } from '@/casework/unadded'

const i18n = createI18n({ legacy: false, locale: 'en', missingWarn: false, fallbackWarn: false, messages: { en: {} } })
const entry = (number: string, name: string, exact: boolean): Entry => ({ entry: number, name, cas: '7647-01-0', aliases: [], english: '', group: false, exact })

/** A page with a list and a button to go on. */
function page(look: Look, written: string, unlisted = false) {
  const added: [Entry | undefined, string][] = []
  let goOn: () => Promise<boolean> = async () => true
  const text = ref(written)
  const List = defineComponent(() => () =>
    h(ChemicalAdder, { id: 'product', label: 'product', look, unlisted, modelValue: text.value, 'onUpdate:modelValue': (now: string) => (text.value = now), onAdd: (chosen, name) => added.push([chosen, name]) }),
  )
  const Page = defineComponent(() => {
    goOn = useUnadded()
    return () => h(List)
  })
  const shown = mount(Page, { global: { plugins: [i18n] } })
  return { added, text, shown, goOn: () => goOn() }
}

const finds = (...items: Entry[]): Look => async () => ({ edition: { title: '', complete: false, entries: 3 }, items })

describe('what was written and not yet added', () => {
  it('is added when somebody goes on', async () => {
    const { added, text, goOn } = page(finds(entry('2507', '盐酸', true)), '盐酸')
    expect(await goOn()).toBe(true)
    expect(added.map(([chosen, name]) => [chosen?.entry, name])).toEqual([['2507', '盐酸']])
    expect(text.value).toBe('')
    expect(await goOn()).toBe(true)
    expect(added).toHaveLength(1)
  })

  it('stays, and is asked about, when it may be several entries; the one chosen is added', async () => {
    const { added, text, shown, goOn } = page(finds(entry('2507', '盐酸', true), entry('1475', '氯化氢', true)), '7647-01-0')
    expect(await goOn()).toBe(false)
    await flushPromises()
    expect(text.value).toBe('7647-01-0')
    expect(added).toEqual([])
    await shown.findAll('li button')[1]?.trigger('click')
    expect(added.map(([chosen, name]) => [chosen?.entry, name])).toEqual([['1475', '氯化氢']])
    expect(await goOn()).toBe(true)
  })

  it('stays, with what to do, when it is no entry; a list that takes others takes it by its name', async () => {
    const refused = page(finds(), '面粉')
    expect(await refused.goOn()).toBe(false)
    await flushPromises()
    expect(refused.shown.text()).toContain('trade.subset')
    const taken = page(finds(), '面粉', true)
    expect(await taken.goOn()).toBe(true)
    expect(taken.added).toEqual([[undefined, '面粉']])
  })

  it('is not added by the Enter that ends a word being composed, but by the next', async () => {
    const { added, shown } = page(finds(entry('2828', '涂料', true)), '油漆')
    await shown.find('input').trigger('keydown', { key: 'Enter', isComposing: true })
    await flushPromises()
    expect(added).toEqual([])
    await shown.find('input').trigger('keydown', { key: 'Enter' })
    await flushPromises()
    expect(added.map(([chosen]) => chosen?.entry)).toEqual(['2828'])
  })

  it('stays when the network is gone, and says so', async () => {
    const { added, text, shown, goOn } = page(async () => Promise.reject(new Error('no network')), '盐酸')
    expect(await goOn()).toBe(false)
    await flushPromises()
    expect(shown.text()).toContain('no network')
    expect(text.value).toBe('盐酸')
    expect(added).toEqual([])
  })
})
