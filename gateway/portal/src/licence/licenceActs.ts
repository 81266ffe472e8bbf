/** The acts of the office on a licence: where each is sent, and the articles it usually rests on. Which are open the service decides. */
import type { Licence } from '@/api/types'

export interface LicenceAct {
  /** As the service names it in allowedActions. */
  action: NonNullable<Licence['allowedActions']>[number]
  /** The end of its address at the service. */
  path: 'suspension' | 'reinstatement' | 'rescission' | 'revocation' | 'withdrawal' | 'cancellation'
  /** Takes the right to trade away. */
  grave: boolean
}

export const LICENCE_ACTS: LicenceAct[] = [
  { action: 'SUSPEND', path: 'suspension', grave: true },
  { action: 'REINSTATE', path: 'reinstatement', grave: false },
  { action: 'RESCIND', path: 'rescission', grave: true },
  { action: 'REVOKE', path: 'revocation', grave: true },
  { action: 'WITHDRAW', path: 'withdrawal', grave: true },
  { action: 'CANCEL', path: 'cancellation', grave: true },
]

export interface LicenceActForm {
  decisionNumber: string
  legalBasis: string
  reason: string
  byFraud: boolean
}

export const emptyLicenceAct = (): LicenceActForm => ({ decisionNumber: '', legalBasis: '', reason: '', byFraud: false })

export const openLicenceActs = (licence: Licence): LicenceAct[] => LICENCE_ACTS.filter((act) => licence.allowedActions?.includes(act.action))

/** What is still missing, by field. */
export function missingOfLicenceAct(form: LicenceActForm, say: (key: string) => string): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const name of ['decisionNumber', 'legalBasis', 'reason'] as const) if (!form[name].trim()) errors[name] = say(`register.need.${name}`)
  return errors
}
