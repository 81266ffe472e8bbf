/** Credit lists: what their pages read, and the acts on an entry. */
import { answer, got } from '@/api/client'
import type {
  CreditFollowing, CreditKind, CreditKindView, CreditListing, CreditListingForm, CreditListingPage, CreditQuestion, CreditStandingPage,
} from '@/api/types'
import { day, select, text, words, type Option, type Part } from '@/kit/parts'
import { aside, say } from '@/kit/language'
import { today } from '@/kit/deadline'
import { oversight } from './board'

export type CreditAction = CreditListing['allowedActions'][number]

export const kinds = (): Promise<CreditKindView[]> => got(oversight.GET('/v1/credit-kinds'))
export const standing = (kind: CreditKind, q?: string, cursor?: string): Promise<CreditStandingPage> =>
  got(oversight.GET('/v1/credit-lists', { params: { query: { kind, q, cursor } } }))
export const listings = (query: CreditQuestion): Promise<CreditListingPage> => got(oversight.GET('/v1/credit-listings', { params: { query } }))
export const listing = (listingNumber: string): Promise<{ data: CreditListing; tag: string }> =>
  answer(oversight.GET('/v1/credit-listings/{listingNumber}', { params: { path: { listingNumber } } }))
export const effects = (uscc: string): Promise<CreditFollowing[]> => got(oversight.GET('/v1/credit-effects', { params: { query: { uscc } } }))
export const propose = (body: CreditListingForm, key: string): Promise<CreditListing> =>
  got(oversight.POST('/v1/credit-listings', { params: { header: { 'Idempotency-Key': key } }, body }))

export const KINDS = ['SERIOUS_BAD_LIST', 'RED_LIST', 'FALSE_COMMITMENT'] as const
export const STATUSES = ['PROPOSED', 'NOTIFIED', 'LISTED', 'REMOVAL_ASKED', 'REMOVED', 'ENDED', 'NOT_LISTED', 'DROPPED', 'ANNULLED'] as const
export const LOOKS: Record<CreditListing['line']['status'], [string, string]> = {
  PROPOSED: ['○', ''],
  NOTIFIED: ['▲', 'warn'],
  LISTED: ['■', 'info'],
  REMOVAL_ASKED: ['▲', 'warn'],
  REMOVED: ['○', ''],
  ENDED: ['○', ''],
  NOT_LISTED: ['✓', 'ok'],
  DROPPED: ['○', ''],
  ANNULLED: ['○', ''],
}

interface CreditAct {
  path: string
  fields: Part[]
  body: (form: Record<string, string>) => Record<string, unknown>
}

const need = 'oversight.need.words'
const spoken = (label: string): Part[] => [words('words', label, { need, most: 2000 })]
const ruling: Part[] = [text('decisionNumber', 'credit.decisionNumber', { need, most: 100 }), words('reasons', 'credit.reasons', { need, most: 2000 })]
const decided = (path: string, yes?: boolean): CreditAct => ({
  path,
  fields: ruling,
  body: ({ decisionNumber, reasons }) => ({ ...(yes === undefined ? {} : { decided: yes }), decisionNumber, reasons }),
})
const wordsOnly = (path: string, label: string): CreditAct => ({ path, fields: spoken(label), body: ({ words }) => ({ words }) })

export const ACTS: Partial<Record<CreditAction, CreditAct>> = {
  NOTIFY: {
    path: 'notice',
    fields: [
      text('paperNumber', 'credit.noticeNumber', { need, most: 100 }),
      day('servedOn', 'credit.servedOn', { need, latest: today }),
      words('how', 'credit.servedHow', { need, most: 500 }),
    ],
    body: ({ paperNumber, servedOn, how }) => ({ paperNumber, servedOn, how }),
  },
  STATE: wordsOnly('statement', 'credit.statement'),
  NOTE_STATEMENT: wordsOnly('statement', 'credit.statementElsewhere'),
  ENTER: decided('decision', true),
  CLEAR: decided('decision', false),
  DROP: wordsOnly('withdrawal', 'credit.dropReason'),
  ASK_REMOVAL: wordsOnly('removal-request', 'credit.removalWords'),
  REMOVE: decided('removal-decision', true),
  KEEP: decided('removal-decision', false),
  RESTORE: decided('restoration'),
  ANNUL: decided('annulment'),
}

/** What a proposal for this list asks. */
export const proposalFields = (kind: CreditKindView): Part[] => [
  text('uscc', 'credit.uscc', { need, most: 40 }),
  text('partyName', 'credit.partyName', { need, most: 200 }),
  select('ground', 'credit.ground', () => kind.grounds.map((each): Option => [each.code, `${say(each.name)}${aside(each.article)}`]), { need }),
  words('facts', 'credit.facts', { need, most: 2000 }),
  text('penaltyNumber', 'credit.penaltyNumber', kind.kind === 'SERIOUS_BAD_LIST' ? { need, most: 100 } : { most: 100 }),
]

export const proposalBody = (kind: CreditKind, form: Record<string, string>): CreditListingForm => ({
  kind,
  uscc: form.uscc ?? '',
  partyName: form.partyName ?? '',
  ground: form.ground ?? '',
  facts: form.facts ?? '',
  penaltyNumber: form.penaltyNumber || undefined,
})
