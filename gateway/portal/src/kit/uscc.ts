export const isUscc = (code: string): boolean => /^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code) && checkCharacter(code)

/** GB 32100: the last character follows from the seventeen before it. */
function checkCharacter(code: string): boolean {
  const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY'
  const sum = [...code.slice(0, 17)].reduce((total, each, index) => total + characters.indexOf(each) * (3 ** index % 31), 0)
  return characters[(31 - (sum % 31)) % 31] === code[17]
}
