/** The sections of an application for a licence, and what each needs. */
import type { Matter } from '@/api/types'
import { MATERIALS, type Section } from '@/casework/forms'
import { creditCode, telephone } from '@/casework/people'
import { SITES } from '@/casework/places'
import { blank, type Errors } from '@/kit/errors'
import { named, one, select, text } from '@/kit/parts'
import ChangeFields from './ChangeFields.vue'
import { unaccounted } from './changes'
import DifferenceFields from './DifferenceFields.vue'
import type { Form } from './draft'
import GivingUpFields from './GivingUpFields.vue'
import RenewalFields from './RenewalFields.vue'
import TradeFields from './TradeFields.vue'

const enterprise = <const N extends string>(name: N, more: { most?: number; autocomplete?: string } = {}) =>
  text(name, `enterprise.${name}`, { hint: `enterprise.hint.${name}`, need: `need.enterprise.${name}`, most: 50, ...more })

export const ENTERPRISE: Section<Form> = {
  name: 'enterprise',
  of: (form) => form.application.enterprise,
  fields: [
    creditCode('enterprise.uscc', 'need.enterprise.uscc'),
    enterprise('name', { most: 100, autocomplete: 'organization' }),
    enterprise('legalRepresentative'),
    enterprise('principalPerson'),
    enterprise('contact', { autocomplete: 'name' }),
    telephone('enterprise.phone', 'need.enterprise.phone', { hint: 'enterprise.hint.phone', most: 50 }),
    one('centralEnterprise', 'enterprise.central', named(['NONE', 'PROVINCIAL', 'CITY', 'COUNTY'], 'enterprise.centrals')),
  ],
}

/** Where the premises lie, which decides the office. */
export const SITE = select('site', 'place.site', SITES, { hint: 'place.siteHint', need: 'need.place.site' })
const address = <const N extends string>(name: N, need?: string) => text(name, `place.${name}`, { hint: `place.hint.${name}`, most: 200, need })

export const PLACE: Section<Form> = {
  name: 'place',
  of: (form) => form.application.place,
  fields: [SITE, address('registeredAddress', 'need.place.registeredAddress'), address('premises', 'need.place.premises'), address('storageAddress')],
}

export const TRADE: Section<Form> = {
  name: 'trade',
  part: TradeFields,
  check: ({ application: { trade } }, say) => ({
    ...(trade.mode ? {} : { mode: say('need.trade.mode') }),
    ...(trade.products?.length ? {} : { product: say('need.trade.products') }),
    ...(trade.paperTrade && trade.products?.some((each) => (each.storedTonnes ?? 0) > 0) ? { paperTrade: say('need.trade.paperTrade') } : {}),
  }),
}

/** Nothing has to be ticked, but it has to be seen: whoever goes on without a tick has said that nothing of it is so. */
export const RENEWAL: Section<Form> = {
  name: 'renewal',
  inPlace: true,
  part: RenewalFields,
  goneOn: ({ application }) => (application.renewal ??= {}),
  check: ({ application }, say): Errors => (application.renewal ? {} : { keptTheLaw: say('need.renewal') }),
}

export const CHANGES: Section<Form> = {
  name: 'changes',
  inPlace: true,
  part: ChangeFields,
  check: ({ application: { changes } }, say): Errors => {
    if (!changes?.length) return { kind: say('need.changes') }
    return changes.some((each) => blank(each.changedOn)) ? { 'changedOn-0': say('need.changedOn') } : {}
  },
}

/** Compared with the licence: each difference is a change that is declared, or the same thing written otherwise. Nobody goes on before it is known. */
export const DIFFERENCES: Section<Form> = {
  name: 'differences',
  inPlace: true,
  part: DifferenceFields,
  check: (form, say): Errors =>
    form.differences ? Object.fromEntries(unaccounted(form).map((each) => [`same-${each.kind}`, say('need.difference')])) : { differences: say('need.compared') },
}

export const GIVING_UP: Section<Form> = {
  name: 'givingUp',
  inPlace: true,
  part: GivingUpFields,
  check: ({ application: { givingUp } }, say): Errors => ({
    ...(blank(givingUp?.reason) ? { givingUpReason: say('need.givingUp.reason') } : {}),
    ...(givingUp?.stock ? {} : { stock: say('need.givingUp.stock') }),
    ...(givingUp?.stock === 'CLEARED' && blank(givingUp.disposal) ? { disposal: say('need.givingUp.disposal') } : {}),
  }),
}

const OF: Record<Matter, Section<Form>[]> = {
  NEW: [ENTERPRISE, PLACE, TRADE, MATERIALS],
  RENEWAL: [ENTERPRISE, PLACE, TRADE, RENEWAL, DIFFERENCES, MATERIALS],
  VARIATION: [CHANGES, ENTERPRISE, PLACE, TRADE, DIFFERENCES, MATERIALS],
  CANCELLATION: [GIVING_UP, ENTERPRISE, PLACE, TRADE, MATERIALS],
}

export const sectionsOf = (matter: string | undefined): Section<Form>[] => OF[matter as Matter]
