import { got, hazchem } from './client'
import { everyLine } from './pages'
import type { Licence } from './types'

/** All licences of the holder, or of the visitor's enterprise at a window: to choose from, to renew, to count. */
export const heldLicences = (q?: string): Promise<Licence[]> =>
  everyLine((cursor) => got(hazchem.GET('/v1/licences', { params: { query: { limit: 100, q, cursor } } })))
