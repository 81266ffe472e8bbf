/** What is wrong on a page, by the field it stands at. */
export type Errors = Record<string, string>

export const blank = (value: unknown): boolean => value === undefined || value === null || String(value).trim() === ''
