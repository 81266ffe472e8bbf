/** Two writings of one form: whether they say the same, and where they do not. */

export interface Difference {
  field: string
  mine: unknown
  theirs: unknown
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isList = (value: unknown): value is unknown[] => Array.isArray(value)
/** What was not filled in says nothing, however it is written down. */
const silent = (value: unknown): boolean => value === undefined || value === null || value === '' || value === false || (isObject(value) && Object.values(value).every(silent))

export const sameContent = (mine: unknown, theirs: unknown): boolean => differences(mine, theirs).length === 0

/** The places where they differ, by the names of the contract; lists are one place. */
export function differences(mine: unknown, theirs: unknown, field = ''): Difference[] {
  if (silent(mine) && silent(theirs)) return []
  if (isObject(mine) && isObject(theirs) && !isList(mine) && !isList(theirs))
    return [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].flatMap((name) => differences(mine[name], theirs[name], field ? `${field}.${name}` : name))
  if (isList(mine) && isList(theirs)) return mine.length === theirs.length && mine.every((each, index) => sameContent(each, theirs[index])) ? [] : [{ field, mine, theirs }]
  return mine === theirs ? [] : [{ field, mine, theirs }]
}

/** A value as one line, for comparing. */
export function asLine(value: unknown, between: string): string {
  if (isList(value)) return value.map((each) => asLine(each, ' ')).filter(Boolean).join(between)
  if (isObject(value)) return Object.values(value).map((each) => asLine(each, ' ')).filter(Boolean).join(' ')
  if (value === true) return '✓'
  return silent(value) ? '' : String(value)
}
