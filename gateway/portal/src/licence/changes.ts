/** What may change at a licence holder. What a licence prints stands in the application once: a change of it is what the two say, and typed nowhere else. */
import type { Form } from './draft'

type Printed = [read: (form: Form) => string | undefined, write: (form: Form, text: string) => void]

const enterprise = (name: 'name' | 'legalRepresentative' | 'principalPerson'): Printed => [
  ({ application }) => application.enterprise[name],
  ({ application }, text) => (application.enterprise[name] = text),
]
const place = (name: 'registeredAddress' | 'premises' | 'storageAddress'): Printed => [
  ({ application }) => application.place[name],
  ({ application }, text) => (application.place[name] = text),
]

const PRINTED: Record<string, Printed> = {
  ENTERPRISE_NAME: enterprise('name'),
  LEGAL_REPRESENTATIVE: enterprise('legalRepresentative'),
  PRINCIPAL_PERSON: enterprise('principalPerson'),
  REGISTERED_ADDRESS: place('registeredAddress'),
  PREMISES: place('premises'),
  STORAGE_PLACE: place('storageAddress'),
}

/** Changes of the trade: they need a new licence, and stand in the section of the trade. */
export const OF_TRADE = ['BUSINESS_MODE', 'SCOPE']

export const isPrinted = (kind?: string): boolean => (kind ?? '') in PRINTED
export const printed = (kind: string | undefined, form: Form): string | undefined => PRINTED[kind ?? '']?.[0](form)
export const print = (kind: string | undefined, form: Form, text: string): void => PRINTED[kind ?? '']?.[1](form, text)

/** What the licence says now, by kind of change. */
export const licensedOf = (form: Form): Record<string, string> =>
  Object.fromEntries(Object.keys(PRINTED).map((kind) => [kind, printed(kind, form) ?? '']))

/** Differences nobody has accounted for: neither declared as changes nor said to be the same. */
export const unaccounted = (form: Form) => {
  const named = [...(form.application.changes ?? []), ...(form.application.writtenOtherwise ?? [])].map((each) => each.kind)
  return (form.differences ?? []).filter((each) => !named.includes(each.kind))
}
