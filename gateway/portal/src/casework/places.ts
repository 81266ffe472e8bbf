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

const bare = (name = ''): string => name.replace(/^汕尾市?|（.*$/g, '')

/** Where an address lies, as far as it names exactly one place: a town another office runs goes before its county. */
export function siteOf(address?: string): string | undefined {
  const written = (address ?? '').replace(/汕尾市?/g, '')
  const found = SITES.filter(([, name]) => written.includes(bare(name)))
  const nearest = found.some(([code]) => !/^\d{6}$/.test(code)) ? found.filter(([code]) => !/^\d{6}$/.test(code)) : found
  return nearest.length === 1 ? nearest[0]?.[0] : undefined
}

export const siteName = (code?: string): string => SITES.find(([each]) => each === code)?.[1] ?? code ?? ''
export const officeName = (code?: string): string => areas.offices.find(([each]) => each === code)?.[1] ?? code ?? ''

export const levelOf = (office?: string): 'CITY' | 'COUNTY' => (office === CITY_OFFICE ? 'CITY' : 'COUNTY')

const NAMES = new Map(chemicals as [string, string[]][])

/** The name of a chemical plans are found by, as far as the shipped part of the catalogue knows it; of a number that several entries have, all their names. */
export const chemicalName = (mark: string): string => NAMES.get(mark)?.join(' / ') ?? mark
