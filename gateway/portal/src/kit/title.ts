/** What the browser calls this page; marked while something on it is wrong. */
export function title(text: string, say: (key: string) => string, wrong = false): void {
  document.title = `${wrong ? `${say('form.errorPrefix')} ` : ''}${text} · ${say('product')}`
}
