/** Somebody stands at this officer's window: until he leaves, the officer's pages speak for his enterprise. */
import { computed, ref } from 'vue'
import { got, hazchem, newKey, withHeaders } from '@/api/client'
import type { components } from '@/api/hazchem-licence'
import { has, person } from '@/session'

export type Visit = components['schemas']['VisitView']

const KEPT = 'onenet.visit'
const current = ref<{ owner?: string; visit: Visit } | undefined>(kept())

function kept(): { owner?: string; visit: Visit } | undefined {
  const text = sessionStorage.getItem(KEPT)
  return text ? (JSON.parse(text) as { owner?: string; visit: Visit }) : undefined
}

/** The visit under way in this tab; another person who signs in here has none. */
export const visit = computed(() => (current.value && current.value.owner === person.value.id ? current.value.visit : undefined))

/** Whether this person fills in applications now: for his own enterprise, or for the visitor's. */
export const applying = computed(() => has('applicant') || visit.value !== undefined)

export function receive(opened: Visit): void {
  current.value = { owner: person.value.id, visit: opened }
  sessionStorage.setItem(KEPT, JSON.stringify(current.value))
}

/** The visitor leaves. The page forgets him even when the service cannot be told: it lets nobody wait overnight. */
export async function farewell(): Promise<void> {
  const id = visit.value?.id
  if (id) await got(hazchem.POST('/v1/counter-visits/{visit}/closure', { params: { path: { visit: id }, header: { 'Idempotency-Key': newKey() } } })).catch(() => undefined)
  current.value = undefined
  sessionStorage.removeItem(KEPT)
}

withHeaders((): Record<string, string> => (visit.value?.id ? { 'Counter-Visit': visit.value.id } : {}))
