import { describe, expect, it } from 'vitest'
import type { Case } from '@/api/types'
import { pathOf } from '@/casework/acts'
import { openActs } from '@/licence/acts'
import { timeline } from '@/licence/timeline'
import { some } from './some'

const received = some<Case>({ receivedOn: '2026-09-10', publicStatus: 'RECEIVED', spotCorrections: [], suspensions: [], earlierReceipts: [], reopenings: [] })

describe('the timeline of a case', () => {
  it('begins with the receipt and says what comes next', () => {
    expect(timeline(received).map((step) => [step.what, step.state])).toEqual([
      ['received', 'done'],
      ['accepting', 'now'],
      ['deciding', 'next'],
      ['delivering', 'next'],
    ])
  })

  it('shows a running pause as what happens now', () => {
    const steps = timeline(some<Case>({ ...received, publicStatus: 'IN_PROGRESS', acceptedOn: '2026-09-11', suspensions: [{ number: 1, ground: 'ON_SITE_INSPECTION', from: '2026-09-12' }] }))
    expect(steps.find((step) => step.state === 'now')?.what).toBe('paused')
  })

  it('says which office had the case before, and that a quashed refusal led back', () => {
    const quashed = some<Case['reopenings'][number]>({ on: '2026-11-02', document: '复决1号', refusal: some<NonNullable<Case['decision']>>({ on: '2026-10-08', number: '许决1号' }) })
    const moved = { office: '441521', on: '2026-09-10', until: '2026-09-20' }
    const steps = timeline(some<Case>({ ...received, publicStatus: 'IN_PROGRESS', acceptedOn: '2026-11-02', earlierReceipts: [moved], reopenings: [quashed] }))
    expect(steps.map((step) => step.what)).toEqual(['received', 'moved', 'refused', 'accepted', 'reopened', 'deciding', 'delivering'])
  })

  it('ends with a withdrawal', () => {
    expect(timeline({ ...received, publicStatus: 'WITHDRAWN' }).at(-1)?.what).toBe('withdrawn')
  })
})

describe('the acts of the desk', () => {
  it('are those the service leaves open, and no others: the portal judges nothing', () => {
    const subject = some<Case>({ allowedActions: ['SUSPEND', 'RESUME', 'EXAMINE', 'NOTIFY_HEARING'] })
    expect(openActs(subject).map((act) => act.name)).toEqual(['suspension', 'resumption', 'hearing-notice', 'examination'])
    expect(openActs(some<Case>({ allowedActions: [] }))).toEqual([])
  })

  it('ends the pause that is ended by an act, not the one of an inspection', () => {
    const subject = some<Case>({
      allowedActions: ['RESUME'],
      suspensions: [{ number: 1, ground: 'ON_SITE_INSPECTION', from: '2026-09-12' }, { number: 2, ground: 'EXPERT_REVIEW', from: '2026-09-12' }],
    })
    const [resumption] = openActs(subject)
    expect(resumption && pathOf(resumption, { subject })).toBe('suspensions/2/end')
  })
})
