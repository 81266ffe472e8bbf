import type { Case } from '@/api/types'
import { officeName } from '@/casework/places'
import type { Step } from '@/casework/steps'
import { onDay } from '@/kit/language'

/** What a case went through, in order of time, and what is still to come on the straight way. */
export function timeline(subject: Case): Step[] {
  const steps = [...happened(subject)].sort((a, b) => (a.on ?? '').localeCompare(b.on ?? ''))
  return [...steps, ...toCome(subject)]
}

function happened(subject: Case): Step[] {
  const steps: Step[] = [{ what: 'received', state: 'done', on: subject.receivedOn }]
  const add = (on: string | undefined | null, step: Omit<Step, 'state' | 'on'>) => {
    if (on) steps.push({ state: 'done', on, ...step })
  }
  for (const before of subject.earlierReceipts) add(before.until, { what: 'moved', note: officeName(before.office) })
  for (const slip of subject.spotCorrections) add(slip.on, { what: 'slip', note: slip.note })
  add(subject.correctionNotice?.issuedOn, { what: 'correctionAsked', paper: 'correction-notice' })
  add(subject.supplyCommitment?.on, { what: 'committed', paper: 'supply-commitment' })
  add(subject.supplementFinding?.issuedOn, { what: 'wanting', paper: 'supplement-finding' })
  add(subject.supplementedOn, { what: 'supplemented' })
  add(subject.judgedAgain?.on, { what: 'judgedAgain' })
  add(subject.nonAcceptance?.on, { what: 'notAccepted', note: subject.nonAcceptance?.reason, paper: 'non-acceptance' })
  add(subject.acceptedOn, { what: 'accepted', paper: 'acceptance-receipt' })
  for (const pause of subject.suspensions) {
    steps.push({ what: 'paused', state: pause.to ? 'done' : 'now', on: pause.from, to: pause.to, ground: pause.ground, note: pause.article })
  }
  for (const hearing of [...subject.earlierHearings, ...(subject.hearing ? [subject.hearing] : [])]) {
    add(hearing.notifiedOn, { what: 'hearingOffered' })
    add(hearing.call?.toldOn, { what: 'hearingCalled', note: `${onDay(hearing.call?.on)} ${hearing.call?.place}` })
    add(hearing.heldOn, { what: 'hearingHeld' })
  }
  for (const party of subject.interestedParties ?? []) {
    add(party.toldOn, { what: 'partyTold', note: party.name })
    add(party.statedOn, { what: 'partyHeard', note: party.statement })
  }
  add(subject.examination?.on, { what: 'examined', note: subject.examination?.summary })
  add(subject.decision?.on, { what: subject.decision?.outcome === 'REFUSED' ? 'refused' : 'granted', note: subject.decision?.number, paper: 'decision' })
  add(subject.delivery?.on, { what: 'delivered' })
  for (const order of subject.reopenings) {
    add(order.correctionNotice?.issuedOn, { what: 'correctionAsked' })
    add(order.refusal?.on, { what: 'refused', note: order.refusal?.number })
    add(order.nonAcceptance?.on, { what: 'notAccepted', note: order.nonAcceptance?.reason })
    add(order.termination?.on, { what: 'terminated', note: order.termination?.number })
    add(order.on, { what: 'reopened', note: order.document })
  }
  add(subject.warning?.on, { what: 'warned', note: subject.warning?.number, paper: 'warning' })
  add(subject.termination?.on, { what: 'terminated', note: subject.termination?.reason, paper: 'termination' })
  return steps
}

const ENDED = ['NOT_ACCEPTED', 'WITHDRAWN', 'FINISHED', 'TERMINATED']

function toCome(subject: Case): Step[] {
  if (ENDED.includes(subject.publicStatus)) {
    return subject.publicStatus === 'WITHDRAWN' ? [{ what: 'withdrawn', state: 'done' }] : []
  }
  const rest: Step[] = []
  const paused = subject.suspensions.some((pause) => !pause.to)
  if (!subject.acceptedOn) rest.push({ what: subject.publicStatus === 'CORRECTION_NEEDED' ? 'correcting' : 'accepting', state: 'now' })
  if (!subject.decision) rest.push({ what: 'deciding', state: subject.acceptedOn && !paused ? 'now' : 'next' })
  rest.push({ what: 'delivering', state: subject.decision ? 'now' : 'next' })
  return rest
}
