/** Parts that every application asks alike: the credit code, which is the account's and stays, and a telephone number. */
import type { Errors } from '@/kit/errors'
import { text } from '@/kit/parts'
import type { Say } from '@/kit/say'
import { isUscc } from '@/kit/uscc'
import { ownUscc, visit } from './visit'

export const creditCode = (label: string, need: string) =>
  text('uscc', label, {
    need,
    fixed: true,
    hint: (_about, say) => say(visit.value ? 'counter.usccHint' : 'enterprise.hint.uscc'),
    wrong: (code, _about, say): Errors => (code === ownUscc() || isUscc(code) ? {} : { uscc: say('need.enterprise.usccWrong') }),
  })

export const telephone = (label: string, need: string, more: { hint?: string; most?: number } = {}) =>
  text('phone', label, {
    need,
    mode: 'tel',
    autocomplete: 'tel',
    wrong: (number: string, _about, say: Say): Errors => (/^[0-9+ -]{7,20}$/.test(number) ? {} : { phone: say('need.enterprise.phoneWrong') }),
    ...more,
  })
