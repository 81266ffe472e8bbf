/** The acts on a supervision order: what each asks, where it is sent, and what is sent. */
import { words, text, type Part } from '@/kit/parts'
import type { Errors } from '@/kit/errors'
import type { CityOrder } from '@/api/types'

export type OrderAction = CityOrder['allowedActions'][number]

interface OrderAct {
  path: string
  fields: Part[]
  body: (form: Record<string, string>) => Record<string, unknown>
}

/** Days are the service's to judge; here only that they are a number. */
export const answerInDays = text('answerInDays', 'oversight.answerInDays', {
  hint: 'oversight.answerInDaysHint',
  short: true,
  mode: 'numeric',
  wrong: (value, _about, say): Errors => (!value || /^[1-9]\d?$/.test(value) ? {} : { answerInDays: say('oversight.need.days') }),
})
const said = (label: string, need: string) => words('words', label, { need, most: 2000 })
const days = (form: Record<string, string>) => (form.answerInDays ? { answerInDays: Number(form.answerInDays) } : {})

export const ACTS: Partial<Record<OrderAction, OrderAct>> = {
  ANSWER: { path: 'answer', fields: [said('oversight.answer', 'oversight.need.answer')], body: ({ words }) => ({ words }) },
  CLOSE: { path: 'closing', fields: [said('oversight.closingWords', 'oversight.need.words')], body: ({ words }) => ({ words }) },
  RETURN: {
    path: 'return',
    fields: [words('reason', 'oversight.returnReason', { need: 'oversight.need.words', most: 1000 }), answerInDays],
    body: (form) => ({ reason: form.reason, ...days(form) }),
  },
  WITHDRAW: { path: 'withdrawal', fields: [said('oversight.withdrawReason', 'oversight.need.words')], body: ({ words }) => ({ words }) },
}

export const orderBody = (form: Record<string, string>, caseNumber: string) => ({
  caseNumber,
  ground: form.ground as CityOrder['ground'],
  reason: form.reason ?? '',
  ...days(form),
})
