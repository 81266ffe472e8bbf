/** What a section of a filing needs before it counts as done. The service judges again; these say it at once and at the field. */
import type { FilingForm } from './filing'
import { isUscc } from '@/kit/uscc'
import type { Errors } from '@/kit/errors'

type Say = (key: string) => string

const blank = (value: unknown): boolean => value === undefined || value === null || String(value).trim() === ''

function need(errors: Errors, values: Record<string, unknown>, names: string[], say: Say): void {
  for (const name of names) if (blank(values[name])) errors[name] = say(`filing.need.${name}`)
}

export function checkFiling(section: string, form: FilingForm, say: Say, today: string): Errors {
  const errors: Errors = {}
  if (section === 'class') need(errors, form.unit, ['unitClass', 'size', 'affiliation', 'site'], say)
  if (section === 'unit') unit(errors, form, say)
  if (section === 'plan') plan(errors, form, say, today)
  if (section === 'scope') scope(errors, form, say)
  return errors
}

function unit(errors: Errors, { unit: values }: FilingForm, say: Say): void {
  need(errors, values, ['uscc', 'name', 'legalRepresentative', 'address', 'contact', 'phone'], say)
  if (!errors.uscc && !isUscc(values.uscc ?? '')) errors.uscc = say('need.enterprise.usccWrong')
  if (!errors.phone && !/^[0-9+ -]{7,20}$/.test(values.phone ?? '')) errors.phone = say('need.enterprise.phoneWrong')
  const heads = values.headcount as unknown
  if (!blank(heads) && !/^[1-9][0-9]{0,6}$/.test(String(heads))) errors.headcount = say('filing.need.headcount')
}

function plan(errors: Errors, { plan: values }: FilingForm, say: Say, today: string): void {
  need(errors, values, ['title', 'version', 'publishedOn'], say)
  if (!values.kinds?.length) errors.kinds = say('filing.need.kinds')
  if (!errors.publishedOn && (values.publishedOn ?? '') > today) errors.publishedOn = say('filing.need.publishedLater')
}

function scope(errors: Errors, { plan: values }: FilingForm, say: Say): void {
  if (!values.accidentKinds?.length) errors.accidentKinds = say('filing.need.accidentKinds')
  need(errors, values, ['text'], say)
}

/** Today where the law counts its days. */
export const shanghaiToday = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())
