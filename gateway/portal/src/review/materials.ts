/** What the item asks of a review, what was handed in, and what the owner was told about each. */
import { caseService, got } from '@/api/client'
import type { Review } from '@/api/types'
import type { DeskCase } from '@/casework/cases'
import { materialName, type Beside } from './beside'

const HANDED_IN = { shape: '✓', colour: 'ok', words: 'desk.handedIn' }
const MISSING = { shape: '▲', colour: 'warn', words: 'checklist.MISSING' }

export const materials: DeskCase<Review, Beside>['materials'] = {
  lines: (subject, _beside, say) =>
    subject.neededMaterials.map((each) => ({
      id: each.id,
      name: materialName(subject, each.id),
      under: say('desk.clause', { id: each.clause }),
      given: each.given,
      tag: each.given ? HANDED_IN : MISSING,
      told: (subject.correctionNotice?.defects ?? []).filter((defect) => defect.material === each.id).map((defect) => say('review.desk.told', { reason: defect.reason })),
    })),
  pages: (caseNumber, material) => got(caseService('safety-review').GET('/v1/cases/{caseNumber}/materials/{material}/pages', { params: { path: { caseNumber, material } } })),
}
