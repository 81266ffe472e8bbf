/** What is signed at the window before an application or a filing goes in. */
import { visit } from './visit'
import type { Errors } from '@/kit/errors'

export const PAPERS = ['signedApplication', 'authorisation'] as const
export type Papers = Partial<Record<(typeof PAPERS)[number], { id: string; name: string }>>

/** Asked of everybody who comes, and the authorisation of an agent besides; of nobody who applies online. */
export const asked = () => PAPERS.filter((paper) => visit.value && (paper === 'signedApplication' || visit.value.capacity === 'AGENT'))

/** A licence is applied for, a plan is filed: words is the branch in which that is said. */
export const missingPapers = (papers: Papers, words: string, say: (key: string) => string): Errors =>
  Object.fromEntries(asked().filter((paper) => !papers[paper]).map((paper) => [paper, say(`${words}.need.${paper}`)]))

export interface SignedFiles {
  signedApplication?: string
  authorisation?: string
}

/** The files of what was signed, as a submission names them. */
export const signed = (papers: Papers): SignedFiles => ({ signedApplication: papers.signedApplication?.id, authorisation: papers.authorisation?.id })
