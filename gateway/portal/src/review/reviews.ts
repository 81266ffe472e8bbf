/** A review on its two pages: the owner's, and the desk's. */
import { answer, got, safetyReview } from '@/api/client'
import type { Review } from '@/api/types'
import { openActs } from '@/casework/acts'
import { deskAct, withTicked, type CaseKind, type DeskCase, type OwnCase } from '@/casework/cases'
import { tel, type Fact } from '@/kit/facts'
import { onDay } from '@/kit/language'
import type { Say } from '@/kit/say'
import { ACTS } from './acts'
import { readBeside, type Beside } from './beside'
import DeskNotices from './DeskNotices.vue'
import DeskProject from './DeskProject.vue'
import JointTab from './JointTab.vue'
import { materials } from './materials'
import PanelTab from './PanelTab.vue'
import ReviewNotices from './ReviewNotices.vue'
import { stepsOf } from './steps'

const path = (caseNumber: string) => ({ params: { path: { caseNumber } } })

export function factsOf(subject: Review, say: Say): Fact[] {
  const { applicant, designManagement } = subject.application
  return [
    [say('review.field.name'), subject.projectName],
    [say('review.field.projectNumber'), subject.projectNumber],
    [say('review.field.owner'), subject.owner.name],
    [say('review.field.uscc'), subject.owner.uscc],
    [say('review.field.unitKind'), applicant.unitKind],
    [say('review.field.address'), `${applicant.address} ${applicant.postcode}`],
    [say('review.field.head'), `${applicant.head} ${applicant.headPhone}`, tel(applicant.headPhone)],
    [say('review.field.contact'), `${applicant.contact} ${applicant.contactPhone}`, tel(applicant.contactPhone)],
    [say('review.field.divisionOfWork'), designManagement?.divisionOfWork],
    [say('review.field.hazop'), designManagement?.hazop],
    [say('cases.office'), subject.authority.officeName],
    [say('review.field.inNameOf'), subject.authority.inNameOf === subject.authority.office ? undefined : subject.authority.inNameOfName],
    [say('review.field.basis'), subject.authority.basis],
    [say('cases.received'), onDay(subject.receivedOn)],
    [say('review.field.rules'), say('review.field.rulesBoth', { receipt: subject.rulesOfReceipt, decision: subject.rulesOfDecision })],
  ]
}

const both: CaseKind<Review, Beside> = {
  service: 'safety-review',
  counterWords: 'counter.filing',
  read: (number) => answer(safetyReview.GET('/v1/cases/{caseNumber}', path(number))),
  beside: readBeside,
  clocks: (number) => got(safetyReview.GET('/v1/cases/{caseNumber}/clocks', path(number))),
  title: (subject, say) => say(`review.kind.${subject.kind}`),
  states: ({ status }) => [{ kind: 'review.status', value: status }],
  light: (subject) => (subject.light === 'NONE' ? undefined : subject.light),
  facts: { title: 'review.page.facts', of: factsOf },
  counter: (subject) => subject.counter ?? undefined,
  steps: (subject) => stepsOf(subject),
  stepWords: 'review.step',
  underWay: (subject) => subject?.status === 'PASSED' && !subject.letter?.certificateIdentifier,
}

export const own: OwnCase<Review, Beside> = {
  ...both,
  above: { to: '/cases?list=projects', words: 'review.projects', matter: 'review.matter' },
  notices: ReviewNotices,
  withdrawal: {
    title: 'review.page.withdraw',
    lead: 'review.page.withdrawLead',
    send: (caseNumber, tag, key, reason) =>
      got(safetyReview.POST('/v1/cases/{caseNumber}/withdrawal', { params: { path: { caseNumber }, header: { 'If-Match': tag, 'Idempotency-Key': key } }, body: { reason } })),
  },
}

export const desk: DeskCase<Review, Beside> = {
  ...both,
  list: { to: '/desk/reviews', words: 'review.matter' },
  who: (subject) => subject.owner.name,
  notices: DeskNotices,
  noActs: 'review.desk.noActs',
  lacking: (subject) => (subject.allowedActions.includes('REQUEST_CORRECTION') ? subject.checklist.map((each) => each.material) : []),
  acts: (subject, number, _marked, lacking) =>
    openActs(ACTS, subject.allowedActions).map((act) => {
      const at = `/desk/reviews/${number}/acts`
      const plain = deskAct(act, at, `review.act.${act.name}.name`)
      return act.action === 'REQUEST_CORRECTION' ? withTicked(plain, `${at}/${act.name}`, 'lacking', lacking) : plain
    }),
  materials,
  tabs: [
    { name: 'project', label: 'review.project.title', part: DeskProject },
    { name: 'panel', label: 'review.panel.title', part: PanelTab },
    { name: 'joint', label: 'review.joint.tab', part: JointTab },
  ],
}
