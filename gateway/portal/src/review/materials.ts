/** What the item asks of a review, what was handed in, and what the owner was told about each. */
import { caseService, got } from '@/api/client'
import type { Review } from '@/api/types'
import type { DeskCase } from '@/casework/cases'
import { deskLine } from '@/casework/materials'
import type { Beside } from './beside'

export const materials: DeskCase<Review, Beside>['materials'] = {
  lines: (subject, _beside, say) =>
    subject.checklist.map((each) =>
      deskLine(each, say, {
        told: (subject.correctionNotice?.defects ?? []).filter((defect) => defect.material === each.material).map((defect) => say('review.desk.told', { reason: defect.reason })),
      })),
  pages: (caseNumber, material) => got(caseService('safety-review').GET('/v1/cases/{caseNumber}/materials/{material}/pages', { params: { path: { caseNumber, material } } })),
}
