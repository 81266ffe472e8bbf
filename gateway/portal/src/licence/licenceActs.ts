/** The acts of the office on a licence in the register. */
import { answer, hazchem } from '@/api/client'
import type { Licence } from '@/api/types'
import { acting, openActs, type ActDesk } from '@/casework/acts'
import { text, tick, words } from '@/kit/parts'

const act = acting<Licence>()

const fields = (name: string) =>
  [
    text('decisionNumber', 'register.decisionNumber', { need: 'register.need.decisionNumber', most: 80 }),
    text('legalBasis', 'register.legalBasis', { need: 'register.need.legalBasis', most: 200, hint: `register.basisHint.${name}` }),
    words('reason', 'register.reason', { need: 'register.need.reason', most: 2000 }),
  ] as const
const BY_FRAUD = tick('byFraud', 'register.byFraud', { lines: (yes, _about, say) => (yes ? [[say('register.fraudLine'), say('register.byFraud')]] : []) })
const simple = (action: NonNullable<Licence['allowedActions']>[number], name: string, grave = true) =>
  act({ action, name, grave, fields: fields(name), body: (form) => ({ ...form, byFraud: false }) })

export const LICENCE_ACTS = [
  simple('SUSPEND', 'suspension'),
  simple('REINSTATE', 'reinstatement', false),
  act({ action: 'RESCIND', name: 'rescission', grave: true, fields: [...fields('rescission'), BY_FRAUD], body: (form) => form }),
  simple('REVOKE', 'revocation'),
  simple('WITHDRAW', 'withdrawal'),
  simple('CANCEL', 'cancellation'),
]

export const openLicenceActs = (licence: Licence) => openActs(LICENCE_ACTS, licence.allowedActions)

export const desk: ActDesk<Licence> = {
  acts: LICENCE_ACTS,
  names: 'licence',
  read: async (licenceId) => {
    const { data, tag } = await answer(hazchem.GET('/v1/licences/{licenceId}', { params: { path: { licenceId } } }))
    return { about: data, tag }
  },
  allowed: (licence) => licence.allowedActions,
  address: (id) => `hazchem-licence/v1/licences/${id}`,
  home: (id) => `/desk/licences/${id}`,
  called: (id, licence) => licence?.licenceNumber ?? id,
  words: { name: (act) => `register.act.${act}`, lead: (act) => `register.lead.${act}`, closed: 'act.notAllowed' },
  who: (licence) => `${licence.holderName} · ${licence.licenceNumber}`,
  whole: (_id, licence) => `${licence.licenceNumber} · ${licence.holderName}`,
  told: () => ({ words: 'register.followed' }),
  next: (id) => [[`/desk/licences/${id}`, 'register.back']],
}
