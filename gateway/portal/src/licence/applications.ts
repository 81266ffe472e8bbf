/** An application for a licence on its two pages: the applicant's, and the desk's. */
import { answer, got, hazchem } from '@/api/client'
import type { Case, GuideItem } from '@/api/types'
import { deskAct, withTicked, type CaseKind, type DeskCase, type OwnCase } from '@/casework/cases'
import { siteName } from '@/casework/places'
import { underWay } from '@/casework/proofLines'
import { tel, type Fact } from '@/kit/facts'
import { comma, onDay } from '@/kit/language'
import type { Say } from '@/kit/say'
import { INSPECTION, openActs } from './acts'
import { givingUpFacts } from './facts'
import ApplicationBelow from './ApplicationBelow.vue'
import ApplicationNotices from './ApplicationNotices.vue'
import ChangesTable from './ChangesTable.vue'
import ChecksTab from './ChecksTab.vue'
import DeskNotices from './DeskNotices.vue'
import { marked } from './marks'
import { materials } from './materials'
import ProofsTab from './ProofsTab.vue'
import { timeline } from './timeline'

const path = (caseNumber: string) => ({ params: { path: { caseNumber } } })

const both: Omit<CaseKind<Case, GuideItem[]>, 'states' | 'light' | 'facts'> = {
  service: 'hazchem-licence',
  counterWords: 'counter.licence',
  read: (number) => answer(hazchem.GET('/v1/cases/{caseNumber}', path(number))),
  beside: () => got(hazchem.GET('/v1/service-items')),
  clocks: (number) => got(hazchem.GET('/v1/cases/{caseNumber}/clocks', path(number))),
  title: (subject, say) => say(`matter.${subject.matter}`),
  steps: timeline,
  stepWords: 'step',
  papers: (number) => `/cases/${number}`,
}

export const own: OwnCase<Case, GuideItem[]> = {
  ...both,
  states: (subject) => [{ kind: 'public', value: subject.publicStatus }],
  light: (subject) => (subject.dueOn ? subject.light : undefined),
  underWay: (subject) => underWay(subject) || subject?.status === 'GRANTED',
  facts: {
    title: 'case.facts',
    of: ({ application, ...subject }, say) => [
      [say('cases.office'), subject.officeName],
      [say('case.inNameOf'), subject.authorityMode === 'DELEGATED' ? subject.inNameOf : undefined],
      [say('enterprise.name'), application.enterprise.name],
      [say('place.premises'), application.place.premises],
      [say('trade.products'), application.trade.products.map((each) => each.name).join(comma())],
      [say('cases.received'), onDay(subject.receivedOn)],
    ],
  },
  notices: ApplicationNotices,
  below: ApplicationBelow,
  withdrawal: {
    title: 'case.withdraw',
    lead: 'case.withdrawLead',
    send: (caseNumber, tag, key, reason) =>
      got(hazchem.POST('/v1/cases/{caseNumber}/withdrawal', { params: { path: { caseNumber }, header: { 'If-Match': tag, 'Idempotency-Key': key } }, body: { reason } })),
  },
}

/** The application as the desk reads it. */
function factsOf({ application, ...subject }: Case, say: Say): Fact[] {
  const { enterprise, place, trade } = application
  return [
    ...(['name', 'uscc', 'legalRepresentative', 'principalPerson'] as const).map((name): Fact => [say(`enterprise.${name}`), enterprise[name]]),
    [say('enterprise.contact'), `${enterprise.contact} ${enterprise.phone}`, tel(enterprise.phone)],
    [say('place.site'), siteName(place.site)],
    ...(['registeredAddress', 'premises', 'storageAddress'] as const).map((name): Fact => [say(`place.${name}`), place[name]]),
    [say('trade.mode'), trade.mode && say(`trade.modes.${trade.mode}`)],
    [say('trade.products'), trade.products.map((each) => `${each.name} ${each.storedTonnes} t`).join(comma())],
    ...givingUpFacts(application.givingUp, say),
    [say('case.authority'), say(`check.mode.${subject.authorityMode}`, { name: subject.inNameOf })],
    [say('case.officeReceived'), subject.officeReceivedOn === subject.receivedOn ? undefined : onDay(subject.officeReceivedOn)],
    [say('case.class'), subject.caseClass.split(',').map((each) => say(`caseClass.${each.trim()}`)).join(comma())],
  ]
}

export const desk: DeskCase<Case, GuideItem[]> = {
  ...both,
  list: { to: '/desk', words: 'nav.desk' },
  states: (subject) => [{ kind: 'status', value: subject.status }],
  light: (subject) => (subject.light === 'NONE' ? undefined : subject.light),
  underWay,
  who: (subject) => subject.application.enterprise.name,
  lacking: (subject) => (subject.allowedActions.includes('REQUEST_CORRECTION') ? subject.askableMaterials : []),
  acts: (subject, number, _marked, lacking) => [
    ...(INSPECTION.some((action) => subject.allowedActions.includes(action as never)) ? [{ to: `/desk/${number}/inspection`, words: 'inspection.title', onward: true }] : []),
    ...openActs(subject).map((act) =>
      withTicked(deskAct(act, `/desk/${number}/acts`, `act.name.${act.name}`), `/desk/${number}/acts/${act.name}`, 'lacking', act.action === 'REQUEST_CORRECTION' ? lacking : []),
    ),
  ],
  noActs: 'desk.noActs',
  hint: (subject) => {
    if (!subject.allowedActions.includes('REQUEST_CORRECTION')) return undefined
    const states = subject.checklist.map((line) => line.state)
    return states.includes('CONFLICTING') ? 'desk.judgeFirst' : states.includes('MISSING') ? 'desk.missingFirst' : undefined
  },
  facts: { title: 'desk.form', of: (subject, say) => marked(subject, say, factsOf) },
  notices: DeskNotices,
  more: ChangesTable,
  counter: (subject) => subject.counter,
  materials,
  tabs: [
    { name: 'proofs', label: 'proofLine.title', part: ProofsTab },
    { name: 'checks', label: 'desk.tab.checks', part: ChecksTab },
  ],
}
