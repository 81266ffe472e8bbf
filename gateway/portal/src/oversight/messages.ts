/** What the pages of messages read, and how it is called. */
import { got } from '@/api/client'
import type { MessageContact, MessageContacts, MessageDeliveryCount, MessageDeliveryPage, MessageDeliveryQuestion, MessagePage, PartyMessage } from '@/api/types'
import { oversight } from './board'

export const CHANNELS = ['MAIL', 'SMS'] as const
export const WAYS = ['MAIL', 'SMS', 'CENTRE'] as const
export const DELIVERY_STATUSES = ['PARKED', 'FAILED', 'QUEUED', 'SENT', 'DELIVERED', 'DROPPED'] as const
export const LANGUAGES = ['ZH', 'EN'] as const

/** The service counts no further than this. */
const MOST = 100

/** As many as are not read; of very many nobody wants to know how many. */
export const unreadOf = (count: number): string => (count >= MOST ? `${MOST - 1}+` : String(count))

export const isUnread = (message: PartyMessage): boolean => !message.past && !message.readAt

/** The head of the counts: every status, nought where there is none. */
export const byStatus = (counts: MessageDeliveryCount[]): [string, number][] =>
  DELIVERY_STATUSES.map((status) => [status, counts.filter((each) => each.status === status).reduce((sum, each) => sum + each.messages, 0)])

export const may = (contact: MessageContact, action: MessageContact['allowedActions'][number]): boolean => contact.allowedActions.includes(action)

/** The version that was seen is the one acted on. */
export const tagOf = (seen: { version: number }): string => `"v${seen.version}"`

export const inbox = (which: 'ALL' | 'UNREAD', cursor?: string): Promise<MessagePage> =>
  got(oversight.GET('/v1/messages', { params: { query: { which, cursor, limit: 20 } } }))
export const markRead = (id: string): Promise<PartyMessage> => got(oversight.PUT('/v1/messages/{id}/reading', { params: { path: { id } } }))

export const ownContacts = (): Promise<MessageContacts> => got(oversight.GET('/v1/contacts'))
export const addContact = (body: { channel: 'MAIL' | 'SMS'; address: string; language: 'ZH' | 'EN' }, key: string): Promise<MessageContacts> =>
  got(oversight.POST('/v1/contacts', { params: { header: { 'Idempotency-Key': key } }, body }))

export const deliveries = (query: MessageDeliveryQuestion): Promise<MessageDeliveryPage> => got(oversight.GET('/v1/message-deliveries', { params: { query } }))
export const deliveryCounts = (): Promise<MessageDeliveryCount[]> => got(oversight.GET('/v1/message-delivery-counts'))
export const redriveAll = (body: { channel: 'MAIL' | 'SMS' | 'CENTRE'; reason: string }, key: string): Promise<{ redriven: number }> =>
  got(oversight.POST('/v1/message-redrives', { params: { header: { 'Idempotency-Key': key } }, body }))
