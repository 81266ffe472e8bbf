import type { FilingCase, FilingHistory } from '@/api/types'
import type { Step } from '@/casework/steps'
import { semicolon } from '@/kit/language'

/** What a filing went through, in order of time, then what is still to come. */
export function filingTimeline(subject: FilingCase, history?: FilingHistory): Step[] {
  const steps: Step[] = [{ what: subject.late ? 'receivedLate' : 'received', state: 'done', on: subject.receivedOn }]
  const add = (on: string | undefined | null, what: string, note?: string) => {
    if (on) steps.push({ state: 'done', what, on, note })
  }
  add(subject.gapNotice?.issuedOn, 'gapsTold', subject.gapNotice?.gaps.map((gap) => gap.reason).join(semicolon()))
  const entry = subject.registration
  add(entry?.filedOn, entry?.deemed ? 'deemed' : 'filed', entry?.filingNumber)
  for (const each of history?.versions ?? []) if (each.changes.length) add(each.archivedOn, 'version', each.label)
  for (const each of history?.evaluations ?? []) add(each.evaluatedOn, 'evaluated')
  for (const each of history?.drills ?? []) add(each.heldOn, 'drilled', each.title)
  if (entry && ENDED.includes(entry.standing)) add(entry.standingSince, entry.standing === 'REPLACED' ? 'replaced' : 'cancelled', entry.standingReason)
  return [...steps.sort((a, b) => (a.on ?? '').localeCompare(b.on ?? '')), ...toCome(subject)]
}

const ENDED = ['REPLACED', 'CANCELLED']

function toCome(subject: FilingCase): Step[] {
  switch (subject.status) {
    case 'SUBMITTED':
    case 'GAPS_FILLED':
      return [
        { what: subject.status === 'SUBMITTED' ? 'checking' : 'checkingAgain', state: 'now' },
        { what: 'form', state: 'next' },
      ]
    case 'GAPS_NOTIFIED':
      return [{ what: 'filling', state: 'now' }, { what: 'checkingAgain', state: 'next' }]
    case 'CLOSED':
      return [{ what: 'closed', state: 'done', on: subject.closing?.on, note: subject.closing?.reason }]
    case 'WITHDRAWN':
      return [{ what: 'withdrawn', state: 'done' }]
    default:
      return subject.registration && !subject.registration.receipt ? [{ what: 'form', state: 'now' }] : []
  }
}
