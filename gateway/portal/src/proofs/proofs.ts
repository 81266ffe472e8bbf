/** The published proofs: how each is obtained in words, and which ones a reader looks for. */
import { sourceName } from '@/casework/proofLines'
import { finds } from '@/kit/folding'
import type { Proof } from '@/api/types'

type Say = (key: string) => string

/** The routes in the order they are tried, as one sentence; handing in comes last and only when everything before failed. */
export function inWords(proof: Proof, say: Say): string {
  return (proof.routes)
    .map((step) => (step.source ? `${say(`proofs.route.${step.route}`)}（${sourceName(step.source, say)}）` : say(`proofs.route.${step.route}`)))
    .join(say('proofs.then'))
}

export interface Sought {
  list?: string
  route?: string
  text?: string
}

/** Searched in both languages, whichever the reader has chosen. */
export function sought(proofs: Proof[], wanted: Sought): Proof[] {
  return proofs.filter(
    (each) =>
      (!wanted.list || each.list === wanted.list) &&
      (!wanted.route || each.routes.some((step) => step.route === wanted.route)) &&
      finds(wanted.text ?? '', searched(each)),
  )
}

const searched = (proof: Proof) =>
  [proof.proofId, proof.name.zh, proof.name.en, ...proof.issuingUnits, ...proof.setBasis.flatMap((basis) => [basis.title, basis.number])]
