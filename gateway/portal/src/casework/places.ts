import areas from '@/casework/reference/areas.json'
import chemicals from '@/casework/reference/chemicals.json'

const CITY_OFFICE = '441500'

/** The offices of the city, as the authority's own list names them. */
export const OFFICES = areas.offices as [string, string][]

/** Where the premises may lie: counties and zones by their office, and the towns another office runs. */
export const SITES: [string, string][] = [
  ...areas.offices.filter(([code]) => code !== CITY_OFFICE).map(([code, name]): [string, string] => [code ?? '', (name ?? '').replace('应急管理局', '')]),
  ...areas.towns.map(([code, name]): [string, string] => [code ?? '', `${name}（${code}）`]),
]

/** Whole counties, without zones and towns: where a route may cross and where an accident happened. */
export const COUNTIES: [string, string][] = SITES.filter(([code]) => /^\d{6}$/.test(code))

export const siteName = (code?: string): string => SITES.find(([each]) => each === code)?.[1] ?? code ?? ''
export const officeName = (code?: string): string => areas.offices.find(([each]) => each === code)?.[1] ?? code ?? ''

export const levelOf = (office?: string): 'CITY' | 'COUNTY' => (office === CITY_OFFICE ? 'CITY' : 'COUNTY')

export interface Chemical {
  name: string
  cas: string
  english: string
  alias: string
}

export const CHEMICALS: Chemical[] = chemicals.map(([name = '', cas = '', english = '', alias = '']) => ({ name, cas, english, alias }))

/** The chemical somebody means: by name, other name, English name or CAS number. */
export const findChemical = (text: string): Chemical | undefined => {
  const asked = text.trim().toLowerCase()
  // a chemical without another name has an empty one
  if (!asked) return undefined
  return CHEMICALS.find((each) =>
    [each.name, each.cas, each.english, ...each.alias.split(';'), `${each.name}（${each.cas}）`].some((known) => known.toLowerCase() === asked),
  )
}
