/** What a connected system is to these pages. */
import type { components } from '@/api/proof-exemption'

export type System = components['schemas']['SystemView']
export type Secret = components['schemas']['SecretView']
export type SystemRequest = components['schemas']['SystemRequest']
export type Scope = NonNullable<SystemRequest['scopes']>[number]
export type Matter = NonNullable<SystemRequest['matters']>[number]

/** What an office's system may do: it reads; what is done in a case, a person does. */
export const SCOPES: { office: Scope[]; enterprise: Scope[] } = { office: ['READ', 'VERIFY'], enterprise: ['APPLY', 'READ', 'VERIFY'] }
export const MATTERS: Matter[] = ['LICENCE', 'FILING', 'REVIEW']

export const open = (system: System): boolean => system.state === 'CONNECTED' || system.state === 'WITHOUT_SECRET'

export interface Entered {
  name: string
  scopes: Scope[]
  matters: Matter[]
  until: string
}

/** What is missing, by field; the words of each are said by the page. */
export function missing(entered: Entered, office: boolean, today: string): Record<string, string> {
  return {
    ...(entered.name.trim() ? {} : { systemName: 'systems.need.name' }),
    ...(entered.scopes.length ? {} : { scopes: 'systems.need.scopes' }),
    ...(office || entered.matters.length ? {} : { matters: 'systems.need.matters' }),
    ...(entered.until && entered.until >= today ? {} : { lastDay: 'systems.need.until' }),
  }
}
