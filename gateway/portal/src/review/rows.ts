/** A part of a form that is a list of rows, each with the same few columns. */
import type { Errors } from '@/kit/errors'
import { blank } from '@/kit/errors'
import { plainNumber } from '@/kit/typed'
import type { RowColumn, RowsPart } from './row'
import RowsLook from './RowsPart.vue'

export const isNumber = (written: unknown): boolean => /^-?[0-9]{1,9}(\.[0-9]{1,6})?$/.test(plainNumber(written))

export const rows = <const I extends string>(id: I, label: string, more: { hint?: string; columns: RowColumn[] }): RowsPart<I> => ({
  id,
  label,
  ...more,
  look: RowsLook,
  empty: [],
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
