import { mount } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createI18n } from 'vue-i18n'
import { createMemoryHistory, createRouter, RouterView } from 'vue-router'
import { merged } from '@/app/words'
import app from '@/app/words/zh-CN.json'
import kit from '@/kit/words/zh-CN.json'
import NoNetwork from '@/app/NoNetwork.vue'
import { tellUnopened, unopened } from '@/app/unopened'

const i18n = createI18n({ legacy: false, locale: 'zh-CN', messages: { 'zh-CN': merged({ app, kit }) as never } })

afterEach(() => vi.restoreAllMocks())

describe('a page whose code cannot be fetched', () => {
  it('is told, and opened as soon as there is a network', async () => {
    let there = false
    const Page = { render: () => null }
    const router = createRouter({
      history: createMemoryHistory(),
      routes: [
        { path: '/', component: Page, meta: { title: 'nav.home' } },
        { path: '/guides', component: async () => (there ? Page : Promise.reject(new TypeError('Failed to fetch dynamically imported module'))), meta: { title: 'nav.home' } },
      ],
    })
    tellUnopened(router)
    await router.push('/')
    const told = mount({ components: { NoNetwork, RouterView }, template: '<NoNetwork /><RouterView />' }, { global: { plugins: [router, i18n] } })
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    await router.push('/guides').catch(() => undefined)
    await told.vm.$nextTick()
    expect(told.text()).toContain('“首页”没有打开')
    expect(told.find('button').text()).toBe('再打开一次')
    there = true
    window.dispatchEvent(new Event('online'))
    await vi.waitFor(() => expect(router.currentRoute.value.path).toBe('/guides'))
    expect(unopened.value).toBeUndefined()
    told.unmount()
  })
})
