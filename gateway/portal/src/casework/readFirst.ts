/** What registers hold of an applicant comes first: it is filled in and shown; only what nobody holds is asked. */
import { blank, type Errors } from '@/kit/errors'
import type { Part } from '@/kit/parts'
import type { Say } from '@/kit/say'
import { checkOf, type ReadFirst, type RegisteredFact } from './forms'

const partsOf = <F>(of: ReadFirst<F>, form: F) =>
  of.sections.flatMap((section) => (section.fields ?? []).map((part) => ({ part: part as Part, values: section.of?.(form) ?? {} })))

/** Fills in what was read now. What was typed otherwise since it was read before stays, with its reason. */
export function fill<F>(of: ReadFirst<F>, form: F, read: RegisteredFact[]): void {
  const before = of.list(form)
  const facts = read.map((now) => {
    const then = before.find((each) => each.fact === now.fact)
    const field = partsOf(of, form).find(({ part }) => part.id === now.fact)
    const corrected = then && field && field.values[now.fact] !== then.value
    if (field && !corrected) field.values[now.fact] = now.value
    // the form takes these and no others
    const { fact, value, source, identifier, checkedAt } = now
    return { fact, value, source, identifier, checkedAt, otherwise: !!corrected, ...(corrected && then.reason ? { reason: then.reason } : {}) }
  })
  // a register that is silent now has not taken back what it said
  of.put(form, [...facts, ...before.filter((then) => !read.some((now) => now.fact === then.fact))])
  of.follows?.(form)
}

/** Which fields are asked for at once: what is needed and nobody holds. */
export const lackingOf = <F>(of: ReadFirst<F>, form: F): string[] =>
  partsOf(of, form).filter(({ part, values }) => part.need && blank(values[part.id])).map(({ part }) => part.id)

/** Compares again after every letter: what says the same needs no reason. */
export function compared<F>(of: ReadFirst<F>, form: F): RegisteredFact[] {
  return of.list(form).map((each) => {
    const field = partsOf(of, form).find(({ part }) => part.id === each.fact)
    return { ...each, otherwise: !!field && String(field.values[each.fact] ?? '').trim() !== (each.value ?? '').trim() }
  })
}

export function errorsOfReading<F>(of: ReadFirst<F>, form: F, say: Say): Errors {
  const errors: Errors = Object.assign({}, ...of.sections.map((section) => checkOf(section, form, say)))
  for (const each of compared(of, form)) if (each.otherwise && blank(each.reason)) errors[`reason-${each.fact}`] = say('readFirst.needReason')
  return errors
}
