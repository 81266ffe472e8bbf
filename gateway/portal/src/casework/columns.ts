/** A list of cases as a table: what each column is called and what it shows of a line. */
import type { Say } from '@/kit/say'

export interface Column<L> {
  head: string
  text?: (line: L, say: Say) => string | undefined
  /** States, each with the branch of words it is named by. */
  states?: (line: L) => { kind: string; value?: string }[]
  /** A remark beside the states. */
  mark?: (line: L) => { shape: string; words: string } | undefined
  /** How it stands in time, its text beside it, and the day below. */
  light?: (line: L) => string | undefined
  under?: (line: L, say: Say) => string | undefined
  /** Where it is not for everybody. */
  shown?: () => boolean
}
