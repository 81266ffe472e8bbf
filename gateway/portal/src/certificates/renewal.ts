/** Licences whose holder should think of renewal now: the law wants it three months before the end, whoever is late has no shield. */
import type { Licence } from '@/api/types'
import { daysBefore } from '@/kit/deadline'

export interface RenewalTodo {
  licenceId: string
  number: string
  renewBy: string
  validTo: string
  late: boolean
}

const REMIND_DAYS = 60

export function renewalTodos(licences: Licence[], today: string): RenewalTodo[] {
  return licences
    .filter((each) => each.renewBy && daysBefore(each.renewBy, REMIND_DAYS) <= today && !each.openCases.some((open) => open.matter === 'RENEWAL'))
    .map((each) => ({ licenceId: each.licenceId, number: each.licenceNumber ?? each.licenceId, renewBy: each.renewBy ?? '', validTo: each.validTo, late: today > (each.renewBy ?? '') }))
    .sort((a, b) => a.validTo.localeCompare(b.validTo))
}
