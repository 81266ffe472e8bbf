/** A name and what it stands for, nothing where there is nothing; with an address it is a link there. */
export type Fact = [name: string, value: string | number | undefined | null, to?: string]

/** The address a telephone number is called by, as far as one can be read in what was written. */
export function tel(phone?: string): string | undefined {
  const digits = (phone ?? '').normalize('NFKC').replace(/[\s()-]/g, '')
  return /^\+?\d{5,15}$/.test(digits) ? `tel:${digits}` : undefined
}
