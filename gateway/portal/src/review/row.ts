/** A list of rows in a form, each with the same few columns. */
import type { Option, Part } from '@/kit/parts'
import type { Say } from '@/kit/say'

// any: a cell is a text or a tick
export type Row = Record<string, any>

export interface RowColumn {
  id: string
  label: string
  most?: number
  numeric?: boolean
  tick?: boolean
  /** A day of the calendar. */
  day?: boolean
  /** Whether it may be left empty. */
  may?: boolean
  options?: (say: Say) => Option[]
}

export interface RowsPart<I extends string = string> extends Part<any, Row[], I> {
  columns: RowColumn[]
}
