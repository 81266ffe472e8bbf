import { afterEach, describe, expect, it, vi } from 'vitest'
import { got, hazchem, PAGE_OF_ANOTHER, ProblemError, sendAct, SESSION_LOST, signOut } from '@/api/client'
import { whoAmI } from '@/api/session'

const answering = (status: number, body: unknown) =>
  vi.stubGlobal('fetch', vi.fn(async () => new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } })))

afterEach(() => vi.unstubAllGlobals())

describe('the way to the services', () => {
  it('throws what a service answers instead, with its code', async () => {
    answering(412, { code: 'STALE_VERSION', title: '已被他人修改', status: 412 })
    await expect(got(hazchem.GET('/v1/cases'))).rejects.toMatchObject({ problem: { code: 'STALE_VERSION' } })
  })

  it('lets everybody keep his input before it signs in again', async () => {
    answering(499, { code: 'UNAUTHENTICATED', title: '请先登录', status: 499 })
    const assign = vi.fn()
    vi.stubGlobal('location', { ...location, pathname: '/drafts/1/place', search: '', assign })
    const heard = vi.fn()
    window.addEventListener(SESSION_LOST, heard, { once: true })
    await expect(got(hazchem.GET('/v1/cases'))).rejects.toBeInstanceOf(ProblemError)
    expect(heard).toHaveBeenCalled()
    expect(assign).toHaveBeenCalledWith('/auth/login?to=%2Fdrafts%2F1%2Fplace')
  })

  it('says that there is no connection, and promises nothing', async () => {
    vi.stubGlobal('fetch', vi.fn(async () => Promise.reject(new TypeError('offline'))))
    await expect(got(hazchem.GET('/v1/cases'))).rejects.toMatchObject({ problem: { code: 'NO_CONNECTION' } })
  })

  it('sends an act once, for the version that was seen, and tells its refusal or a lost connection as for any question', async () => {
    answering(201, {})
    await sendAct('hazchem-licence/v1/cases/1/decision', { tag: '"v3"', key: 'once', content: { outcome: 'GRANTED' } })
    const [address, { headers, body }] = vi.mocked(fetch).mock.calls[0] as [string, { headers: Headers; body: string }]
    expect(address).toBe('/api/hazchem-licence/v1/cases/1/decision')
    expect([headers.get('If-Match'), headers.get('Idempotency-Key'), headers.get('X-Requested-With'), headers.get('Content-Type'), body]).toEqual(['"v3"', 'once', 'JavaScript', 'application/json', '{"outcome":"GRANTED"}'])
    answering(412, { code: 'STALE_VERSION', title: '已被他人修改', status: 412 })
    await expect(sendAct('x', {})).rejects.toMatchObject({ problem: { code: 'STALE_VERSION' } })
    vi.stubGlobal('fetch', vi.fn(async () => new Response('<html>', { status: 502 })))
    await expect(sendAct('x', {})).rejects.toMatchObject({ problem: { code: 'HTTP', status: 502 } })
    vi.stubGlobal('fetch', vi.fn(async () => Promise.reject(new TypeError('offline'))))
    await expect(sendAct('x', {})).rejects.toMatchObject({ problem: { code: 'NO_CONNECTION' } })
  })

  it('says with every request whose page this is, and announces when it is somebody else who is signed in now', async () => {
    vi.stubGlobal('fetch', vi.fn(async () => new Response(JSON.stringify({ signedIn: true, id: 'anna', account: 'haifeng-examiner', roles: [] }), { status: 200 })))
    await whoAmI()
    answering(409, { code: 'PAGE_OF_ANOTHER', title: '此浏览器已换人登录', status: 409 })
    const heard = vi.fn()
    window.addEventListener(PAGE_OF_ANOTHER, heard)
    await expect(got(hazchem.GET('/v1/cases'))).rejects.toMatchObject({ problem: { code: 'PAGE_OF_ANOTHER' } })
    const [request] = vi.mocked(fetch).mock.calls[0] as [Request]
    expect(request.headers.get('Page-Of')).toBe('anna')
    await expect(sendAct('hazchem-licence/v1/cases/1/decision', { key: 'once' })).rejects.toMatchObject({ problem: { code: 'PAGE_OF_ANOTHER' } })
    expect((vi.mocked(fetch).mock.calls[1] as unknown as [string, { headers: Headers }])[1].headers.get('Page-Of')).toBe('anna')
    expect(heard).toHaveBeenCalledTimes(2)
    window.removeEventListener(PAGE_OF_ANOTHER, heard)
  })

  it('does not call back who is signing out when a late answer says that the session has ended', async () => {
    answering(499, { code: 'UNAUTHENTICATED', title: '请先登录', status: 499 })
    const assign = vi.fn()
    vi.stubGlobal('location', { ...location, pathname: '/', search: '', assign })
    signOut()
    await expect(got(hazchem.GET('/v1/cases'))).rejects.toBeInstanceOf(ProblemError)
    expect(assign).not.toHaveBeenCalled()
  })
})
