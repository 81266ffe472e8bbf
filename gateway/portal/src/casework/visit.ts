/** Somebody stands at this officer's window: until he leaves, the officer's pages speak for his enterprise. */
import { computed, ref } from 'vue'
import { withHeaders } from '@/api/client'
import type { components } from '@/api/hazchem-licence'
import { has, person } from '@/api/session'
import { keptFor } from '@/kit/keep'

export type Visit = components['schemas']['VisitView']

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

/** What a service calls the visit; nothing while it knows of none. */
export const visitAt = (service: string): string | undefined => visit.value && current.value?.ids[service]

/** Whether this person fills in applications now: for his own enterprise, or for the visitor's. */
export const applying = computed(() => has('applicant') || visit.value !== undefined)

/** Whose application it is: the account's enterprise, or the one whose visitor stands at the window. */
export const ownUscc = (): string | undefined => visit.value?.uscc ?? person.value.uscc

keptFor(ownUscc)

export function began(opened: Visit, ids: Reception['ids']): void {
  current.value = { owner: person.value.id, visit: opened, ids }
  sessionStorage.setItem(KEPT, JSON.stringify(current.value))
}

export function ended(): void {
  current.value = undefined
  sessionStorage.removeItem(KEPT)
}

withHeaders((service): Record<string, string> => {
  const id = visitAt(service)
  return id ? { 'Counter-Visit': id } : {}
})
