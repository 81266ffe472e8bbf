import { describe, expect, it } from 'vitest'
import type { MessageContact, PartyMessage } from '@/api/types'
import { CHANNELS, DELIVERY_STATUSES, LANGUAGES, WAYS, byStatus, isUnread, may, tagOf, unreadOf } from '@/oversight/messages'
import en from '@/oversight/words/en.json'
import zh from '@/oversight/words/more.zh-CN.json'

const message = (more: Partial<PartyMessage>) => ({ past: false, ...more }) as PartyMessage

describe('messages', () => {
  it('says how many are unread, and of very many only that they are', () => {
    expect([0, 1, 99, 100].map(unreadOf)).toEqual(['0', '1', '99', '99+'])
  })

  it('counts what was history when it was heard as read', () => {
    expect(isUnread(message({}))).toBe(true)
    expect(isUnread(message({ readAt: '2026-11-16T02:00:00Z' }))).toBe(false)
    expect(isUnread(message({ past: true }))).toBe(false)
  })

  it('adds up every way, and shows a status nobody stands in as nought', () => {
    const counts = byStatus([
      { channel: 'SMS', status: 'PARKED', messages: 2 },
      { channel: 'MAIL', status: 'PARKED', messages: 1 },
    ])
    expect(counts[0]).toEqual(['PARKED', 3])
    expect(counts.map(([status]) => status)).toEqual([...DELIVERY_STATUSES])
    expect(counts.slice(1).every(([, count]) => count === 0)).toBe(true)
  })

  it('offers what the service allows, on the version that was seen', () => {
    const contact = { version: 3, allowedActions: ['CONFIRM'] } as unknown as MessageContact
    expect(may(contact, 'CONFIRM')).toBe(true)
    expect(may(contact, 'CHANGE')).toBe(false)
    expect(tagOf(contact)).toBe('"v3"')
  })

  it('has a word for every status, way, language and reason in both languages', () => {
    for (const words of [zh.messages, en.messages]) {
      expect(Object.keys(words.statuses)).toEqual([...DELIVERY_STATUSES, 'ALL'])
      expect(Object.keys(words.channels).sort()).toEqual([...WAYS].sort())
      expect(Object.keys(words.languages)).toEqual([...LANGUAGES])
      expect(Object.keys(words.address).sort()).toEqual([...CHANNELS].sort())
      expect(Object.keys(words.drop)).toEqual(['CONTACT_ENDED', 'SWITCHED_OFF', 'NOT_THEIRS', 'NOT_SEEN'])
    }
  })
})
