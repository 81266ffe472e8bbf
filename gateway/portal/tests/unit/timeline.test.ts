import { describe, expect, it } from 'vitest'
import type { Case } from '@/api/types'
import { pathOf } from '@/casework/acts'
import { openActs } from '@/licence/acts'
import { timeline } from '@/licence/timeline'
import { some } from './some'

const received = some<Case>({ receivedOn: '2026-09-10', publicStatus: 'RECEIVED', spotCorrections: [], suspensions: [], earlierReceipts: [], earlierHearings: [], reopenings: [] })

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

  it('shows what was asked for, what came, what of it went back, and what is to come later', () => {
    const steps = timeline(
      some<Case>({
        ...received,
        correctionNotice: { issuedOn: '2026-09-11', respondBy: '2026-09-30', defects: [] },
        supplyCommitment: { on: '2026-09-14', by: '示例甲', supplyBy: '2026-09-25', materials: ['premises-title'], owed: ['premises-title'] },
        supplementFinding: { issuedOn: '2026-09-16', respondBy: '2026-10-08', defects: [] },
        supplementedOn: '2026-09-18',
      }),
    )
    expect(steps.map((step) => step.what)).toEqual(['received', 'correctionAsked', 'committed', 'wanting', 'supplemented', 'accepting', 'deciding', 'delivering'])
  })

  it('keeps the hearing of an examination that was returned beside the one that is called now', () => {
    const held = some<NonNullable<Case['hearing']>>({ notifiedOn: '2026-09-12', heldOn: '2026-09-28' })
    const hearing = some<NonNullable<Case['hearing']>>({ notifiedOn: '2026-10-09', call: { toldOn: '2026-10-12', on: '2026-10-22', place: '示例会议室' } })
    const steps = timeline(some<Case>({ ...received, publicStatus: 'IN_PROGRESS', acceptedOn: '2026-09-11', earlierHearings: [held], hearing }))
    expect(steps.map((step) => step.what)).toEqual(['received', 'accepted', 'hearingOffered', 'hearingHeld', 'hearingOffered', 'hearingCalled', 'deciding', 'delivering'])
  })

  it('ends with a withdrawal', () => {
    expect(timeline({ ...received, publicStatus: 'WITHDRAWN' }).at(-1)?.what).toBe('withdrawn')
  })
})

describe('the acts of the desk', () => {
  it('are those the service leaves open, and no others: the portal judges nothing', () => {
    const subject = some<Case>({ allowedActions: ['SUSPEND', 'RESUME', 'EXAMINE', 'NOTIFY_HEARING'] })
    expect(openActs(subject).map((act) => act.name)).toEqual(['examination', 'suspension', 'resumption', 'hearing-notice'])
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

  it('puts down the answer of the third party that was told first and is not heard', () => {
    const party = { name: '示例邻舍', interest: '相邻', toldOn: '2026-09-12', proof: '回证', answerBy: '2026-09-18' }
    const subject = some<Case>({
      allowedActions: ['HEAR_PARTY'],
      interestedParties: [{ ...party, number: 1, statement: '没有意见', statedOn: '2026-09-15' }, { ...party, number: 2 }],
    })
    const [statement] = openActs(subject)
    expect(statement && pathOf(statement, { subject })).toBe('interested-parties/2/statement')
  })
})
