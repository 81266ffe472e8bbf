/** The checks of unified social credit codes, GB 32100. */
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS_INSIDE = [3, 7, 9, 10, 5, 8, 4, 2]

export const looksLikeUscc = (code: string): boolean => /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(code)

/** Both checks right; of the codes in the register a few fail them. */
export const isUscc = (code: string): boolean => looksLikeUscc(code) && checkCharacter(code) === code[17] && checkInside(code) === code[16]

/** The last character follows from the seventeen before it. */
function checkCharacter(code: string): string | undefined {
  const sum = [...code.slice(0, 17)].reduce((total, each, index) => total + CHARACTERS.indexOf(each) * (3 ** index % 31), 0)
  return CHARACTERS[(31 - (sum % 31)) % 31]
}

/** The seventeenth follows from the eight before it, GB 11714: there a letter counts by its place in the whole alphabet. */
function checkInside(code: string): string | undefined {
  const sum = WEIGHTS_INSIDE.reduce((total, weight, index) => total + weight * parseInt(code[8 + index] ?? '', 36), 0)
  return '0123456789X0'[11 - (sum % 11)]
}
