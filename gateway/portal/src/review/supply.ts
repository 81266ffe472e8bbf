/** What an owner hands in later: what the notice named, what was to be put right; and the page after an application. */
import { answer, got, safetyReview } from '@/api/client'
import type { Review } from '@/api/types'
import { nameOf, readable } from '@/casework/checklist'
import type { ReceiptDefinition, SupplyDefinition } from '@/casework/forms'
import { onDay } from '@/kit/language'
import { itemOf, readItems } from './beside'

export { default as revisions } from './RevisionsPage.vue'

const path = (caseNumber: string) => ({ path: { caseNumber } })
const both = {
  service: 'safety-review',
  read: (number: string) => answer(safetyReview.GET('/v1/cases/{caseNumber}', { params: path(number) })),
  names: async () => (subject: Review, id: string) => nameOf(subject.checklist, id),
  home: '/reviews',
  desk: '/desk/reviews',
}

export const supplements: SupplyDefinition<Review> = {
  ...both,
  title: 'review.supplements.title',
  lead: (subject, say) => say('review.supplements.lead', { date: onDay(subject.correctionNotice?.respondBy) }),
  nothing: 'review.supplements.nothing',
  submit: 'review.supplements.send',
  asked: (subject, say) =>
    (subject.correctionNotice?.defects ?? []).map((each) => ({
      material: each.material,
      why: say('correction.because', { reason: each.reason, clause: each.clause }),
      outstanding: subject.outstanding.includes(each.material),
    })),
  send: (number, tag, key, materials) =>
    got(safetyReview.POST('/v1/cases/{caseNumber}/corrections', { params: { ...path(number), header: { 'If-Match': tag, 'Idempotency-Key': key } }, body: { materials } })),
}

/** What was to be put right: any material of the item may be handed in anew. */
export const rectification: SupplyDefinition<Review> = {
  ...both,
  title: 'review.rectification.title',
  lead: (subject, say) => say('review.rectification.lead', { reason: openRectification(subject)?.reason ?? '', date: onDay(openRectification(subject)?.respondBy) }),
  nothing: 'review.rectification.nothing',
  submit: 'review.rectification.send',
  asked: (subject, say) => subject.checklist.map((each) => ({ material: each.material, why: say('review.rectification.each'), outstanding: true })),
  send: (number, tag, key, materials) =>
    got(safetyReview.POST('/v1/cases/{caseNumber}/rectifications', { params: { ...path(number), header: { 'If-Match': tag, 'Idempotency-Key': key } }, body: { materials } })),
}

export const openRectification = (subject: Review) => subject.pauses.find((each) => each.ground === 'RECTIFICATION' && !each.to)

export const receipt: ReceiptDefinition = {
  title: 'review.received.title',
  home: '/reviews',
  desk: '/desk/reviews',
  read: async (number) => {
    const [subject, items] = await Promise.all([got(safetyReview.GET('/v1/cases/{caseNumber}', { params: path(number) })), readItems().catch(() => [])])
    const item = itemOf(items, subject.kind, subject.authority.office)
    return {
      receivedAt: subject.receivedAt,
      officeName: subject.authority.officeName,
      about: subject.projectName,
      facts: (say) => [
        [say('receipt.matter'), say(`review.kind.${subject.kind}`)],
        [say('receipt.applicant'), subject.owner.name],
      ],
      checklist: readable(subject.checklist),
      steps: (say) =>
        ['step1', 'step2', 'step3', 'step4'].map((each) =>
          say(`review.received.${each}`, { office: subject.authority.officeName, date: onDay(subject.dueOn), n: item?.statutoryDays ?? '' })),
      advice: item?.advicePhone,
    }
  },
}
