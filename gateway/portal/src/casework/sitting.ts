/** The cases of the worklist in its order, so that the next one is opened from the case before. */
const KEPT = 'onenet.sitting'

export const sit = (numbers: (string | undefined)[]): void => sessionStorage.setItem(KEPT, JSON.stringify(numbers))

export function beside(number: string, by: number): string | undefined {
  const list = JSON.parse(sessionStorage.getItem(KEPT) ?? '[]') as string[]
  const here = list.indexOf(number)
  return here < 0 ? undefined : list[here + by]
}
