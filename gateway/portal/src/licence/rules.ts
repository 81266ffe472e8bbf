/** What a section needs before it counts as done. The service judges again; these say it at once and at the field. */
import type { Errors } from '@/kit/errors'
import { isUscc } from '@/kit/uscc'
import type { Form } from './draft'

type Say = (key: string) => string

const blank = (value: unknown): boolean => typeof value !== 'string' || value.trim() === ''

export function check(section: string, form: Form, say: Say): Errors {
  const rules: Record<string, (form: Form, say: Say) => Errors> = { enterprise, place, trade, renewal, changes }
  return rules[section]?.(form, say) ?? {}
}

function need(errors: Errors, values: Record<string, unknown>, prefix: string, names: string[], say: Say): void {
  for (const name of names) if (blank(values[name])) errors[name] = say(`need.${prefix}.${name}`)
}

function enterprise({ application: { enterprise: values } }: Form, say: Say): Errors {
  const errors: Errors = {}
  need(errors, values, 'enterprise', ['uscc', 'name', 'legalRepresentative', 'principalPerson', 'contact', 'phone'], say)
  if (!errors.uscc && !isUscc(values.uscc ?? '')) errors.uscc = say('need.enterprise.usccWrong')
  if (!errors.phone && !/^[0-9+ -]{7,20}$/.test(values.phone ?? '')) errors.phone = say('need.enterprise.phoneWrong')
  return errors
}

function place({ application: { place: values } }: Form, say: Say): Errors {
  const errors: Errors = {}
  need(errors, values, 'place', ['registeredAddress', 'premises', 'site'], say)
  return errors
}

function trade({ application: { trade: values } }: Form, say: Say): Errors {
  const errors: Errors = {}
  need(errors, values, 'trade', ['mode'], say)
  const products = values.products ?? []
  if (products.length === 0) errors.product = say('need.trade.products')
  if (values.paperTrade && products.some((each) => (each.storedTonnes ?? 0) > 0)) errors.paperTrade = say('need.trade.paperTrade')
  return errors
}

function renewal({ application }: Form, say: Say): Errors {
  return application.renewal ? {} : { keptTheLaw: say('need.renewal') }
}

function changes({ application }: Form, say: Say): Errors {
  const list = application.changes ?? []
  if (list.length === 0) return { kind: say('need.changes') }
  return list.some((each) => blank(each.changedOn)) ? { 'changedOn-0': say('need.changedOn') } : {}
}
