import { flushPromises, mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { createI18n } from 'vue-i18n'
import PaperViewer from '@/casework/PaperViewer.vue'
import type { Pages } from '@/casework/materials'
import zh from '@/casework/words/zh-CN.json'

const i18n = createI18n({ legacy: false, locale: 'zh-CN', messages: { 'zh-CN': zh as never } })
const line = { id: 'safety-rules-list', name: '制度清单', under: '条款 A6-1', given: true, tag: { shape: '✓', colour: 'ok', words: 'desk.handedIn' } }

async function open(pages: () => Promise<Pages>) {
  const viewer = mount(PaperViewer, {
    props: { line, service: 'hazchem-licence', number: 'HZ-1', pages },
    global: { plugins: [i18n] },
    attachTo: document.body,
  })
  await flushPromises()
  return viewer
}
const press = (viewer: Awaited<ReturnType<typeof open>>, key: string) => viewer.find('section').trigger('keydown', { key })

describe('a paper beside the checklist', () => {
  it('is walked page by page with the keys, never beyond its ends, and says where it is', async () => {
    const viewer = await open(async () => ({ pages: 2 }))
    expect(viewer.find('img').attributes('src')).toBe('/api/hazchem-licence/v1/cases/HZ-1/materials/safety-rules-list/pages/1?size=MEDIUM')
    await press(viewer, 'ArrowLeft')
    expect(viewer.find('img').attributes('alt')).toBe('制度清单，第 1 页，共 2 页')
    await press(viewer, 'ArrowRight')
    await press(viewer, 'ArrowRight')
    expect(viewer.find('.place').text()).toBe('第 2 页，共 2 页')
    expect(viewer.find('img').attributes('src')).toContain('/pages/2?')
    viewer.unmount()
  })

  it('is drawn anew when it is made larger, and needs other room when it lies', async () => {
    const viewer = await open(async () => ({ pages: 1 }))
    await press(viewer, '+')
    expect(viewer.find('img').attributes('src')).toContain('size=LARGE')
    expect(viewer.find('.frame').attributes('style')).toContain('150%')
    await press(viewer, 'r')
    expect(viewer.find('img').attributes('style')).toContain('rotate(90deg)')
    viewer.unmount()
  })

  it('that cannot be shown says why, and offers the file', async () => {
    const viewer = await open(async () => ({ pages: 0, unshown: 'LOCKED' }))
    expect(viewer.text()).toContain('文件设有打开密码')
    expect(viewer.find('a').attributes('href')).toBe('/api/hazchem-licence/v1/cases/HZ-1/materials/safety-rules-list')
    expect(viewer.find('img').exists()).toBe(false)
    viewer.unmount()
  })

  it('whose page does not come says so instead of showing a broken picture', async () => {
    const viewer = await open(async () => ({ pages: 1 }))
    await viewer.find('img').trigger('error')
    expect(viewer.find('img').exists()).toBe(false)
    expect(viewer.text()).toContain('请下载原件查看')
    viewer.unmount()
  })

  it('takes the focus when it is opened, and is put away with Escape', async () => {
    const viewer = await open(async () => ({ pages: 1 }))
    expect(document.activeElement?.id).toBe('viewer')
    await press(viewer, 'Escape')
    expect(viewer.emitted('closed')).toHaveLength(1)
    viewer.unmount()
  })
})
