/** What the unit owes, what it handed in, and what it was told about each. */
import { got, planFiling } from '@/api/client'
import type { FilingCase } from '@/api/types'
import type { DeskCase } from '@/casework/cases'
import { deskLine } from '@/casework/materials'
import type { Beside } from './beside'

export const materials: DeskCase<FilingCase, Beside>['materials'] = {
  lines: (subject, _beside, say) =>
    subject.checklist.map((each) =>
      deskLine(each, say, { told: (subject.gapNotice?.gaps ?? []).filter((gap) => gap.material === each.material).map((gap) => say('filing.desk.told', { reason: gap.reason })) })),
  pages: (caseNumber, material) => got(planFiling.GET('/v1/cases/{caseNumber}/materials/{material}/pages', { params: { path: { caseNumber, material } } })),
}
