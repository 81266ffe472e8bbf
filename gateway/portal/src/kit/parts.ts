/**
 * The parts of a form. A part knows its place in the form, its label, what may be chosen, what is said when it was left empty, and how
 * it is read at the second look. A is what the form is about: the case, its item.
 */
import type { Component } from 'vue'
import { blank, type Errors } from './errors'
import { onDay, semicolon } from './language'
import type { Say } from './say'

export type Option = [value: string, text: string, aside?: string]

// any: a part of any form is handled alike
export interface Part<A = any, V = any, I extends string = string> {
  id: I
  empty: V
  look: 'text' | 'words' | 'day' | 'select' | 'one' | 'several' | 'tick' | Component
  label: string
  hint?: string | ((about: A, say: Say) => string)
  options?: (about: A, say: Say) => Option[]
  most?: number
  short?: boolean
  mode?: 'numeric' | 'tel'
  autocomplete?: string
  /** Seen, not written. */
  fixed?: boolean
  latest?: () => string
  /** What is said when it was left empty; without it it may be. */
  need?: string
  /** What else may be wrong with it. */
  wrong?: (value: V, about: A, say: Say) => Errors
  when?: (form: any, about: A) => boolean
  /** Its lines at the second look, where label and value do not say it. */
  lines?: (value: V, about: A, say: Say) => [string, string][]
}

export type FormOf<P extends readonly Part[]> = { [E in P[number] as E['id']]: E['empty'] }

type More<A, V> = Partial<Omit<Part<A, V>, 'id' | 'empty' | 'look' | 'label'>>
type Options<A> = readonly Option[] | ((about: A, say: Say) => Option[])

const part =
  <V>(look: Part['look'], empty: V) =>
  <A, const I extends string>(id: I, label: string, more: More<A, V> = {}): Part<A, V, I> => ({ id, look, empty, label, ...more })

export const text = part<string>('text', '')
export const words = part<string>('words', '')
export const day = part<string>('day', '')

/** Something that is so or is not; what is ticked is named at the second look. */
export const tick = <A, const I extends string>(id: I, label: string, more: More<A, boolean> = {}): Part<A, boolean, I> =>
  ({ id, look: 'tick', empty: false, label, lines: (yes, _about, say) => (yes ? [[say('form.also'), say(label)]] : []), ...more })

const choice =
  <V>(look: Part['look'], empty: V) =>
  <A, const I extends string>(id: I, label: string, options: Options<A>, more: More<A, V> = {}): Part<A, V, I> =>
    ({ id, look, empty, label, options: typeof options === 'function' ? options : () => [...options], ...more })

export const one = choice<string>('one', '')
export const select = choice<string>('select', '')
export const several = choice<string[]>('several', [])

/** The options of a closed list whose words stand in one branch of the catalogue. */
export const named = (values: readonly string[], branch: string) => (_about: unknown, say: Say): Option[] => values.map((each) => [each, say(`${branch}.${each}`)])

export const emptyOf = <P extends readonly Part[]>(parts: P): FormOf<P> =>
  Object.fromEntries(parts.map((each) => [each.id, structuredClone(each.empty)])) as FormOf<P>

type Filled = Record<string, any>

export const shown = (parts: readonly Part[], form: Filled, about: unknown): Part[] => parts.filter((each) => each.when?.(form, about) ?? true)

/** The form as it counts: what is not shown was not said. */
export const counted = (parts: readonly Part[], form: Filled, about: unknown): Filled =>
  Object.fromEntries(parts.map((each) => [each.id, each.when?.(form, about) === false ? each.empty : form[each.id]]))

/** What is still missing or wrong, by part. */
export function errorsOf(parts: readonly Part[], form: Filled, about: unknown, say: Say): Errors {
  const errors: Errors = {}
  for (const each of shown(parts, form, about)) {
    const value = form[each.id]
    const nothing = Array.isArray(value) ? value.length === 0 : blank(value)
    if (nothing && each.need) errors[each.id] = say(each.need)
    else Object.assign(errors, each.wrong?.(value, about, say))
  }
  return errors
}

/** What was filled in, line by line. */
export const linesOf = (parts: readonly Part[], form: Filled, about: unknown, say: Say): [string, string][] =>
  shown(parts, form, about).flatMap((each) => {
    const value = form[each.id]
    if (each.lines) return each.lines(value, about, say)
    const read = wordsFor(each, value, about, say)
    return read ? [[say(each.label), read] as [string, string]] : []
  })

function wordsFor(each: Part, value: any, about: unknown, say: Say): string {
  if (each.look === 'day') return value ? onDay(value) : ''
  const options = each.options?.(about, say)
  if (!options) return String(value ?? '').trim()
  return options.filter(([option]) => (Array.isArray(value) ? value.includes(option) : value === option)).map(([, named]) => named).join(semicolon())
}
