import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { got, hazchem, planFiling, proofExemption } from '@/api/client'
import { visit, type Visit } from '@/casework/visit'
import { farewell, receive, takesPlans, welcome, type Visitor } from '@/counter/reception'
import { missingPapers } from '@/casework/papers'
import { isUscc, looksLikeUscc } from '@/kit/uscc'

const VISITOR: Visitor = { uscc: '91441521MA4XAB1211', enterpriseName: '海丰县示例化工贸易有限公司', visitor: '示例丁', capacity: 'AGENT', identitySeen: true }
const OPENED: Visit = { id: 'licences-1', office: '441521', openedAt: '2026-09-10T01:00:00Z', uscc: VISITOR.uscc, codeReadInRegister: false, enterpriseName: VISITOR.enterpriseName, visitor: VISITOR.visitor, capacity: VISITOR.capacity }

/** What was asked: service and path, the visit it was asked in, its key and its body. */
let asked: { address: string; visit: string | null; key: string | null; body: unknown }[]
let plansAnswer: () => Response

const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } })

beforeEach(() => {
  asked = []
  plansAnswer = () => json(201, { ...OPENED, id: 'plans-1' })
  vi.stubGlobal(
    'fetch',
    vi.fn(async (request: Request) => {
      const address = new URL(request.url).pathname.replace(/^\/api\//, '')
      const text = await request.text()
      asked.push({ address, visit: request.headers.get('Counter-Visit'), key: request.headers.get('Idempotency-Key'), body: text ? JSON.parse(text) : undefined })
      return address === 'plan-filing/v1/counter-visits' ? plansAnswer() : json(201, OPENED)
    }),
  )
})

afterEach(async () => {
  await farewell()
  vi.unstubAllGlobals()
})

describe('a credit code', () => {
  it('has two checks, and both are looked at', () => {
    expect(isUscc('91441521MA4XAB1211')).toBe(true)
    expect(isUscc('91350100M000100Y43')).toBe(true)
    for (const slip of ['91441521MA4XAB1212', '91441500MA4XAB120G']) {
      expect([looksLikeUscc(slip), isUscc(slip)]).toEqual([true, false])
    }
    for (const none of ['91441521MA4XAB1O11', '91441521MA4XAB121', '9144152AMA4XAB1211']) expect(looksLikeUscc(none)).toBe(false)
  })
})

describe('a visit at the window', () => {
  it('is entered at both services, and each is told its own', async () => {
    await welcome(VISITOR, 'key-of-the-visit')
    expect(visit.value?.id).toBe('licences-1')
    expect(asked.map((each) => [each.address, each.key])).toEqual([
      ['hazchem-licence/v1/counter-visits', 'key-of-the-visit'],
      ['plan-filing/v1/counter-visits', 'licences-1'],
    ])
    asked = []
    await got(hazchem.GET('/v1/drafts'))
    await got(planFiling.GET('/v1/drafts'))
    await got(proofExemption.GET('/v1/proof-lists' as never))
    expect(asked.map((each) => each.visit)).toEqual(['licences-1', 'plans-1', null])
  })

  it('goes on for licences while plans cannot receive the visitor, and takes plans when asked again', async () => {
    plansAnswer = () => json(503, { code: 'UNAVAILABLE', title: '请稍后再试', status: 503 })
    await welcome(VISITOR, 'key')
    expect(visit.value?.id).toBe('licences-1')
    expect(takesPlans.value).toBe(false)
    asked = []
    await got(hazchem.GET('/v1/drafts'))
    await got(planFiling.GET('/v1/drafts'))
    expect(asked.map((each) => each.visit)).toEqual(['licences-1', null])
    plansAnswer = () => json(201, { ...OPENED, id: 'plans-1' })
    await receive(OPENED)
    expect(takesPlans.value).toBe(true)
  })

  it('is gone on with by asking plans for the very same visit again', async () => {
    await welcome(VISITOR, 'key')
    await receive(OPENED)
    const [first, again] = asked.filter((each) => each.address === 'plan-filing/v1/counter-visits')
    expect([again?.key, again?.body]).toEqual([first?.key, first?.body])
  })

  it('ends at both services', async () => {
    await welcome(VISITOR, 'key')
    asked = []
    await farewell()
    expect(asked.map((each) => each.address).sort()).toEqual(['hazchem-licence/v1/counter-visits/licences-1/closure', 'plan-filing/v1/counter-visits/plans-1/closure'])
    expect(visit.value).toBeUndefined()
  })

  it('is forgotten by the page even when no service can be told', async () => {
    await welcome(VISITOR, 'key')
    vi.stubGlobal('fetch', vi.fn(async () => Promise.reject(new TypeError('offline'))))
    await farewell()
    expect(visit.value).toBeUndefined()
    expect(sessionStorage.getItem('onenet.visit')).toBeNull()
  })

  it('asks for the signed page, and of an agent for the authorisation; of nobody who applies online', async () => {
    const say = (key: string) => key
    expect(missingPapers({}, 'counter.licence', say)).toEqual({})
    await welcome(VISITOR, 'key')
    expect(missingPapers({}, 'counter.filing', say)).toEqual({ signedApplication: 'counter.filing.need.signedApplication', authorisation: 'counter.filing.need.authorisation' })
    expect(missingPapers({ signedApplication: { id: '1', name: 'a.pdf' } }, 'counter.licence', say)).toEqual({ authorisation: 'counter.licence.need.authorisation' })
    await farewell()
    await receive({ ...OPENED, capacity: 'LEGAL_REPRESENTATIVE' })
    expect(Object.keys(missingPapers({}, 'counter.filing', say))).toEqual(['signedApplication'])
  })
})
