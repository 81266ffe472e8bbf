/** Reasons the own office gave in earlier notices: read for who may write one, and a notice can be written without them. */
import { caseService, got } from '@/api/client'
import type { components } from '@/api/hazchem-licence'

export type Offered = components['schemas']['OfferedReason']

/** What an act is about, as far as reasons are offered for it. */
export interface WithOffers {
  offered?: Offered[]
}

/** @param writes whether a notice is among what this officer may do now */
export async function offersFor(service: string, caseNumber: string, writes: boolean): Promise<Offered[]> {
  if (!writes) return []
  return got(caseService(service).GET('/v1/cases/{caseNumber}/offered-reasons', { params: { path: { caseNumber } } })).catch(() => [])
}

export const reasonsFor = ({ offered }: WithOffers, material: string): string[] =>
  (offered ?? []).filter((each) => each.material === material).map((each) => each.reason)
