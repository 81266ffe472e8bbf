/** What the pages about powers read: who may decide what, where and for how long, and the papers behind it. */
import { answer, got } from '@/api/client'
import type { EndingPower, PowerHolder, PowerInstrument, PowerInstrumentPage, PowerQuestion, PowerRegister } from '@/api/types'
import { OFFICES, SITES } from '@/casework/places'
import type { Say } from '@/kit/say'
import { oversight } from './board'

export const ITEMS = [
  '00012504500001', '00012504500002', '00012504500003', '00012504500004', '44015000700001', '00012504600001', '00012504700001',
] as const
export const CLASSES = [
  'GENERAL', 'PETROL_STATION', 'PURE_STORAGE', 'WITH_STORAGE_FACILITY', 'CENTRAL_ENTERPRISE', 'EXPLOSIVE_PRECURSOR', 'HIGHLY_TOXIC',
  'MAJOR_HAZARD', 'KEY_PROCESS', 'KEY_CHEMICAL_MAJOR_HAZARD', 'HIGHLY_TOXIC_PRODUCTION', 'CROSS_PROVINCE', 'CENTRAL_UNIT', 'CITY_UNIT', 'COUNTY_UNIT',
] as const
export const STEPS = ['ACCEPTANCE', 'SITE_CHECK', 'EXAMINATION', 'DECISION'] as const
export const KINDS = ['ENTRUST', 'DEVOLVE', 'RECALL', 'SUSPEND', 'RESUME', 'RENEW'] as const
export const CITY = '441500'

/** A code the data has and the catalogue has not is shown as it is. */
const word = (say: Say, branch: string, code: string): string => {
  const key = `oversight.${branch}.${code}`
  const said = say(key)
  return said === key ? code : said
}
export const itemName = (say: Say, code: string): string => word(say, 'items', code)
export const className = (say: Say, code: string): string => word(say, 'classes', code)
export const stepName = (say: Say, code: string): string => word(say, 'powerSteps', code)
export const areaName = (code: string): string => SITES.find(([each]) => each === code)?.[1] ?? OFFICES.find(([each]) => each === code)?.[1] ?? code
export const several = (say: Say, named: (say: Say, code: string) => string, codes: readonly string[], all: string): string =>
  codes.length ? codes.map((code) => named(say, code)).join('、') : say(all)

export const register = (itemCode: string, office: string): Promise<PowerRegister> =>
  got(oversight.GET('/v1/powers', { params: { query: { itemCode: itemCode || undefined, office: office || undefined } } }))
export const holder = (query: PowerQuestion): Promise<PowerHolder> => got(oversight.GET('/v1/powers/holder', { params: { query } }))
export const ending = (): Promise<EndingPower[]> => got(oversight.GET('/v1/powers/ending'))
export const instruments = (cursor?: string): Promise<PowerInstrumentPage> =>
  got(oversight.GET('/v1/powers/instruments', { params: { query: { cursor } } }))
export const instrument = (recordNumber: string): Promise<{ data: PowerInstrument; tag: string }> =>
  answer(oversight.GET('/v1/powers/instruments/{recordNumber}', { params: { path: { recordNumber } } }))
