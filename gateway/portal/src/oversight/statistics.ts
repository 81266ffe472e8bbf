/** What the pages of figures read. */
import { got } from '@/api/client'
import type { CaseForecast, CityFigures, ForecastRecord, ReasonCount, StatisticsQuestion } from '@/api/types'
import { oversight } from './board'

/** What lines can be told apart by. */
export const APART = ['MONTH', 'OFFICE', 'ITEM', 'MONTH_OFFICE', 'OFFICE_ITEM', 'MONTH_OFFICE_ITEM'] as const

const CSV = 'text/csv'
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const statistics = (query: StatisticsQuestion): Promise<CityFigures[]> =>
  got(oversight.GET('/v1/statistics', { params: { query } })) as Promise<CityFigures[]>

/** What notices asked for, item by item. */
export const reasons = (query: StatisticsQuestion): Promise<ReasonCount[]> => got(oversight.GET('/v1/statistics/reasons', { params: { query } }))

/** The same lines for an office program, as the service wrote them. */
export const statisticsTable = (query: StatisticsQuestion, kind: 'csv' | 'xlsx'): Promise<Blob> =>
  got(
    oversight.GET('/v1/statistics', { params: { query }, headers: { Accept: kind === 'csv' ? CSV : XLSX }, parseAs: 'blob' }),
  ) as Promise<unknown> as Promise<Blob>

export const forecast = (caseNumber: string): Promise<CaseForecast> =>
  got(oversight.GET('/v1/cases/{caseNumber}/forecast', { params: { path: { caseNumber } } }))

export const forecastRecord = (): Promise<ForecastRecord[]> => got(oversight.GET('/v1/forecasts'))

/** Share of a record in whole per cent; nothing where nothing was forecast. */
export const share = (held = 0, of = 0): string => (of ? `${Math.round((held * 100) / of)} %` : '—')

/** The month it is by the law's clock, as addresses write it. */
export const thisMonth = (): string => new Date().toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' }).slice(0, 7)

/** A month so many months from another, as addresses write it. */
export function monthsFrom(month: string, more: number): string {
  const [year = 0, of = 1] = month.split('-').map(Number)
  const count = year * 12 + of - 1 + more
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
}

/** A line for each month, also where nothing came and nothing ended. */
export function everyMonth(from: string, until: string, lines: CityFigures[]): CityFigures[] {
  const all: CityFigures[] = []
  for (let month = from; month <= until; month = monthsFrom(month, 1)) {
    all.push(lines.find((line) => line.month === month) ?? { month, received: 0, ended: 0, late: 0, outcomes: [] })
  }
  return lines.length ? all : []
}
