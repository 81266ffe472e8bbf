/** The chain of a project (三同时): what was done, what is next, and what has gone stale. */
import type { Project } from '@/api/types'

export type Letter = Project['letters'][number]

export interface Link {
  what: 'condition' | 'design' | 'works' | 'trial' | 'acceptance' | 'licence'
  state: 'done' | 'now' | 'stale' | 'next'
  on?: string
  until?: string
  note?: string
  /** Where it is done. */
  to?: string
  /** Where its paper is read. */
  paper?: string
}

const GOOD = ['VALID', 'STARTED']
export const letterOf = (project: Project, kind: 'CONDITION' | 'DESIGN'): Letter | undefined => project.letters.filter((each) => each.kind === kind).at(-1)
const openReview = (project: Project, kind: string) =>
  project.reviews.filter((each) => each.kind === kind && !['PASSED', 'REFUSED', 'NOT_ACCEPTED', 'WITHDRAWN'].includes(each.status)).at(-1)

function review(project: Project, kind: 'CONDITION' | 'DESIGN'): Link {
  const what = kind === 'CONDITION' ? 'condition' : 'design'
  const letter = letterOf(project, kind)
  const open = openReview(project, kind)
  if (open) return { what, state: 'now', on: open.receivedOn, to: `/reviews/${open.caseNumber}` }
  const apply = `/projects/${project.projectNumber}/reviews/${kind.toLowerCase()}`
  if (project.awaits === kind) return { what, state: letter ? 'stale' : 'now', note: letter?.standingReason ?? undefined, to: apply }
  if (!letter) return { what, state: 'next' }
  const good = GOOD.includes(letter.status) && !letter.lapsed
  return {
    what, state: good ? 'done' : 'stale', on: letter.issuedOn, until: letter.status === 'STARTED' ? undefined : (letter.lastDay ?? undefined), note: letter.letterNumber,
    paper: letter.certificateIdentifier ? `/certificates/${letter.certificateIdentifier}` : undefined,
  }
}

export function chainOf(project: Project): Link[] {
  const { worksStartedOn, trial, acceptance } = project.chain
  const at = `/projects/${project.projectNumber}`
  const designed = letterOf(project, 'DESIGN') !== undefined && project.awaits !== 'DESIGN'
  const record = (when: boolean, step: string) => (when ? `${at}/${step}` : undefined)
  return [
    review(project, 'CONDITION'),
    review(project, 'DESIGN'),
    {
      what: 'works',
      state: worksStartedOn ? (project.worksStopped ? 'stale' : 'done') : designed ? 'now' : 'next',
      on: worksStartedOn ?? undefined,
      to: record(designed && !worksStartedOn, 'works-start'),
    },
    {
      what: 'trial',
      state: trial ? 'done' : worksStartedOn ? 'now' : 'next',
      on: trial?.from,
      until: trial?.until,
      note: trial?.warning,
      to: record(Boolean(worksStartedOn) && !acceptance, 'trial-production'),
    },
    {
      what: 'acceptance',
      state: acceptance ? 'done' : trial ? 'now' : 'next',
      on: acceptance?.on,
      note: acceptance?.assessorName,
      to: record(Boolean(trial) && !acceptance, 'completion-acceptance'),
    },
    { what: 'licence', state: acceptance ? 'now' : 'next', to: acceptance ? `/guides/NEW?project=${project.projectNumber}` : undefined },
  ]
}
