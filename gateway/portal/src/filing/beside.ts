/** What is read beside a filing: its history and its item; the page stands without them. */
import { got, planFiling } from '@/api/client'
import type { FilingHistory, FilingItem } from '@/api/types'

export interface Beside {
  history?: FilingHistory
  item?: FilingItem
}

export async function readBeside(caseNumber: string): Promise<Beside> {
  const [history, items] = await Promise.all([
    got(planFiling.GET('/v1/cases/{caseNumber}/history', { params: { path: { caseNumber } } })).catch(() => undefined),
    got(planFiling.GET('/v1/service-items')).catch(() => undefined),
  ])
  return { history, item: items?.[0] }
}
