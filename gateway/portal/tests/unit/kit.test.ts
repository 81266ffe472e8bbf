import { mount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { createI18n } from 'vue-i18n'
import { nextTick } from 'vue'
import PartField from '@/kit/PartField.vue'
import { one, select, text } from '@/kit/parts'
import SecondLook from '@/kit/SecondLook.vue'
import Tabs from '@/kit/Tabs.vue'

const plugins = [createI18n({ legacy: false, locale: 'en', messages: { en: {} }, missingWarn: false, fallbackWarn: false })]
afterEach(() => (document.body.innerHTML = ''))

describe('tabs', () => {
  const tabs = [{ name: 'one', label: 'One' }, { name: 'two', label: 'Two' }]
  const shown = () => mount(Tabs, { props: { tabs }, slots: { one: 'first', two: 'second' }, attachTo: document.body })

  it('say which one is seen, and leave one stop for the keyboard', async () => {
    const wrapper = shown()
    const state = () => wrapper.findAll('[role=tab]').map((tab) => [tab.attributes('aria-selected'), tab.attributes('tabindex')])
    expect(state()).toEqual([['true', '0'], ['false', '-1']])
    await wrapper.findAll('[role=tab]')[1]?.trigger('click')
    expect(state()).toEqual([['false', '-1'], ['true', '0']])
    expect(wrapper.findAll('[role=tabpanel]').map((panel) => panel.isVisible())).toEqual([false, true])
  })

  it.each([['right', 1], ['left', 1], ['end', 1], ['home', 0]])('are walked by the key %s, round and round, the focus with them', async (key, to) => {
    const wrapper = shown()
    await wrapper.find('[role=tab]').trigger(`keydown.${key}`)
    await nextTick()
    expect(document.activeElement).toBe(wrapper.findAll('[role=tab]')[to]?.element)
  })
})

describe('a part of a form', () => {
  it('is tied to its hint and its error', () => {
    const field = mount(PartField, { props: { part: text('reason', 'label', { hint: 'hint', most: 80 }), errors: { reason: 'wrong' }, modelValue: '' }, global: { plugins } })
    const input = field.find('input')
    expect([input.attributes('aria-describedby'), input.attributes('aria-invalid'), input.attributes('maxlength')]).toEqual(['reason-hint reason-error', 'true', '80'])
    expect(field.find('#reason-error').text()).toContain('wrong')
  })

  it('gives what was chosen, and nothing when the choice is taken back', async () => {
    const part = select('kind', 'label', [['A', 'a'], ['B', 'b']])
    const field = mount(PartField, { props: { part, errors: {}, modelValue: undefined }, global: { plugins } })
    await field.find('select').setValue('B')
    await field.find('select').setValue('')
    expect(field.emitted('update:modelValue')).toEqual([['B'], [undefined]])
  })

  it('stands as a group with one name where all of it is in sight', async () => {
    const field = mount(PartField, { props: { part: one('yes', 'question', [['yes', 'Yes'], ['no', 'No']]), errors: {}, modelValue: '' }, global: { plugins } })
    expect(field.find('legend').text()).toBe('question')
    expect(field.findAll('input').map((input) => [input.attributes('type'), input.attributes('name')])).toEqual([['radio', 'yes'], ['radio', 'yes']])
    await field.findAll('input')[1]?.setValue(true)
    expect(field.emitted('update:modelValue')).toEqual([['no']])
  })
})

describe('the second look', () => {
  it('stands above the page under its title, and is closed by Escape', async () => {
    const look = mount(SecondLook, { props: { title: 'Look again' }, slots: { default: 'what is sent' }, global: { plugins }, attachTo: document.body })
    const dialog = look.find('dialog')
    expect((dialog.element as HTMLDialogElement).open).toBe(true)
    expect(look.find(`#${dialog.attributes('aria-labelledby')}`).text()).toBe('Look again')
    await dialog.trigger('cancel')
    expect(look.emitted('closed')).toHaveLength(1)
  })
})
