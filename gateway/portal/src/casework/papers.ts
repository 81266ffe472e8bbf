/** What is signed at the window before an application or a filing goes in. */
import { visit } from './visit'
import type { Errors } from '@/kit/errors'

export const PAPERS = ['signedApplication', 'authorisation'] as const
export type Papers = Partial<Record<(typeof PAPERS)[number], { id: string; name: string }>>

/** Asked of everybody who comes, and the authorisation of an agent besides; of nobody who applies online. */
export const asked = () => PAPERS.filter((paper) => visit.value && (paper === 'signedApplication' || visit.value.capacity === 'AGENT'))

/** A licence is applied for, a plan is filed: where the words for it stand. */
export const wordsOf = (service: string) => (service === 'plan-filing' ? 'counter.filing' : 'counter')

export const missingPapers = (papers: Papers, service: string, say: (key: string) => string): Errors =>
  Object.fromEntries(asked().filter((paper) => !papers[paper]).map((paper) => [paper, say(`${wordsOf(service)}.need.${paper}`)]))

/** The files of what was signed, as a submission names them. */
export const signed = (papers: Papers) => ({ signedApplication: papers.signedApplication?.id, authorisation: papers.authorisation?.id })
