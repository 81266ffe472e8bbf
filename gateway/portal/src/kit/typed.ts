/** Codes and numbers as people type, paste or scan them, made plain as the services do: a field must not refuse what the service would take. */

const DASHES = /[\u2010-\u2015\u2212]/g
const LEFT_OUT = /[\p{Z}\p{Cf}\t\n\r\u0085]/gu
/** What stands before a code on a form: words and a colon, never a digit. */
const LABEL = /^[^0-9:]*:/

/** A code without label, blanks, line breaks and full width. */
export const code = (typed: unknown): string => String(typed ?? '').normalize('NFKC').replace(LEFT_OUT, '').replace(DASHES, '-').replace(LABEL, '')

/** The same with its letters raised; of ASCII only. */
export const upperCode = (typed: unknown): string => code(typed).replace(/[a-z]/g, (letter) => letter.toUpperCase())

/** A number with the point a Chinese keyboard writes, and without the commas between thousands. */
export const plainNumber = (typed: unknown): string => code(typed).replace(/,(?=[0-9]{3}(?![0-9]))/g, '').replace(/^([+-]?[0-9]+)[。｡](?=[0-9])/, '$1.')

/** For a key pressed in a field: what is to happen at Enter. The Enter that ends a word being composed is the keyboard's own. */
export const atEnter = (act: () => unknown) => (event: KeyboardEvent): void => {
  if (event.key !== 'Enter' || event.isComposing || event.keyCode === COMPOSING) return
  event.preventDefault()
  act()
}

/** What some browsers call every key of a keyboard that composes, also the one just after. */
const COMPOSING = 229
