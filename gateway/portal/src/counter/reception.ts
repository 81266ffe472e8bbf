/** A visitor is received at every service that has a window, and leaves all of them. */
import { computed } from 'vue'
import { got, hazchem, newKey, planFiling } from '@/api/client'
import type { components } from '@/api/hazchem-licence'
import { began, ended, visitAt, type Visit } from '@/casework/visit'

export type Visitor = components['schemas']['VisitRequest']

/** Whether plans can be filed for the visitor too; the window works on without the service of plans. */
export const takesPlans = computed(() => visitAt('plan-filing') !== undefined)

export async function welcome(visitor: Visitor, key: string): Promise<void> {
  await receive(await got(hazchem.POST('/v1/counter-visits', { params: { header: { 'Idempotency-Key': key } }, body: visitor })))
}

/** Begins or goes on with a visit; asked again under the same key, the service of plans gives the visit it opened for this one. */
export async function receive(opened: Visit): Promise<void> {
  const { id = '', uscc = '', codeReadInRegister, enterpriseName = '', visitor = '', capacity = 'AGENT' } = opened
  const body = { uscc, codeReadInRegister, enterpriseName, visitor, capacity, identitySeen: true }
  const entry = { params: { header: { 'Idempotency-Key': id } }, body }
  const forPlans = await got(planFiling.POST('/v1/counter-visits', entry)).catch(() => undefined)
  began(opened, { 'hazchem-licence': id, 'plan-filing': forPlans?.id })
}

/** The visitor leaves. The page forgets him even when a service cannot be told: it lets nobody wait overnight. */
export async function farewell(): Promise<void> {
  const [licences, plans] = [visitAt('hazchem-licence'), visitAt('plan-filing')]
  const closure = (id: string) => ({ params: { path: { visit: id }, header: { 'Idempotency-Key': newKey() } } })
  await Promise.allSettled([
    licences && got(hazchem.POST('/v1/counter-visits/{visit}/closure', closure(licences))),
    plans && got(planFiling.POST('/v1/counter-visits/{visit}/closure', closure(plans))),
  ])
  ended()
}
