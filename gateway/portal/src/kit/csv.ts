/** What a spreadsheet begins a formula with, also behind blanks and in full width. */
const FORMULA = /^[\s\u3000]*[=+\-@＝＋－＠]|^[\t\r\n]/u
/** A number is no formula, also below nought: days that are over are sorted and summed. */
const NUMBER = /^-?\d{1,15}(\.\d{1,10})?$/

/** A cell as RFC 4180 writes it; what a spreadsheet would take for a formula is marked as text. */
const cell = (value: string): string => `"${(FORMULA.test(value) && !NUMBER.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`

/** Lines of a table for a spreadsheet, with the mark by which it knows UTF-8. */
export const csv = (lines: (string | undefined)[][]): string => `\uFEFF${lines.map((line) => line.map((each) => cell(each ?? '')).join(',')).join('\r\n')}\r\n`

/** @param content text of a table, or a file as a service sent it */
export function saveAs(name: string, content: string | Blob): void {
  const file = typeof content === 'string' ? new Blob([content], { type: 'text/csv;charset=utf-8' }) : content
  const address = URL.createObjectURL(file)
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  URL.revokeObjectURL(address)
}
