/** Says a text of the catalogue in the reader's language. */
export type Say = (key: string, values?: Record<string, unknown>) => string
