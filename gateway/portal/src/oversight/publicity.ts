/** What the pages of published licences read, and how it is called. */
import { answer, got } from '@/api/client'
import type {
  PublicityDeskDetail, PublicityDeskPage, PublicityDeskQuestion, PublicityDetail, PublicityPage, PublicityQuestion, Reconciliation,
} from '@/api/types'
import { oversight } from './board'

export const KINDS = ['GRANT', 'RENEWAL', 'VARIATION', 'CORRECTION', 'RESCISSION', 'REVOCATION', 'WITHDRAWAL', 'CANCELLATION'] as const
/** Items that end in a licence; nothing is published of the others here. */
export const LICENCE_ITEMS = ['00012504500001', '00012504500002', '00012504500003', '00012504500004'] as const
export const VIEWS = ['LATE', 'CONFIRMED_LATE', 'PARKED', 'WAITING', 'INCOMPLETE', 'WITHDRAWAL_PROPOSED', 'ALL'] as const

export const published = (query: PublicityQuestion): Promise<PublicityPage> => got(oversight.GET('/v1/publicity', { params: { query } }))
export const announced = (query: PublicityQuestion): Promise<PublicityPage> => got(oversight.GET('/v1/publicity/announcements', { params: { query } }))
export const record = (id: string): Promise<PublicityDetail> => got(oversight.GET('/v1/publicity/records/{id}', { params: { path: { id } } }))
/** The same as a table for a spreadsheet: all rows of what is asked, or none. */
export const table = (query: PublicityQuestion): Promise<string> =>
  got(oversight.GET('/v1/publicity/file', { params: { query }, parseAs: 'text' })) as Promise<unknown> as Promise<string>

export const desk = (query: PublicityDeskQuestion): Promise<PublicityDeskPage> => got(oversight.GET('/v1/publicity-desk', { params: { query } }))
export const deskOne = (id: string): Promise<{ data: PublicityDeskDetail; tag: string }> =>
  answer(oversight.GET('/v1/publicity-desk/{id}', { params: { path: { id } } }))
export const reconciliations = (cursor?: string): Promise<{ items: Reconciliation[]; next?: string }> =>
  got(oversight.GET('/v1/publicity-reconciliations', { params: { query: { cursor } } }))
export const reconcile = (body: { fromDay: string; toDay: string }, key: string): Promise<Reconciliation> =>
  got(oversight.POST('/v1/publicity-reconciliations', { params: { header: { 'Idempotency-Key': key } }, body }))
