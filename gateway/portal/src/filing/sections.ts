/** The sections of a filing, and what each needs. */
import { MATERIALS, type Section } from '@/casework/forms'
import { creditCode, telephone } from '@/casework/people'
import { SITES } from '@/casework/places'
import { today } from '@/kit/deadline'
import { blank, type Errors } from '@/kit/errors'
import { day, named, one, select, several, text } from '@/kit/parts'
import { plainNumber } from '@/kit/typed'
import { AFFILIATIONS, PLAN_KINDS, SIZES, UNIT_CLASSES, type FilingForm } from './filing'
import PlanClock from './PlanClock.vue'
import ScopeFields from './ScopeFields.vue'

/** What decides where a plan is filed and with what: kind and size of the unit, to whom it belongs, where it lies. */
export const CLASS: Section<FilingForm> = {
  name: 'class',
  of: (form) => form.unit,
  fields: [
    select('unitClass', 'filing.class.unitClass', named(UNIT_CLASSES, 'filing.unitClass'), { hint: 'filing.class.unitClassHint', need: 'filing.need.unitClass' }),
    one('size', 'filing.class.size', named(SIZES, 'filing.size'), { hint: 'filing.class.sizeHint', need: 'filing.need.size' }),
    one('affiliation', 'filing.class.affiliation', named(AFFILIATIONS, 'filing.affiliation'), { hint: 'filing.class.affiliationHint', need: 'filing.need.affiliation' }),
    select('site', 'filing.class.site', SITES, { hint: 'filing.class.siteHint', need: 'filing.need.site' }),
  ],
}

const unit = <const N extends string>(name: N, most: number, autocomplete?: string, need: string | undefined = `filing.need.${name}`) =>
  text(name, `filing.unit.${name}`, { most, autocomplete, need })

export const UNIT: Section<FilingForm> = {
  name: 'unit',
  of: (form) => form.unit,
  fields: [
    creditCode('filing.unit.uscc', 'filing.need.uscc'),
    unit('name', 100, 'organization'),
    unit('legalRepresentative', 50),
    unit('address', 200, 'street-address'),
    unit('contact', 50, 'name'),
    telephone('filing.unit.phone', 'filing.need.phone', { most: 30 }),
    text('industry', 'filing.unit.industry', { most: 60 }),
    text('headcount', 'filing.unit.headcount', {
      most: 7,
      short: true,
      mode: 'numeric',
      wrong: (heads, _about, say): Errors => (blank(heads) || /^[1-9][0-9]{0,6}$/.test(plainNumber(heads)) ? {} : { headcount: say('filing.need.headcount') }),
    }),
  ],
}

/** The day a plan was made public, from which the days for filing it are counted; none to come. */
export const publishedOn = (hint: string, need?: string) =>
  day('publishedOn', 'filing.plan.publishedOn', {
    hint,
    need,
    latest: today,
    wrong: (on, _about, say): Errors => (on > today() ? { publishedOn: say('filing.need.publishedLater') } : {}),
  })

export const PLAN: Section<FilingForm> = {
  name: 'plan',
  of: (form) => form.plan,
  fields: [
    text('title', 'filing.plan.title', { hint: 'filing.plan.titleHint', need: 'filing.need.title', most: 120 }),
    text('version', 'filing.plan.version', { hint: 'filing.plan.versionHint', need: 'filing.need.version', most: 30, short: true }),
    several(
      'kinds',
      'filing.plan.kinds',
      (_about, say) => PLAN_KINDS.map((each) => [each, say(`filing.kind.${each}`), say(`filing.kindAbout.${each}`)]),
      { need: 'filing.need.kinds' },
    ),
    publishedOn('filing.plan.publishedHint', 'filing.need.publishedOn'),
  ],
  part: PlanClock,
}

export const SCOPE: Section<FilingForm> = {
  name: 'scope',
  part: ScopeFields,
  check: ({ plan }, say) => ({
    ...(plan.accidentKinds?.length ? {} : { accidentKinds: say('filing.need.accidentKinds') }),
    ...(blank(plan.text) ? { text: say('filing.need.text') } : {}),
  }),
}

export const SECTIONS: Section<FilingForm>[] = [CLASS, UNIT, PLAN, SCOPE, MATERIALS]
