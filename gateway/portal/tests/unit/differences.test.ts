// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createI18n } from 'vue-i18n'
import DifferenceFields from '@/licence/DifferenceFields.vue'
import { emptyForm } from '@/licence/draft'

const i18n = createI18n({ legacy: false, locale: 'en', missingWarn: false, fallbackWarn: false, messages: { en: {} } })

afterEach(() => vi.unstubAllGlobals())

describe('the comparison with the licence', () => {
  it('says that it is on its way, that it could not be had, and is had by the button or when the network is back', async () => {
    let gone = true
    vi.stubGlobal('fetch', vi.fn(async () => {
      if (gone) throw new TypeError('offline')
      return new Response('[]', { status: 200, headers: { 'Content-Type': 'application/json' } })
    }))
    const form = { ...emptyForm(), licenceId: 'HZ-441581-2026-000001-Z' }
    const shown = mount(DifferenceFields, { props: { modelValue: form, errors: {} }, global: { plugins: [i18n] } })
    expect(shown.text()).toContain('loading')
    await flushPromises()
    expect(shown.text()).toContain('form.again')
    expect(form.differences).toBeUndefined()
    await shown.find('button').trigger('click')
    await flushPromises()
    expect(form.differences).toBeUndefined()
    gone = false
    window.dispatchEvent(new Event('online'))
    await flushPromises()
    expect(form.differences).toEqual([])
    expect(shown.text()).toContain('difference.none')
    shown.unmount()
  })
})
