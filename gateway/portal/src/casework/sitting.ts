/** The cases of the worklist in its order, so that the next one is opened from the case before; and what was just done in one of them. */
const KEPT = 'onenet.sitting'
const DONE = 'onenet.done'

export const sit = (numbers: (string | undefined)[]): void => sessionStorage.setItem(KEPT, JSON.stringify(numbers))

export const sits = (number: string): boolean => beside(number, 0) !== undefined

export function beside(number: string, by: number): string | undefined {
  const list = JSON.parse(sessionStorage.getItem(KEPT) ?? '[]') as string[]
  const here = list.indexOf(number)
  return here < 0 ? undefined : list[here + by]
}

export interface Done {
  number: string
  act: string
}

export const tellDone = (done: Done): void => sessionStorage.setItem(DONE, JSON.stringify(done))

/** Told once, on the page that comes next. */
export function justDone(): Done | undefined {
  const told = sessionStorage.getItem(DONE)
  sessionStorage.removeItem(DONE)
  return told ? (JSON.parse(told) as Done) : undefined
}
