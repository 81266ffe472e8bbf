/** The acts of the desk: where each is sent, what it says, and the paper it makes. Which of them are open the service decides. */
import type { Case } from '@/api/types'

export interface Act {
  /** As the service names it in allowedActions. */
  action: string
  /** Its place in this page's address. */
  name: string
  path: (subject: Case) => string
  paper?: string
  /** Takes something away from the applicant, or ends the case. */
  grave?: boolean
}

/** The pause that is ended by an act of its own: an inspection's ends with the second signature. */
const openSuspension = (subject: Case) => subject.suspensions?.find((each) => !each.to && each.ground !== 'ON_SITE_INSPECTION')?.number ?? 0

export const ACTS: Act[] = [
  { action: 'ACCEPT', name: 'acceptance', path: () => 'acceptance', paper: 'acceptance-receipt' },
  { action: 'REQUEST_CORRECTION', name: 'correction-notice', path: () => 'correction-notices', paper: 'correction-notice' },
  { action: 'ALLOW_SPOT_CORRECTION', name: 'spot-correction', path: () => 'spot-corrections' },
  { action: 'DECLINE', name: 'non-acceptance', path: () => 'non-acceptance', paper: 'non-acceptance', grave: true },
  { action: 'LAPSE', name: 'lapse', path: () => 'lapse', grave: true },
  { action: 'SUSPEND', name: 'suspension', path: () => 'suspensions' },
  { action: 'RESUME', name: 'resumption', path: (subject) => `suspensions/${openSuspension(subject)}/end` },
  { action: 'RECORD_EXPERT_OPINION', name: 'expert-opinion', path: () => 'expert-opinions' },
  { action: 'NOTIFY_HEARING', name: 'hearing-notice', path: () => 'hearing-notice' },
  { action: 'RECORD_HEARING', name: 'hearing-record', path: () => 'hearing-record' },
  { action: 'EXAMINE', name: 'examination', path: () => 'examination' },
  { action: 'REVIEW_LEGALITY', name: 'legal-review', path: () => 'legal-review' },
  { action: 'RETURN_TO_EXAMINATION', name: 'return', path: () => 'return' },
  { action: 'GRANT', name: 'grant', path: () => 'decision', paper: 'decision' },
  { action: 'REFUSE', name: 'refusal', path: () => 'decision', paper: 'decision', grave: true },
  { action: 'DELIVER', name: 'delivery', path: () => 'delivery' },
]

/** What the service leaves open, in the order of this page: which acts those are it says alone. */
export const openActs = (subject: Case): Act[] => ACTS.filter((act) => subject.allowedActions?.includes(act.action))

export const INSPECTION = ['OPEN_INSPECTION', 'REPORT_INSPECTION', 'SIGN_INSPECTION']

/** The inspection that is not finished: two officers sign, so one signature is not enough. */
export const openInspection = (subject: Case) => subject.inspections?.find((each) => !each.report || (each.signedBy?.length ?? 0) < 2)
