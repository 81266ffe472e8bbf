/** The proofs of a case as they are shown: how each stands, at which look it was found, and whether anything is still under way. */
import type { Case } from '@/api/types'

export type ProofLine = NonNullable<Case['proofs']>[number]
/** A record an officer judges. */
export type FoundRecord = NonNullable<NonNullable<ProofLine['standing']>['found']>[number]
export type Look = { word: string; shape: string; colour: string }

const LOOKS: Record<string, [string, string]> = {
  OBTAINED: ['✓', 'ok'],
  COMMITTED: ['✓', 'ok'],
  NOT_NEEDED: ['○', ''],
  ASKING: ['●', 'info'],
  MAY_COMMIT: ['✎', 'warn'],
  SUBMIT: ['▲', 'warn'],
}

/** A word's key, a shape and a colour; what was handed in by the applicant needs no other proof, and what was found stays beside it. */
export function stands(line: ProofLine): Look {
  if (line.handedIn) return { word: 'desk.handedIn', shape: '✓', colour: 'ok' }
  if (line.lapse && line.lapse.effect !== 'WARN') return { word: 'proofLine.lapsed', shape: '✕', colour: 'bad' }
  if (line.standing?.found?.length) return { word: 'checklist.CONFLICTING', shape: '✕', colour: 'bad' }
  const state = line.standing?.state ?? 'ASKING'
  const [shape, colour] = LOOKS[state] ?? ['○', '']
  return { word: `supply.${state}`, shape, colour }
}

export const underWay = (subject?: Case): boolean =>
  (subject?.proofs ?? []).some((line) => !line.handedIn && (line.standing?.state ?? 'ASKING') === 'ASKING') && !['CLOSED', 'NOT_ACCEPTED', 'WITHDRAWN', 'TERMINATED'].includes(subject?.status ?? '')

/** Who used evidence: a person by his account, a service of the platform by what it does. */
export function userName(account: string, say: (key: string) => string): string {
  const service = /^service-account-(.+)$/.exec(account)?.[1]
  return service ? named(say, 'proofLine.service', service) : account
}

/** Where evidence came from. A source without a word in the catalogue is another system: its own name is for programs. */
export const sourceName = (source: string | undefined, say: (key: string) => string): string => (source ? named(say, 'proofs.source', source) : '')

function named(say: (key: string) => string, branch: string, one: string): string {
  const words = say(`${branch}.${one}`)
  return words === `${branch}.${one}` ? say(`${branch}.other`) : words
}
