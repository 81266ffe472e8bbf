/** The form in which texts are looked for, as every service folds them: whatever bracket, width, variant or blank somebody typed. It is never shown. */
import variants from './reference/variants.json'

const AS = [...variants.soughtAs]
const SOUGHT_AS = new Map([...variants.letters].map((letter, at) => [letter, AS[at] ?? letter]))
/** Blanks, letters nobody sees, control characters, marks and the bar that parts fields; the selectors of a rare character's shape stay. */
const LEFT_OUT = /[\p{Z}\s\p{Cc}\p{P}|\ufff9-\ufffb\u2800]|(?![\ufe00-\ufe0f\u{e0100}-\u{e01ef}])\p{Default_Ignorable_Code_Point}/gu

export function sought(text: string | undefined | null): string {
  // raised and lowered again: some letters have no small one of their own
  const folded = (text ?? '').normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC')
  return [...folded].map((letter) => SOUGHT_AS.get(letter) ?? letter).join('').replace(LEFT_OUT, '')
}

/** Whether what is asked for is in one of the texts; nothing asked for is in all of them. */
export function finds(asked: string, texts: (string | undefined | null)[]): boolean {
  const wanted = sought(asked)
  return texts.some((each) => sought(each).includes(wanted))
}

export interface Piece {
  text: string
  found: boolean
}

/** A text as it is written, cut where what was asked for was found in it. */
export function pieces(text: string, asked: string): Piece[] {
  const found = new Set<number>()
  const letters = text.match(/\P{M}\p{M}*/gsu) ?? []
  const folded = letters.map(sought)
  for (const word of asked.split(/\s+/).map(sought).filter(Boolean)) mark(folded, word, found)
  const cut: Piece[] = []
  letters.forEach((letter, at) => {
    const last = cut.at(-1)
    // a mark between two letters that were found belongs to what was found
    const here = found.has(at) || (folded[at] === '' && found.has(at - 1) && found.has(nextLetter(folded, at)))
    if (here) found.add(at)
    if (last?.found === here) last.text += letter
    else cut.push({ text: letter, found: here })
  })
  return cut
}

const nextLetter = (folded: string[], from: number): number => folded.findIndex((each, at) => at > from && each !== '')

/** Every place of the word in the folded text, as the letters it began from. */
function mark(folded: string[], word: string, found: Set<number>): void {
  const owner = folded.flatMap((each, at) => [...Array(each.length).keys()].map(() => at))
  const whole = folded.join('')
  for (let at = whole.indexOf(word); at >= 0; at = whole.indexOf(word, at + word.length)) {
    for (const letter of owner.slice(at, at + word.length)) found.add(letter)
  }
}
