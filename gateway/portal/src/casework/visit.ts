/** Somebody stands at this officer's window: until he leaves, the officer's pages speak for his enterprise. */
import { computed, ref } from 'vue'
import { got, hazchem, newKey, planFiling, withHeaders } from '@/api/client'
import type { components } from '@/api/hazchem-licence'
import { has, person } from '@/api/session'

export type Visit = components['schemas']['VisitView']
export type Visitor = components['schemas']['VisitRequest']

/** One visit, entered at every service that has a window; each knows it by an id of its own. */
interface Reception {
  owner?: string
  visit: Visit
  ids: Record<string, string | undefined>
}

const KEPT = 'onenet.visit'
const current = ref<Reception | undefined>(kept())

function kept(): Reception | undefined {
  const text = sessionStorage.getItem(KEPT)
  const reception = text ? (JSON.parse(text) as Reception) : undefined
  return reception?.ids && reception
}

/** The visit under way in this tab; another person who signs in here has none. */
export const visit = computed(() => (current.value && current.value.owner === person.value.id ? current.value.visit : undefined))

/** Whether this person fills in applications now: for his own enterprise, or for the visitor's. */
export const applying = computed(() => has('applicant') || visit.value !== undefined)

/** Whose application it is: the account's enterprise, or the one whose visitor stands at the window. */
export const ownUscc = (): string | undefined => visit.value?.uscc ?? person.value.uscc

/** Whether plans can be filed for the visitor too; the window works on without the service of plans. */
export const takesPlans = computed(() => visit.value !== undefined && current.value?.ids['plan-filing'] !== undefined)

export async function welcome(visitor: Visitor, key: string): Promise<void> {
  await receive(await got(hazchem.POST('/v1/counter-visits', { params: { header: { 'Idempotency-Key': key } }, body: visitor })))
}

/** Begins or goes on with a visit; asked again under the same key, the service of plans gives the visit it opened for this one. */
export async function receive(opened: Visit): Promise<void> {
  const { id = '', uscc = '', enterpriseName = '', visitor = '', capacity = 'AGENT' } = opened
  const entry = { params: { header: { 'Idempotency-Key': id } }, body: { uscc, enterpriseName, visitor, capacity, identitySeen: true } }
  const forPlans = await got(planFiling.POST('/v1/counter-visits', entry)).catch(() => undefined)
  current.value = { owner: person.value.id, visit: opened, ids: { 'hazchem-licence': id, 'plan-filing': forPlans?.id } }
  sessionStorage.setItem(KEPT, JSON.stringify(current.value))
}

/** The visitor leaves. The page forgets him even when a service cannot be told: it lets nobody wait overnight. */
export async function farewell(): Promise<void> {
  const ids = visit.value && current.value?.ids
  const closure = (id = '') => ({ params: { path: { visit: id }, header: { 'Idempotency-Key': newKey() } } })
  if (ids) {
    await Promise.allSettled([
      got(hazchem.POST('/v1/counter-visits/{visit}/closure', closure(ids['hazchem-licence']))),
      ids['plan-filing'] && got(planFiling.POST('/v1/counter-visits/{visit}/closure', closure(ids['plan-filing']))),
    ])
  }
  current.value = undefined
  sessionStorage.removeItem(KEPT)
}

withHeaders((service): Record<string, string> => {
  const id = visit.value && current.value?.ids[service]
  return id ? { 'Counter-Visit': id } : {}
})
