/** What a review went through, in order of time, then what is still to come. */
import type { Review } from '@/api/types'
import type { Step } from '@/casework/steps'
import { semicolon } from '@/kit/language'

export function stepsOf(subject: Review): Step[] {
  const steps: Step[] = [{ what: 'received', state: 'done', on: subject.receivedOn }]
  const add = (on: string | undefined | null, what: string, note?: string | null) => {
    if (on) steps.push({ state: 'done', what, on, note: note ?? undefined })
  }
  add(subject.correctionNotice?.issuedOn, 'corrected', subject.correctionNotice?.defects.map((each) => each.reason).join(semicolon()))
  add(subject.acceptedOn, subject.acceptedBySilence ? 'acceptedBySilence' : 'accepted')
  for (const each of subject.pauses) {
    steps.push({ state: 'done', what: `paused.${each.ground}`, on: each.from, to: each.to ?? undefined, note: each.reason ?? undefined })
  }
  add(subject.extension?.toldOn, 'extended', subject.extension?.reason)
  add(subject.examination?.on, 'examined', subject.examination?.summary)
  add(subject.legalReview?.on, 'legality', subject.legalReview?.opinion)
  add(subject.decision?.on, subject.decision?.outcome === 'PASSED' ? 'passed' : 'refused', subject.decision?.number)
  add(subject.nonAcceptance?.on, 'declined', subject.nonAcceptance?.reason)
  return [...steps.sort((one, other) => (one.on ?? '').localeCompare(other.on ?? '')), ...toCome(subject)]
}

function toCome(subject: Review): Step[] {
  switch (subject.status) {
    case 'SUBMITTED':
    case 'SUPPLEMENTED':
      return [{ what: 'checking', state: 'now' }, { what: 'examining', state: 'next' }, { what: 'deciding', state: 'next' }]
    case 'CORRECTION_REQUESTED':
      return [{ what: 'supplementing', state: 'now' }, { what: 'checking', state: 'next' }]
    case 'ACCEPTED':
      return [{ what: 'examining', state: 'now' }, { what: 'deciding', state: 'next' }]
    case 'EXAMINED':
      return [{ what: 'deciding', state: 'now' }]
    case 'WITHDRAWN':
      return [{ what: 'withdrawn', state: 'done' }]
    case 'PASSED':
      return subject.letter && !subject.letter.certificateIdentifier ? [{ what: 'letter', state: 'now' }] : []
    default:
      return []
  }
}
