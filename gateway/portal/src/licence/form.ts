/** The application for a licence: what is asked, what is needed, where it is sent; and the corrections the desk asks for. */
import { answer, got, hazchem } from '@/api/client'
import type { Case } from '@/api/types'
import type { components } from '@/api/hazchem-licence'
import { readable } from '@/casework/checklist'
import {
  handed, type FormDefinition, type Need, type ReadFirst, type ReceiptDefinition, type RegisteredFact, type SupplyDefinition,
} from '@/casework/forms'
import { siteOf } from '@/casework/places'
import { sourceName } from '@/casework/proofLines'
import { visit } from '@/casework/visit'
import { today } from '@/kit/deadline'
import { atTime, onDay, say as inWords } from '@/kit/language'
import type { Say } from '@/kit/say'
import { emptyForm, store, type Form } from './draft'
import { factsOf } from './facts'
import { itemOf } from './items'
import { ENTERPRISE, PLACE, sectionsOf } from './sections'

type Supply = components['schemas']['SupplyView']
const DONE = ['OBTAINED', 'COMMITTED', 'NOT_NEEDED']
const path = (caseNumber: string) => ({ path: { caseNumber } })

/** A material as the service says it is supplied: handed in, part of the form, or obtained by the state itself. */
function needOf(id: string, { proof, ...supply }: Supply): Need {
  const done = DONE.includes(proof?.state ?? '')
  const state = supply.way === 'FORM' ? 'supply.FORM' : `supply.${proof?.state ?? 'ASKING'}`
  const own = supply.way === 'UPLOAD' || (supply.way === 'PROOF' && supply.mayBeGiven === true && !done)
  const commit = { to: `/drafts/${id}/commitments/${proof?.proof}`, words: own ? 'commit.read' : 'commit.see' }
  const evidence = proof?.evidence
  return {
    own,
    material: supply.material,
    name: () => inWords(supply.name),
    hint: supply.way === 'PROOF' ? (say) => inWords(proof?.words) || say(state) : undefined,
    basis: supply.basis,
    tag: { sure: supply.way === 'FORM' || done, words: state },
    remark: (say) => (evidence ? say('supply.evidence', { source: sourceName(evidence.source, say), time: atTime(evidence.checkedAt) }) : inWords(proof?.words)),
    link: (own ? proof?.state === 'MAY_COMMIT' && !visit.value : proof?.state === 'COMMITTED') ? commit : undefined,
    state: supply.state,
    earlier: supply.earlier && {
      id: supply.earlier.file,
      name: supply.earlier.name,
      words: (say) => say('material.handedInOn', {
        name: supply.earlier?.name, date: onDay(supply.earlier?.uploadedOn), number: supply.earlier?.caseNumber, until: onDay(supply.earlier?.goodUntil),
      }),
    },
  }
}

const readFirst: ReadFirst<Form> = {
  kind: 'NEW',
  sections: [ENTERPRISE, PLACE],
  words: 'registeredFact',
  read: (draftId) => got(hazchem.POST('/v1/drafts/{draftId}/registered-facts', { params: { path: { draftId } } })),
  list: ({ application }) => (application.registered ?? []) as RegisteredFact[],
  put: ({ application }, facts) => (application.registered = facts),
  follows: ({ application: { place } }) => {
    place.premises ||= place.registeredAddress
    place.site ||= siteOf(place.premises)
  },
}

