/** The catalogue as the licence service has it. */
import { got, hazchem } from '@/api/client'
import type { Look } from '@/casework/chemicals'

export const look: Look = (q) => got(hazchem.GET('/v1/chemicals', { params: { query: { q, limit: 20 } } }))
