/** The acts on a published record: what each asks, where it is sent, and what is sent. */
import type { PublicityDeskDetail } from '@/api/types'
import { say } from '@/kit/language'
import { named, one, select, text, words, type Part } from '@/kit/parts'

export type PublicityAct = 'CORRECT' | 'WITHDRAW' | 'JUDGE' | 'REDRIVE'

interface RecordAct {
  path: string
  fields: (found: PublicityDeskDetail) => Part[]
  body: (form: Record<string, string>) => Record<string, unknown>
}

const reason = words('reason', 'publicity.reason', { need: 'publicity.need.reason', most: 1000 })
const said = (form: Record<string, string>) => ({ reason: form.reason })

const correctable = (found: PublicityDeskDetail): [string, string][] =>
  found.fields.filter((each) => found.correctable.includes(each.field)).map((each) => [each.field, say({ zh: each.nameZh, en: each.nameEn })])

/** Which of the record's fields is corrected is chosen among those the service says; one at a time, as each has its reason. */
const corrected = (found: PublicityDeskDetail): Part[] => [
  select('field', 'publicity.field', () => correctable(found), { need: 'publicity.need.field' }),
  text('value', 'publicity.rightly', { need: 'publicity.need.value' }),
  reason,
]
const yesNo = (branch: string) => named(['true', 'false'], branch)

export const RECORD_ACTS: Record<PublicityAct, RecordAct> = {
  CORRECT: {
    path: 'correction',
    fields: corrected,
    body: (form) => ({ fields: [{ field: form.field, value: form.value }], ...said(form) }),
  },
  WITHDRAW: {
    path: 'withdrawal',
    fields: () => [one('wasRight', 'publicity.wasRight', yesNo('publicity.right'), { need: 'publicity.need.choice' }), reason],
    body: (form) => ({ wasRight: form.wasRight === 'true', ...said(form) }),
  },
  JUDGE: {
    path: 'withdrawal-judgement',
    fields: () => [one('agreed', 'publicity.agreed', yesNo('publicity.agree'), { need: 'publicity.need.choice' }), reason],
    body: (form) => ({ agreed: form.agreed === 'true', ...said(form) }),
  },
  REDRIVE: { path: 'redrive', fields: () => [reason], body: said },
}

/** What may be done, as the service says it, put together as one would do it. */
export function offered(found?: PublicityDeskDetail): PublicityAct[] {
  if (!found) return []
  const allowed = found.allowedActions
  const acts: [PublicityAct, boolean][] = [
    ['CORRECT', allowed.includes('CORRECT')],
    ['WITHDRAW', allowed.includes('WITHDRAW') || allowed.includes('PROPOSE_WITHDRAWAL')],
    ['JUDGE', allowed.includes('CONFIRM_WITHDRAWAL') || allowed.includes('REFUSE_WITHDRAWAL')],
    ['REDRIVE', found.redrivable],
  ]
  return acts.filter(([, may]) => may).map(([act]) => act)
}
