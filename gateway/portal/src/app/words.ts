/** Words as a tree; several folders may write into one branch, never the same leaf. */
export type Words = { [key: string]: string | Words }

export const merged = (catalogues: Record<string, Words>): Words => Object.values(catalogues).reduce(into, {})

function into(all: Words, some: Words): Words {
  const grown = { ...all }
  for (const [key, value] of Object.entries(some)) {
    const there = grown[key]
    grown[key] = typeof value === 'object' && typeof there === 'object' ? into(there, value) : value
  }
  return grown
}
