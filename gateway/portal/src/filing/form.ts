/** The filing of a plan: what is asked, what is needed, where it is sent; and the supplements the desk asks for. */
import { answer, got, planFiling } from '@/api/client'
import type { FilingCase } from '@/api/types'
import { nameOf, readable } from '@/casework/checklist'
import { handed, type FormDefinition, type ReceiptDefinition, type SupplyDefinition } from '@/casework/forms'
import { levelOf, siteName } from '@/casework/places'
import type { Fact } from '@/kit/facts'
import { comma, onDay, say as inWords, semicolon } from '@/kit/language'
import type { Say } from '@/kit/say'
import { emptyFiling, filingBody, store, type FilingForm } from './filing'
import { SECTIONS } from './sections'

const path = (caseNumber: string) => ({ path: { caseNumber } })
const itemOfPlans = async () => (await got(planFiling.GET('/v1/service-items')))[0]

function factsOf({ unit, plan, materials, names }: FilingForm, say: Say, materialName: (id?: string) => string): Record<string, Fact[]> {
  const each = (list: (string | undefined)[] | undefined, branch: string) => (list ?? []).map((one) => say(`${branch}.${one}`)).join(comma())
  const UNIT = ['uscc', 'name', 'legalRepresentative', 'address', 'contact', 'phone', 'industry', 'headcount'] as const
  return {
    class: [
      [say('filing.class.unitClass'), unit.unitClass && say(`filing.unitClass.${unit.unitClass}`)],
      [say('filing.class.size'), unit.size && say(`filing.size.${unit.size}`)],
      [say('filing.class.affiliation'), unit.affiliation && say(`filing.affiliation.${unit.affiliation}`)],
      [say('filing.class.site'), siteName(unit.site)],
    ],
    unit: UNIT.map((name) => [say(`filing.unit.${name}`), unit[name]]),
    plan: [
      [say('filing.plan.title'), plan.title],
      [say('filing.plan.version'), plan.version],
      [say('filing.plan.kinds'), each(plan.kinds, 'filing.kind')],
      [say('filing.plan.publishedOn'), onDay(plan.publishedOn)],
    ],
    scope: [
      [say('filing.scope.chemicals'), plan.chemicals?.map((one) => one.name).join(comma()) || say('form.none')],
      [say('filing.scope.accidentKinds'), each(plan.accidentKinds, 'filing.accident')],
      [say('filing.scope.crossed'), plan.crossedCounties?.map((code) => siteName(code)).join(comma()) || say('form.none')],
      [say('filing.scope.text'), say('filing.scope.letters', { n: plan.text?.length ?? 0 })],
    ],
    materials: materials.map((one) => [materialName(one.material), names[one.file] ?? one.file]),
  }
}

export const form: FormDefinition<FilingForm> = {
  service: 'plan-filing',
  store,
  empty: emptyFiling,
  drafts: '/plans/drafts',
  cases: '/plans',
  words: {
    section: 'filing.section',
    lead: 'filing.lead',
    draft: 'filing.draft.title',
    statement: 'filing.answers.statement',
    statementText: 'filing.answers.statementText',
    submit: 'filing.answers.submit',
    papers: 'counter.filing',
  },
  title: (written, _kind, say) => written?.plan.title || say('filing.matter'),
  note: (written, _kind, say) => (written.replaces ? say('filing.draft.replaces', { number: written.replacesNumber ?? written.replaces }) : undefined),
  sections: () => SECTIONS,
  materials: {
    // Art. 27: a unit outside Art. 21 hands in no review opinion, so it is not even shown
    needs: async (_id, _kind, { unit }) => {
      const item = await itemOfPlans()
      const reviewed = item?.unitClasses.find((each) => each.unitClass === unit.unitClass)?.reviewOpinion === true || unit.size === 'MEDIUM_OR_LARGER'
      const checks = (material?: string) => (item?.checks ?? []).filter((each) => each.material === material).map((each) => inWords(each.text))
      return (item?.materials ?? [])
        .filter((each) => each.requiredWhen === 'ALWAYS' || reviewed)
        .map((each) => ({
          own: true,
          state: 'MISSING' as const,
          material: each.id,
          name: () => inWords(each.name),
          basis: each.basis,
          hint: () => checks(each.id).join(semicolon()),
        }))
    },
    list: ({ materials }) => materials,
    put: (written, list) => (written.materials = list as FilingForm['materials']),
    missing: 'filing.material.missing',
    first: ({ unit }) => (unit.unitClass ? undefined : { words: 'filing.material.firstClass', section: 'class' }),
    keepNeeded: (written, needs) => (written.materials = written.materials.filter((given) => needs.some((each) => each.own && each.material === given.material))),
  },
  facts: factsOf,
  materialNames: async () => {
    const item = await itemOfPlans()
    return (_kind, id) => inWords(item?.materials.find((each) => each.id === id)?.name)
  },
  preReview: (id, _kind, written) => got(planFiling.POST('/v1/drafts/{draftId}/pre-review', { params: { path: { draftId: id } }, body: filingBody(written) })),
  submit: async ({ id, form: written }, signed, key) =>
    handed(await answer(planFiling.POST('/v1/cases', { params: { header: { 'Idempotency-Key': key } }, body: { ...filingBody(written), draftId: id, ...signed } }))),
}

export const receipt: ReceiptDefinition = {
  title: 'filing.received.title',
  home: '/plans',
  desk: '/desk/plans',
  read: async (number) => {
    const [subject, item] = await Promise.all([got(planFiling.GET('/v1/cases/{caseNumber}', { params: path(number) })), itemOfPlans().catch(() => undefined)])
    const due = onDay(subject.dueOn)
    return {
      receivedAt: subject.receivedAt,
      officeName: subject.officeName,
      about: subject.filing.plan.title,
      facts: (say) => [
        [say('receipt.matter'), say('filing.matter')],
        [say('receipt.applicant'), subject.filing.unit.name],
      ],
      checklist: readable(subject.checklist),
      warning: subject.late ? (say) => say('filing.received.late', { date: onDay(subject.fileBy) }) : undefined,
      steps: (say) => ['step1', 'step2', 'step3', 'step4'].map((each) => say(`filing.received.${each}`, { office: subject.officeName, date: due })),
      advice: item?.phones[levelOf(subject.office)]?.advice,
    }
  },
}

export const supplements: SupplyDefinition<FilingCase> = {
  service: 'plan-filing',
  title: 'filing.gaps.title',
  lead: (_subject, say) => say('filing.gaps.lead'),
  nothing: 'filing.gaps.nothing',
  submit: 'filing.gaps.send',
  read: (number) => answer(planFiling.GET('/v1/cases/{caseNumber}', { params: path(number) })),
  names: async () => (subject, id) => nameOf(subject.checklist, id),
  asked: (subject, say) => {
    const gaps = subject.gapNotice?.gaps ?? []
    return [...new Set(gaps.map((gap) => gap.material))].map((material) => ({
      material,
      why: gaps.filter((gap) => gap.material === material).map((gap) => say('correction.because', { reason: gap.reason, clause: gap.clause })).join(semicolon()),
      outstanding: subject.outstanding.includes(material),
    }))
  },
  send: (number, tag, key, materials) =>
    got(planFiling.POST('/v1/cases/{caseNumber}/supplements', { params: { ...path(number), header: { 'If-Match': tag, 'Idempotency-Key': key } }, body: { materials } })),
  home: '/plans',
  desk: '/desk/plans',
}
