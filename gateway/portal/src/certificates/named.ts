import { code } from '@/kit/typed'

const IDENTIFIER = /1\.2\.156\./
/** What stands before a number on a paper: words and a colon. */
const LABEL = /^[^0-9:：]*[:：]/

/** What somebody typed a certificate is called: its identifier, or the number printed on it. */
export function named(typed: string): { certificateIdentifier: string } | { certificateNumber: string } {
  const whole = code(typed)
  return IDENTIFIER.test(whole) ? { certificateIdentifier: whole } : { certificateNumber: typed.replace(LABEL, '').trim() }
}