export const form: FormDefinition<Form> = {
  service: 'hazchem-licence',
  store,
  empty: emptyForm,
  drafts: '/drafts',
  cases: '/cases',
  words: {
    section: 'section',
    lead: 'sectionLead',
    draft: 'draft.title',
    statement: 'answers.statement',
    statementText: 'answers.statementText',
    submit: 'answers.submit',
    papers: 'counter.licence',
    delivery: 'answers.delivery',
  },
  title: (form, matter, say) => [matter && say(`matter.${matter}`), form?.licenceNumber].filter(Boolean).join(' '),
  note: ({ opens }, kind, say) => (kind === 'RENEWAL' && opens && today() < opens.on ? say('renewal.early', { from: onDay(opens.on), by: onDay(opens.by), basis: opens.basis }) : undefined),
  sections: sectionsOf,
  materials: {
    needs: async (id, matter, { licenceId, application }) => {
      const body = { matter: matter as never, licenceId, application: application as never }
      return (await got(hazchem.POST('/v1/drafts/{draftId}/supplies', { params: { path: { draftId: id } }, body }))).map((each) => needOf(id, each))
    },
    list: ({ application }) => application.materials ?? [],
    put: ({ application }, list) => (application.materials = list),
    missing: 'material.missing',
    unknown: 'material.firstOthers',
  },
  readFirst,
  facts: (form, say, material) => factsOf(form, say, { material, file: (file) => form.names[file ?? ''] ?? file ?? '' }),
  materialNames: async () => {
    const items = await got(hazchem.GET('/v1/service-items'))
    return (matter, id) => inWords(items.filter((each) => each.matter === matter).flatMap((each) => each.materials).find((each) => each.id === id)?.name)
  },
  preReview: (id, matter, { licenceId, application }) =>
    got(hazchem.POST('/v1/drafts/{draftId}/pre-review', { params: { path: { draftId: id } }, body: { matter: matter as never, licenceId, application: application as never } })),
  submit: async ({ id, kind, electronicDelivery, form: { application, licenceId } }, signed, key) =>
    handed(await answer(
      hazchem.POST('/v1/cases', {
        params: { header: { 'Idempotency-Key': key } },
        body: { matter: kind as never, licenceId, application: application as never, draftId: id, electronicDelivery, ...signed },
      }),
    )),
}

export const receipt: ReceiptDefinition = {
  title: 'receipt.title',
  home: '/cases',
  desk: '/desk',
  read: async (number) => {
    const [subject, clocks, items] = await Promise.all([
      got(hazchem.GET('/v1/cases/{caseNumber}', { params: path(number) })),
      got(hazchem.GET('/v1/cases/{caseNumber}/clocks', { params: path(number) })).catch(() => []),
      got(hazchem.GET('/v1/service-items')).catch(() => []),
    ])
    const due = clocks.find((each) => each.kind === 'ACCEPTANCE')?.due
    return {
      receivedAt: subject.receivedAt,
      officeName: subject.officeName,
      facts: (say: Say) => [
        [say('receipt.matter'), say(`matter.${subject.matter}`)],
        [say('receipt.applicant'), subject.application.enterprise.name],
      ],
      checklist: readable(subject.checklist),
      steps: (say: Say) => [say('receipt.step1', { office: subject.officeName, date: onDay(due) }), ...['step2', 'step3', 'step4'].map((each) => say(`receipt.${each}`))],
      advice: itemOf(items, subject)?.advicePhone,
    }
  },
}

export const correction: SupplyDefinition<Case> = {
  service: 'hazchem-licence',
  title: 'correction.title',
  lead: (subject, say) =>
    subject.acceptedOn
      ? say('later.owed', { by: onDay(subject.supplyCommitment?.supplyBy) })
      : subject.supplementFinding
      ? say('correction.again', { date: onDay(subject.supplementFinding.respondBy) })
      : say('correction.lead', { date: onDay(subject.correctionNotice?.respondBy) }),
  paper: { to: (number) => `/cases/${number}/papers/correction-notice`, words: 'paper.correction-notice' },
  nothing: 'correction.nothing',
  submit: 'correction.send',
  read: (number) => answer(hazchem.GET('/v1/cases/{caseNumber}', { params: path(number) })),
  names: async () => {
    const items = await got(hazchem.GET('/v1/service-items'))
    return (subject, id) => inWords(items.find((each) => each.itemCode === subject.itemCode)?.materials.find((each) => each.id === id)?.name) || id
  },
  asked: (subject, say) =>
    subject.acceptedOn
      ? (subject.supplyCommitment?.owed ?? []).map((material) => ({ material, why: say('later.why'), outstanding: true }))
      : (subject.correctionNotice?.defects ?? []).map((each) => ({
      material: each.material,
      why: say('correction.because', {
        reason: subject.supplementFinding?.defects.find((found) => found.material === each.material)?.reason ?? each.reason,
        clause: each.clause,
      }),
      outstanding: subject.outstandingMaterials.includes(each.material),
    })),
  send: (number, tag, key, materials) =>
    got(
      hazchem.POST('/v1/cases/{caseNumber}/corrections', {
        params: { ...path(number), header: { 'If-Match': tag, 'Idempotency-Key': key } },
        body: { materials },
      }),
    ),
  home: '/cases',
  desk: '/desk',
}
