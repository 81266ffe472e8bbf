/**
 * What the page calls a field that a service names by the words of its contract: the label of the form, with its place in a list. Nothing where no
 * form has it: those words are for programs.
 */
export function fieldName(field: string | undefined, say: (key: string) => string, knows: (key: string) => boolean): string {
  const steps = (field ?? '').replaceAll(/\[(\d+)\]/g, '.$1').split('.')
  const names = steps.filter((each) => !/^\d+$/.test(each))
  for (let last = names.length; last > 0; last -= 1) {
    const pair = names.slice(Math.max(0, last - 2), last).join('.')
    const key = [pair, `filing.${pair}`].find(knows)
    const index = steps[steps.lastIndexOf(names[last - 1] ?? '') + 1]
    if (key) return /^\d+$/.test(index ?? '') ? `${say(key)} ${Number(index) + 1}` : say(key)
  }
  return ''
}
