import { afterEach, describe, expect, it, vi } from 'vitest'
import { got, hazchem, ProblemError, SESSION_LOST, signOut } from '@/api/client'

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

  it('says that nothing was lost when there is no connection', async () => {
    vi.stubGlobal('fetch', vi.fn(async () => Promise.reject(new TypeError('offline'))))
    await expect(got(hazchem.GET('/v1/cases'))).rejects.toMatchObject({ problem: { code: 'NO_CONNECTION' } })
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
