/** What the state already holds about an enterprise is filled in, never asked for again. */
import { got, hazchem, safetyReview } from '@/api/client'
import type { Case, Licence } from '@/api/types'
import { ownUscc, visit } from '@/casework/visit'
import { licensedOf } from './changes'
import { emptyForm, type Form } from './draft'

async function lastCase(): Promise<Case | undefined> {
  // an officer at the window finds more cases than the visitor's
  const query = visit.value ? { limit: 1, q: visit.value.uscc, order: 'NEWEST' as const } : { limit: 1 }
  const page = await got(hazchem.GET('/v1/cases', { params: { query } }))
  const number = page.items[0]?.caseNumber
  return number ? got(hazchem.GET('/v1/cases/{caseNumber}', { params: { path: { caseNumber: number } } })) : undefined
}

/** A new application: the credit code from the account, the rest from the enterprise's last application. */
export async function forNew(project?: string): Promise<Form> {
  const form = emptyForm()
  const known = (await lastCase())?.application
  if (known) {
    form.application.enterprise = { ...known.enterprise }
    form.application.place = { ...known.place }
  }
  form.application.enterprise.uscc = ownUscc()
  if (visit.value) form.application.enterprise.name ??= visit.value.enterpriseName
  form.application.enterprise.centralEnterprise ??= 'NONE'
  if (project) await fromProject(form, project)
  return form
}

/** Where what was built lies, and whose it is; what is stored there he says himself, for a project plans the most. */
async function fromProject(form: Form, projectNumber: string): Promise<void> {
  const { enterprise, place } = form.application
  form.project = projectNumber
  const built = await got(safetyReview.GET('/v1/projects/{projectNumber}', { params: { path: { projectNumber } } })).catch(() => undefined)
  if (!built) return
  enterprise.name ??= built.ownerName
  Object.assign(place, { site: built.content.site, storageAddress: built.content.address })
}

/** An application about a licence: everything as the licence has it. */
export async function forLicence(licence: Licence): Promise<Form> {
  const form = await forNew()
  form.licenceId = licence.licenceId
  form.licenceNumber = licence.licenceNumber
  if (licence.renewFrom) form.opens = { ...licence.renewFrom, by: licence.renewBy }
  const first = await got(hazchem.GET('/v1/cases/{caseNumber}', { params: { path: { caseNumber: licence.licenceId } } })).catch(() => undefined)
  if (first?.application) {
    form.application.enterprise = { ...first.application.enterprise }
    form.application.place = { ...first.application.place }
    form.application.trade = JSON.parse(JSON.stringify(first.application.trade))
  }
  const { content } = licence
  if (content) {
    Object.assign(form.application.enterprise, { name: licence.holderName, legalRepresentative: content.legalRepresentative, principalPerson: content.principalPerson })
    Object.assign(form.application.place, { registeredAddress: content.domicile, premises: content.premises, storageAddress: content.storageAddress ?? undefined })
  }
  form.licensed = licensedOf(form)
  return form
}
