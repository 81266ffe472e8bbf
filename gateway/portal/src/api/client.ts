/** The portal's one way to the services: typed by their contracts, through the gateway, with the session cookie. */
import createClient, { type Middleware } from 'openapi-fetch'
import type { paths as Ecert } from './e-certificate'
import type { paths as Hazchem } from './hazchem-licence'
import type { paths as PlanFiling } from './plan-filing'
import type { paths as Proofs } from './proof-exemption'
import type { paths as SafetyReview } from './safety-review'
import { forgetKept, person } from './session'

/** What a service answers instead (RFC 9457). */
export interface Problem {
  code: string
  title: string
  status: number
  detail?: string
  violations?: { field?: string; code?: string; message?: string }[]
}

export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ? `${problem.title}：${problem.detail}` : problem.title)
  }
}

/** Something was handed in under a key of its own: what was typed for it need not be kept any more. */
export const HANDED_IN = 'onenet:handed-in'

/** The session ended: everybody who holds unsaved input keeps it now, then the person signs in again and comes back here. */
export const SESSION_LOST = 'onenet:session-lost'
const SIGN_IN_AGAIN = 499

export function signIn(to = location.pathname + location.search): void {
  location.assign(`/auth/login?to=${encodeURIComponent(to)}`)
}

/** Whether this page is read in English; what is said here must be there before any catalogue of words. */
export const inEnglish = (): boolean => document.documentElement.lang === 'en'

/** Somebody else signed in at another tab: what was typed here is kept for its writer, and the page says whose it was. */
export const PAGE_OF_ANOTHER = 'onenet:page-of-another'

let signingOut = false

/**
 * Somebody leaves by his own will: an answer still on its way, refused because the session has ended, must not call him back, and nothing
 * he typed stays on this device. Without a network he cannot leave, and it stays.
 */
export function signOut(): void {
  if (!navigator.onLine) return
  signingOut = true
  forgetKept()
}

export function sessionLost(): never {
  if (!signingOut) {
    window.dispatchEvent(new Event(SESSION_LOST))
    signIn()
  }
  throw new ProblemError({ code: 'UNAUTHENTICATED', title: '', status: SIGN_IN_AGAIN })
}

let more: (service: string) => Record<string, string> = () => ({})

/** What else every request tells its service: for whom the person at this page speaks. */
export function withHeaders(told: (service: string) => Record<string, string>): void {
  more = told
}

export const portalHeaders = (service: string): Record<string, string> => ({
  'X-Requested-With': 'JavaScript',
  'Accept-Language': document.documentElement.lang,
  // whose page this is: another tab may have signed somebody else in since
  'Page-Of': person.value.id ?? '',
  // what this page shows counts, whatever another tab of the same browser has chosen since
  'Acting-For': (person.value.agent && person.value.uscc) || '',
  ...more(service),
})

const everyRequest: Middleware = {
  onRequest({ request }) {
    const service = new URL(request.url).pathname.split('/')[2] ?? ''
    for (const [name, value] of Object.entries(portalHeaders(service))) request.headers.set(name, value)
    return request
  },
  onResponse({ request, response }) {
    if (response.status === SIGN_IN_AGAIN) sessionLost()
    if (request.headers.has('Idempotency-Key')) handedIn(response)
    return response
  },
}

/** A service's client; of one that the first page does not need it is made where its pages are. */
export function clientOf<P extends object>(service: string): ReturnType<typeof createClient<P>> {
  const client = createClient<P>({ baseUrl: `/api/${service}`, fetch: (request) => fetch(request) })
  client.use(everyRequest)
  return client
}

export const hazchem = clientOf<Hazchem>('hazchem-licence')
export const ecert = clientOf<Ecert>('e-certificate')
export const planFiling = clientOf<PlanFiling>('plan-filing')
export const proofExemption = clientOf<Proofs>('proof-exemption')
export const safetyReview = clientOf<SafetyReview>('safety-review')

/** The client of a case service for the addresses that are the kernel's: one service's types are the others'. */
export const caseService = (service: string): typeof hazchem =>
  ({ 'plan-filing': planFiling, 'safety-review': safetyReview } as unknown as Record<string, typeof hazchem>)[service] ?? hazchem

interface Answer<T> {
  data?: T
  error?: unknown
  response: Response
}

/** The answer's content, or its problem thrown. */
export async function got<T>(asked: Promise<Answer<T>>): Promise<T> {
  return (await answer(asked)).data as T
}

/** As got, with the entity tag an act on it has to name, whether it had been done before, and where a bare list goes on. */
export async function answer<T>(asked: Promise<Answer<T>>): Promise<{ data: T; tag: string; replayed: boolean; next?: string }> {
  const { data, error, response } = await reached(asked)
  if (!response.ok) throw refusal(asProblem(error, response))
  return { data: data as T, tag: response.headers.get('ETag') ?? '', replayed: response.headers.has('Idempotent-Replayed'), next: response.headers.get('Next-Cursor') ?? undefined }
}

/** An act whose address is put together from its name; its answer may be a paper. Without a key it is a look only and may be sent twice. */
export async function sendAct(address: string, act: { tag?: string; key?: string; content?: unknown }): Promise<Response> {
  const headers = new Headers(portalHeaders(address.split('/')[0] ?? ''))
  headers.set('If-Match', act.tag ?? '')
  if (act.key) headers.set('Idempotency-Key', act.key)
  if (act.content) headers.set('Content-Type', 'application/json')
  const response = await reached(fetch(`/api/${address}`, { method: 'POST', headers, body: act.content ? JSON.stringify(act.content) : undefined }))
  if (response.status === SIGN_IN_AGAIN) sessionLost()
  if (!response.ok) throw refusal(asProblem(await response.json().catch(() => undefined), response))
  if (act.key) handedIn(response)
  return response
}

function handedIn(response: Response): void {
  if (response.ok) window.dispatchEvent(new Event(HANDED_IN))
}

/** What a service or the gateway answered instead, as it is thrown; what the whole page must hear is announced besides. */
export function refusal(problem: Problem): ProblemError {
  if (problem.code === 'PAGE_OF_ANOTHER') window.dispatchEvent(new Event(PAGE_OF_ANOTHER))
  return new ProblemError(problem)
}

async function reached<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked
  } catch (failure) {
    if (failure instanceof ProblemError) throw failure
    throw new ProblemError({ code: 'NO_CONNECTION', title: inEnglish() ? 'No connection' : '网络不通', status: 0 })
  }
}

function asProblem(error: unknown, response: Response): Problem {
  if (error && typeof error === 'object' && 'code' in error) return error as Problem
  return { code: 'HTTP', title: `HTTP ${response.status}`, status: response.status }
}

/** One key per intention: sending again after a broken connection gives the same answer instead of a second case. */
export const newKey = (): string => crypto.randomUUID()
