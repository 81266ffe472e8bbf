/** What speaks of a value beside it: changed, or said otherwise by somebody who should know. It is said in words; the colour repeats it. */
export interface FactMark {
  kind: 'changed' | 'conflict'
  words: string
}

/** A name and what it stands for, nothing where there is nothing; with an address it is a link there. */
export type Fact = [name: string, value: string | number | undefined | null, to?: string, marks?: FactMark[]]

/** The same facts, each with what is said of it by its name. */
export const markedFacts = (facts: Fact[], marks: [name: string, mark: FactMark][]): Fact[] =>
  facts.map(([name, value, to, before]): Fact => {
    const own = marks.filter(([of]) => of === name).map(([, mark]) => mark)
    return own.length ? [name, value || '—', to, [...(before ?? []), ...own]] : [name, value, to, before]
  })

/** What reads otherwise in the first of two states of the same facts, by name. */
export const otherwise = (first: Fact[], now: Fact[]): [name: string, was: string][] =>
  now.flatMap(([name, value]): [string, string][] => {
    const was = first.find(([of]) => of === name)?.[1]
    return String(was ?? '') === String(value ?? '') ? [] : [[name, String(was ?? '')]]
  })

/** The address a telephone number is called by, as far as one can be read in what was written. */
export function tel(phone?: string): string | undefined {
  const digits = (phone ?? '').normalize('NFKC').replace(/[\s()-]/g, '')
  return /^\+?\d{5,15}$/.test(digits) ? `tel:${digits}` : undefined
}
