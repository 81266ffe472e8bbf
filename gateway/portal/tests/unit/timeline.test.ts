import { describe, expect, it } from 'vitest'
import type { Case } from '@/api/types'
import { openActs } from '@/form/acts'
import { timeline } from '@/form/timeline'

const received: Case = { receivedOn: '2026-09-10', publicStatus: 'RECEIVED' }

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
    const steps = timeline({ ...received, publicStatus: 'IN_PROGRESS', acceptedOn: '2026-09-11', suspensions: [{ number: 1, ground: 'ON_SITE_INSPECTION', from: '2026-09-12' }] })
    expect(steps.find((step) => step.state === 'now')?.what).toBe('paused')
  })

  it('ends with a withdrawal', () => {
    expect(timeline({ ...received, publicStatus: 'WITHDRAWN' }).at(-1)?.what).toBe('withdrawn')
  })
})

describe('the acts of the desk', () => {
  it('are those the service allows, and a pause is not ended that does not run', () => {
    const subject: Case = { allowedActions: ['SUSPEND', 'RESUME', 'EXAMINE'] }
    expect(openActs(subject).map((act) => act.name)).toEqual(['suspension', 'examination'])
    const paused: Case = { ...subject, suspensions: [{ number: 1, ground: 'EXPERT_REVIEW', from: '2026-09-12' }] }
    expect(openActs(paused).map((act) => act.name)).toEqual(['resumption', 'examination'])
  })
})
