/** Parts that every application asks alike: the credit code, which is the account's and stays, and a telephone number. */
import type { Errors } from '@/kit/errors'
import { text } from '@/kit/parts'
import type { Say } from '@/kit/say'
import { code, upperCode } from '@/kit/typed'
import { isUscc } from '@/kit/uscc'
import { ownUscc, visit } from './visit'

/** As the contracts have it: an extension may follow. */
const NUMBER = /^[0-9+ -]{7,20}(转[0-9]{1,6})?$/

export const creditCode = (label: string, need: string) =>
  text('uscc', label, {
    need,
    fixed: true,
    hint: (_about, say) => say(visit.value ? 'counter.usccHint' : 'enterprise.hint.uscc'),
    wrong: (typed, _about, say): Errors => (typed === ownUscc() || isUscc(upperCode(typed)) ? {} : { uscc: say('need.enterprise.usccWrong') }),
  })

export const isPhone = (written: string): boolean => NUMBER.test(code(written))

export const telephone = (label: string, need: string, more: { hint?: string; most?: number } = {}) =>
  text('phone', label, {
    need,
    mode: 'tel',
    autocomplete: 'tel',
    wrong: (number: string, _about, say: Say): Errors => (isPhone(number) ? {} : { phone: say('need.enterprise.phoneWrong') }),
    ...more,
  })
