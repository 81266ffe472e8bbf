/** A telephone number an owner is reached by. */
import { isPhone } from '@/casework/people'
import type { Errors } from '@/kit/errors'
import { blank } from '@/kit/errors'
import { text } from '@/kit/parts'

export const phone = (id: string) =>
  text(id, `review.field.${id}`, {
    need: `review.need.${id}`, mode: 'tel', autocomplete: 'tel', most: 30,
    wrong: (number, _about, say): Errors => (blank(number) || isPhone(number) ? {} : { [id]: say('need.enterprise.phoneWrong') }),
  })
