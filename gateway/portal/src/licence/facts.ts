/** An application as facts to read, section by section: what is checked before it is sent, and what an amendment changes. */
import { siteName } from '@/casework/places'
import { printed } from './changes'
import type { Form } from './draft'
import type { Fact } from '@/kit/facts'
import { comma, onDay, semicolon } from '@/kit/language'
import type { Say } from '@/kit/say'

export type Facts = Record<string, Fact[]>

export interface Names {
  material: (material?: string) => string
  file: (file?: string) => string
}

const ENTERPRISE = ['uscc', 'name', 'legalRepresentative', 'principalPerson', 'contact', 'phone'] as const
const PLACE = ['registeredAddress', 'premises', 'storageAddress'] as const
const TRADE = ['petrolStation', 'storageBusinessOnly', 'paperTrade', 'newStorageBuilt'] as const
const RENEWAL = ['keptTheLaw', 'conditionsKept', 'fatalAccident', 'widelyFeltAccident', 'levelTwoStandardisation'] as const

export function factsOf({ application, licensed }: Pick<Form, 'application' | 'licensed'>, say: Say, names: Names): Facts {
  const { enterprise, place, trade, changes, renewal, materials, writtenOtherwise } = application
  return {
    enterprise: [...ENTERPRISE.map((name): Fact => [say(`enterprise.${name}`), enterprise[name]]), [say('enterprise.central'), say(`enterprise.centrals.${enterprise.centralEnterprise ?? 'NONE'}`)]],
    place: [[say('place.site'), siteName(place.site)], ...PLACE.map((name): Fact => [say(`place.${name}`), place[name]])],
    trade: [
      [say('trade.mode'), trade.mode && say(`trade.modes.${trade.mode}`)],
      [say('trade.products'), trade.products?.map((each) => `${each.name}${each.given ? `（${each.given}）` : ''} ${each.storedTonnes ?? 0} t`).join(comma())],
      [say('trade.facts'), TRADE.filter((fact) => trade[fact]).map((fact) => say(`trade.fact.${fact}`)).join(comma()) || say('form.none')],
    ],
    changes: (changes ?? []).map((each) => {
      const from = each.from ?? licensed?.[each.kind ?? ''] ?? ''
      const to = printed(each.kind, { application } as Form) ?? each.to ?? ''
      return [say(`change.kind.${each.kind}`), `${onDay(each.changedOn)} ${from || say('form.none')} → ${to || say('form.none')}`]
    }),
    renewal: [[say('renewal.which'), RENEWAL.filter((name) => renewal?.[name]).map((name) => say(`renewal.${name}`)).join(semicolon()) || say('form.none')]],
    givingUp: givingUpFacts(application.givingUp, say),
    differences: (writtenOtherwise ?? []).map((each) => [say(`change.kind.${each.kind}`), say('difference.same')]),
    materials: (materials ?? []).map((each) => [names.material(each.material), names.file(each.file)]),
  }
}

/** Why a licence is given up, and what became of the stock. */
export const givingUpFacts = (said: Form['application']['givingUp'], say: Say): Fact[] =>
  said?.reason
    ? [
        [say('givingUp.reason'), said.reason],
        [say('givingUp.stock'), said.stock && say(`givingUp.stocks.${said.stock}`)],
        [say('givingUp.disposal'), said.disposal],
      ]
    : []

export interface Alteration {
  name: string
  from?: Fact[1]
  to?: Fact[1]
}

/** What differs between two readings of one application: also what was added and what was taken away. */
export function alterations(before: Fact[] = [], after: Fact[] = []): Alteration[] {
  const read = (facts: Fact[]) => new Map(facts.map(([name, value]) => [name, value]))
  const old = read(before)
  const now = read(after)
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((name) => ({ name, from: old.get(name) || undefined, to: now.get(name) || undefined }))
    .filter((each) => each.from !== each.to)
}
