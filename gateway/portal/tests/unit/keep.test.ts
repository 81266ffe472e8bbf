import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import { HANDED_IN, SESSION_LOST, signOut } from '@/api/client'
import { KEPT } from '@/api/session'
import { keeping, keptFor, useKept } from '@/kit/keep'
import { asLine, differences, sameContent } from '@/kit/sides'

const session = await import('@/api/session')

async function signedIn(id?: string): Promise<void> {
  vi.resetModules()
  vi.stubGlobal('fetch', vi.fn(async () => new Response(JSON.stringify(id ? { signedIn: true, id, uscc: 'U1', roles: [] } : { signedIn: false }), { status: 200 })))
  await session.whoAmI()
}

const Form = defineComponent({
  setup(_props, { expose }) {
    const form = ref({ reason: '', tick: false })
    const { done } = useKept('act-1', () => form.value, (kept) => (form.value = kept))
    expose({ done })
    return () => h('input', { value: form.value.reason, onInput: (event: Event) => (form.value.reason = (event.target as HTMLInputElement).value) })
  },
})
const shown = async () => {
  const page = mount(Form, { attachTo: document.body })
  await flushPromises()
  return page
}
const typed = async (text: string) => {
  const page = await shown()
  await page.find('input').setValue(text)
  await flushPromises()
  return page
}
const read = async () => {
  const page = await shown()
  const value = (page.find('input').element as HTMLInputElement).value
  page.unmount()
  return value
}
const keptKeys = (store: Storage) => Object.keys(store).filter((each) => each.startsWith(KEPT))

describe('a form', () => {
  beforeEach(() => signedIn('anna'))
  afterEach(() => {
    localStorage.clear()
    sessionStorage.clear()
    keptFor(() => 'U1')
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('is there again after going away, a reload or a closed tab', async () => {
    ;(await typed('材料不全')).unmount()
    sessionStorage.clear()
    expect(await read()).toBe('材料不全')
  })

  it('says that it is kept only while it is', async () => {
    const page = await typed('材料不全')
    expect(keeping.value).toBe(1)
    await page.find('input').setValue('')
    expect(keeping.value).toBe(0)
    expect(keptKeys(localStorage)).toEqual([])
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    vi.stubGlobal('localStorage', { setItem: full, removeItem: () => undefined, getItem: () => null, clear: () => undefined })
    await page.find('input').setValue('没有地方了')
    expect(keeping.value).toBe(0)
    page.unmount()
  })

  it('that was only shown, or filled in by the page itself, is not kept', async () => {
    ;(await shown()).unmount()
    expect(keptKeys(localStorage)).toEqual([])
  })

  it('is forgotten once it was handed in, and at signing out; without a network nobody signs out', async () => {
    const sent = await typed('已提交')
    window.dispatchEvent(new Event(HANDED_IN))
    sent.unmount()
    expect(await read()).toBe('')
    ;(await typed('退出前')).unmount()
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    signOut()
    expect(keptKeys(localStorage)).toHaveLength(1)
    vi.restoreAllMocks()
    signOut()
    expect(keptKeys(localStorage)).toEqual([])
  })

  it('is forgotten after a week', async () => {
    ;(await typed('很久以前')).unmount()
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 8 * 86_400_000 })
    expect(await read()).toBe('')
    expect(keptKeys(localStorage)).toEqual([])
  })

  it('is kept by its own tab when somebody else signs in at another and clears the device', async () => {
    const page = await typed('本人写的')
    window.dispatchEvent(new Event(SESSION_LOST))
    localStorage.clear()
    page.unmount()
    expect(await read()).toBe('本人写的')
  })

  it('typed for one visitor is not shown when the next one stands at the window', async () => {
    keptFor(() => 'VISITOR-A')
    ;(await typed('甲单位')).unmount()
    keptFor(() => 'VISITOR-B')
    expect(await read()).toBe('')
    keptFor(() => 'VISITOR-A')
    expect(await read()).toBe('甲单位')
  })
})

describe('two writings of one form', () => {
  it('say the same whatever the order of their parts and however nothing is written down', () => {
    expect(sameContent({ a: 1, b: { c: '', d: [] } }, { b: { d: undefined }, a: 1, e: null })).toBe(true)
    expect(sameContent({ list: [{ cas: '1' }] }, { list: [{ cas: '1', name: '' }] })).toBe(true)
  })

  it('are shown where they differ, by the place and both values', () => {
    const found = differences({ unit: { name: '甲', at: '路' }, list: [{ cas: '1' }, { cas: '2' }] }, { unit: { name: '乙', at: '路' }, list: [{ cas: '1' }] })
    expect(found.map((each) => each.field)).toEqual(['unit.name', 'list'])
    expect(found.map((each) => [asLine(each.mine, '；'), asLine(each.theirs, '；')])).toEqual([['甲', '乙'], ['1；2', '1']])
  })
})
