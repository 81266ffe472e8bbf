/** The application for a review: what is asked, what is needed, where it is sent. */
import { answer, got, safetyReview } from '@/api/client'
import { handed, MATERIALS, type FormDefinition, type Section } from '@/casework/forms'
import { say as inWords } from '@/kit/language'
import { linesOf, text, words, type Part } from '@/kit/parts'
import { itemOf, readItems } from './beside'
import { bodyOf, emptyApplication, store, type Application } from './draft'
import { phone } from './owner'

const said = (id: string, most: number) => text(id, `review.field.${id}`, { need: `review.need.${id}`, most })

const OWNER: Part[] = [
  said('address', 200),
  text('postcode', 'review.field.postcode', { need: 'review.need.postcode', most: 10, short: true, mode: 'numeric' }),
  said('unitKind', 60),
  said('head', 50),
  phone('headPhone'),
  said('contact', 50),
  phone('contactPhone'),
  text('mail', 'review.field.mail', { most: 120, autocomplete: 'email' }),
]
const DESIGN: Part[] = ['divisionOfWork', 'hazop'].map((id) => words(id, `review.field.${id}`, { need: `review.need.${id}`, most: 2000 }))

const owner: Section<Application> = { name: 'owner', of: (form) => form.applicant, fields: OWNER }
const design: Section<Application> = { name: 'design', of: (form) => form.design, fields: DESIGN }

export const form: FormDefinition<Application> = {
  service: 'safety-review',
  store,
  empty: emptyApplication,
  drafts: '/reviews/drafts',
  cases: '/reviews',
  words: {
    section: 'review.section',
    lead: 'review.lead',
    draft: 'review.draft.title',
    statement: 'review.apply.statement',
    statementText: 'review.apply.statementText',
    submit: 'review.apply.send',
    papers: 'counter.filing',
  },
  title: (written, kind, say) => [kind && say(`review.kind.${kind}`), written?.projectName].filter(Boolean).join(' · '),
  sections: (kind) => [owner, ...(kind === 'DESIGN' ? [design] : []), MATERIALS],
  materials: {
    needs: async (_id, kind) =>
      (itemOf(await readItems(), kind)?.materials ?? []).map((each) => {
        const online = each.routes?.includes('ONLINE_FORM') ?? false
        return {
          material: each.id,
          name: () => inWords(each.name),
          basis: each.basis,
          own: !online,
          state: online ? ('FORM' as const) : ('MISSING' as const),
        }
      }),
    list: ({ materials }) => materials,
    put: (written, list) => (written.materials = list as Application['materials']),
    missing: 'review.apply.missing',
  },
  facts: ({ applicant, design: management, materials, names }, say, materialName) => ({
    owner: linesOf(OWNER, applicant, undefined, say),
    design: linesOf(DESIGN, management, undefined, say),
    materials: materials.map((one) => [materialName(one.material), names[one.file] ?? one.file]),
  }),
  materialNames: async () => {
    const items = await readItems()
    return (kind, id) => inWords(itemOf(items, kind)?.materials.find((each) => each.id === id)?.name)
  },
  preReview: (id, kind, written) =>
    got(safetyReview.POST('/v1/drafts/{draftId}/pre-review', { params: { path: { draftId: id } }, body: bodyOf(kind, written) })),
  submit: async ({ id, kind, form: written }, { signedApplication, authorisation }, key) =>
    handed(await answer(
      safetyReview.POST('/v1/cases', {
        params: { header: { 'Idempotency-Key': key } },
        body: { ...bodyOf(kind, written), draftId: id, signedApplication, authorisation },
      }),
    )),
}
