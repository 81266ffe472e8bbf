import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { ProblemError } from '@/api/client'
import { KEPT, whoAmI } from '@/api/session'
import { keeping } from '@/kit/keep'
import { useServerDraft, type OpenServerDraft } from '@/casework/serverDraft'

interface Form {
  contact: string
  phone: string
}

/** A service that keeps one draft: it may be away, lose its answer, and hold what another window saved. */
class Service {
  form: Form = { contact: '', phone: '' }
  version = 0
  away = false
  loses = 0
  writes = 0
  tag = () => `"v${this.version}"`
  read = async () => (this.reached(), { data: { kind: 'NEW', form: { ...this.form } }, tag: this.tag() })
  write = async (_id: string, tag: string | undefined, form: Form) => {
    this.reached()
    this.writes += 1
    if (tag !== this.tag()) throw new ProblemError({ code: 'STALE_VERSION', title: '已被他人修改', status: 412 })
    this.saved(form)
    if (this.loses-- > 0) throw new ProblemError({ code: 'NO_CONNECTION', title: '网络不通', status: 0 })
    return { data: { kind: 'NEW', form }, tag: this.tag() }
  }
  remove = async () => undefined
  saved(form: Form): void {
    this.form = { ...form }
    this.version += 1
  }
  private reached(): void {
    if (this.away) throw new ProblemError({ code: 'NO_CONNECTION', title: '网络不通', status: 0 })
  }
}

let service: Service

async function opened() {
  let draft!: OpenServerDraft<Form>
  const Page = defineComponent({
    setup() {
      draft = useServerDraft<Form>({ store: service, empty: () => ({ contact: '', phone: '' }), cases: '/cases' })
      return () => h('p')
    },
  })
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/drafts/:id', component: Page }, { path: '/', component: { render: () => h('p') } }] })
  await router.push('/drafts/d1')
  const page = mount(Page, { global: { plugins: [router] } })
  await flushPromises()
  const type = async (contact: string) => {
    if (draft.form.value) draft.form.value.contact = contact
    await flushPromises()
  }
  return { draft, type, close: () => page.unmount() }
}
const onDevice = () => Object.keys(localStorage).filter((each) => each.startsWith(KEPT))

describe('a draft and its server', () => {
  beforeEach(async () => {
    service = new Service()
    vi.stubGlobal('fetch', vi.fn(async () => new Response(JSON.stringify({ signedIn: true, id: 'anna', uscc: 'U1', roles: [] }), { status: 200 })))
    await whoAmI()
  })
  afterEach(() => {
    localStorage.clear()
    vi.unstubAllGlobals()
  })

  it('what is typed without a network is on the device, outlives the page, and is saved by itself when the network is back', async () => {
    const first = await opened()
    service.away = true
    await first.type('示例丙')
    expect(await first.draft.save()).toBe(false)
    expect(keeping.value).toBe(1)
    first.close()
    const again = await opened()
    expect(again.draft.form.value?.contact).toBe('示例丙')
    service.away = false
    window.dispatchEvent(new Event('online'))
    await flushPromises()
    expect(service.form.contact).toBe('示例丙')
    expect([onDevice(), again.draft.problem.value, keeping.value]).toEqual([[], undefined, 0])
    again.close()
  })

  it('leaving by a link right after typing saves it', async () => {
    const page = await opened()
    await page.type('示例丁')
    page.close()
    await flushPromises()
    expect(service.form.contact).toBe('示例丁')
    expect(onDevice()).toEqual([])
  })

  it('an answer that was lost after it had been saved is no conflict', async () => {
    const page = await opened()
    service.loses = 1
    await page.type('示例丙')
    expect(await page.draft.save()).toBe(false)
    window.dispatchEvent(new Event('online'))
    await flushPromises()
    expect([page.draft.theirs.value, page.draft.problem.value, service.form.contact]).toEqual([undefined, undefined, '示例丙'])
    await page.type('示例丙二')
    expect(await page.draft.save()).toBe(true)
    page.close()
  })

  it('what another window saved stands beside what is typed here, nothing is sent until one is chosen, and a reload changes nothing of that', async () => {
    const page = await opened()
    service.saved({ contact: '第一个窗口', phone: '' })
    await page.type('第二个窗口')
    await page.draft.save()
    await flushPromises()
    expect([page.draft.form.value?.contact, page.draft.theirs.value?.contact, service.form.contact]).toEqual(['第二个窗口', '第一个窗口', '第一个窗口'])
    page.close()
    await flushPromises()
    expect(service.form.contact).toBe('第一个窗口')
    const again = await opened()
    expect([again.draft.form.value?.contact, again.draft.theirs.value?.contact]).toEqual(['第二个窗口', '第一个窗口'])
    await again.draft.choose('mine')
    expect([service.form.contact, again.draft.theirs.value, onDevice()]).toEqual(['第二个窗口', undefined, []])
    again.close()
  })

  it('chosen the other way, what was saved elsewhere stays and what was typed here goes', async () => {
    const page = await opened()
    service.saved({ contact: '第一个窗口', phone: '' })
    await page.type('第二个窗口')
    await page.draft.save()
    await flushPromises()
    await page.draft.choose('theirs')
    expect([page.draft.form.value?.contact, service.form.contact, onDevice()]).toEqual(['第一个窗口', '第一个窗口', []])
    page.close()
  })
})
