/** A part of a form that is a list of rows, each with the same few columns. */
import type { Errors } from '@/kit/errors'
import { blank } from '@/kit/errors'
import { onDay } from '@/kit/language'
import type { Say } from '@/kit/say'
import { plainNumber } from '@/kit/typed'
import type { Row, RowColumn, RowsPart } from './row'
import RowsLook from './RowsPart.vue'

export const isNumber = (written: unknown): boolean => /^-?[0-9]{1,9}(\.[0-9]{1,6})?$/.test(plainNumber(written))

function cellOf(column: RowColumn, row: Row, say: Say): string {
  const value = row[column.id]
  if (column.tick) return value ? say(column.label) : ''
  if (column.day) return value ? onDay(value) : ''
  return column.options?.(say).find(([each]) => each === value)?.[1] ?? String(value ?? '')
}

export const rows = <const I extends string>(id: I, label: string, more: { hint?: string; columns: RowColumn[] }): RowsPart<I> => ({
  id,
  label,
  ...more,
  look: RowsLook,
  empty: [],
  lines: (all, _about, say) =>
    all.map((row, index) => [
      say('review.form.row', { what: say(label), n: index + 1 }),
      more.columns.map((each) => cellOf(each, row, say)).filter(Boolean).join(' · '),
    ]),
  wrong: (all, _about, say): Errors =>
    Object.fromEntries(
      all.flatMap((row, index) =>
        more.columns.flatMap((column): [string, string][] => {
          const value = row[column.id]
          const at = `${id}-${index}-${column.id}`
          if (column.tick) return []
          if (blank(value)) return column.may ? [] : [[at, say('review.need.cell', { what: say(column.label) })]]
          return column.numeric && !isNumber(value) ? [[at, say('review.need.number')]] : []
        }),
      ),
    ),
})
