/** A filing on its two pages: the unit's, and the desk's. */
import { answer, got, planFiling } from '@/api/client'
import type { FilingCase } from '@/api/types'
import { openActs } from '@/casework/acts'
import { deskAct, withTicked, type CaseKind, type DeskCase, type OwnCase } from '@/casework/cases'
import { siteName } from '@/casework/places'
import { tel, type Fact } from '@/kit/facts'
import { comma, onDay } from '@/kit/language'
import type { Say } from '@/kit/say'
import { ACTS } from './acts'
import { readBeside, type Beside } from './beside'
import { filingTimeline } from './filingTimeline'
import ChecksTab from './ChecksTab.vue'
import DeskNotices from './DeskNotices.vue'
import FilingNotices from './FilingNotices.vue'
import { materials } from './materials'
import TextTab from './TextTab.vue'

const path = (caseNumber: string) => ({ params: { path: { caseNumber } } })

/** What was filed, as both sides read it. */
export function factsOf(subject: FilingCase, say: Say): Fact[] {
  const { unit, plan, replaces } = subject.filing
  const each = (list: string[] | undefined, branch: string) => (list ?? []).map((one) => say(`${branch}.${one}`)).join(comma())
  return [
    [say('filing.unit.name'), unit.name],
    [say('filing.unit.uscc'), unit.uscc],
    [say('filing.class.unitClass'), unit.unitClass && say(`filing.unitClass.${unit.unitClass}`)],
    [say('filing.class.size'), unit.size && say(`filing.size.${unit.size}`)],
    [say('filing.class.affiliation'), unit.affiliation && say(`filing.affiliation.${unit.affiliation}`)],
    [say('filing.unit.legalRepresentative'), unit.legalRepresentative],
    [say('filing.unit.address'), unit.address],
    [say('filing.unit.contact'), `${unit.contact} ${unit.phone}`, tel(unit.phone)],
    [say('filing.plan.version'), plan.version],
    [say('filing.plan.kinds'), each(plan.kinds, 'filing.kind')],
    [say('filing.plan.publishedOn'), onDay(plan.publishedOn)],
    [say('filing.page.fileBy'), subject.fileBy && onDay(subject.fileBy)],
    [say('filing.scope.chemicals'), plan.chemicals.map((one) => one.name).join(comma())],
    [say('filing.scope.accidentKinds'), each(plan.accidentKinds, 'filing.accident')],
    [say('filing.scope.crossed'), plan.crossedCounties.map((code) => siteName(code)).join(comma())],
    [say('filing.page.replaces'), replaces],
    [say('cases.office'), subject.officeName],
    [say('cases.received'), onDay(subject.receivedOn)],
  ]
}

const both: CaseKind<FilingCase, Beside> = {
  service: 'plan-filing',
  counterWords: 'counter.filing',
  read: (number) => answer(planFiling.GET('/v1/cases/{caseNumber}', path(number))),
  beside: readBeside,
  clocks: (number) => got(planFiling.GET('/v1/cases/{caseNumber}/clocks', path(number))),
  title: (subject) => subject.filing.plan.title,
  states: ({ status, registration }) => [
    { kind: 'filing.status', value: status },
    ...(registration ? [{ kind: 'filing.standing', value: registration.standing }] : []),
  ],
  light: (subject) => (subject.dueOn ? subject.light : undefined),
  facts: { title: 'filing.page.facts', of: factsOf },
  counter: (subject) => subject.counter,
  steps: (subject, beside) => filingTimeline(subject, beside?.history),
  stepWords: 'filing.step',
}

export const own: OwnCase<FilingCase, Beside> = {
  ...both,
  above: { to: '/cases?list=plans', words: 'nav.cases', matter: 'filing.matter' },
  notices: FilingNotices,
  withdrawal: {
    title: 'filing.page.withdraw',
    lead: 'filing.page.withdrawLead',
    send: (caseNumber, tag, key, reason) =>
      got(planFiling.POST('/v1/cases/{caseNumber}/withdrawal', { params: { path: { caseNumber }, header: { 'If-Match': tag, 'Idempotency-Key': key } }, body: { reason } })),
  },
}

const may = (subject: FilingCase | undefined, action: string) => subject?.allowedActions.includes(action as never) ?? false

export const desk: DeskCase<FilingCase, Beside> = {
  ...both,
  list: { to: '/desk/plans', words: 'filing.matter' },
  who: (subject) => subject.filing.unit.name,
  noActs: 'filing.desk.noActs',
  hint: (subject) => (subject.counter && may(subject, 'NOTIFY_GAPS') && !may(subject, 'FILE') ? 'counter.notByScribe' : undefined),
  light: (subject) => (subject.light === 'NONE' ? undefined : subject.light),
  lacking: (subject) => (may(subject, 'NOTIFY_GAPS') ? subject.checklist.map((each) => each.material) : []),
  // points of form go along into the filing as advice, materials into the notice
  acts: (subject, number, failed, lacking) =>
    openActs(ACTS, subject.allowedActions).map((act) => {
      const at = `/desk/plans/${number}/acts`
      const plain = deskAct(act, at, `filing.act.${act.name}.name`)
      if (act.action === 'NOTIFY_GAPS') return withTicked(plain, `${at}/${act.name}`, 'lacking', lacking)
      // without advice nothing has to be said
      return act.action === 'FILE' ? withTicked({ ...plain, to: { path: `${at}/${act.name}`, query: { look: '1' } } }, `${at}/${act.name}`, 'failed', failed) : plain
    }),
  notices: DeskNotices,
  materials,
  tabs: [
    { name: 'checks', label: 'filing.desk.checks', part: ChecksTab, marks: true },
    { name: 'text', label: 'filing.desk.text', part: TextTab },
  ],
}
