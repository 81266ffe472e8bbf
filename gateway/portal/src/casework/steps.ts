/** A step of a case: what happened or is to happen, when, and with which paper. */
export interface Step {
  what: string
  state: 'done' | 'now' | 'next'
  on?: string
  to?: string
  note?: string
  ground?: string
  paper?: string
}
