/** What the unit owes, what it handed in, and what it was told about each. */
import { got, planFiling } from '@/api/client'
import type { FilingCase } from '@/api/types'
import type { DeskCase } from '@/casework/cases'
import { language } from '@/kit/language'
import type { Beside } from './beside'

const HANDED_IN = { shape: '✓', colour: 'ok', words: 'desk.handedIn' }
const MISSING = { shape: '▲', colour: 'warn', words: 'desk.notHandedIn' }

export const materials: DeskCase<FilingCase, Beside>['materials'] = {
  lines: (subject, _beside, say) =>
    (subject.owedMaterials ?? []).map((each) => ({
      id: each.id ?? '',
      name: (language.value === 'en' ? each.nameEn : each.nameZh) ?? '',
      under: say('desk.clause', { id: each.clause }),
      given: Boolean(each.given),
      tag: each.given ? HANDED_IN : MISSING,
      told: (subject.gapNotice?.gaps ?? []).filter((gap) => gap.material === each.id).map((gap) => say('filing.desk.told', { reason: gap.reason })),
    })),
  pages: (caseNumber, material) => got(planFiling.GET('/v1/cases/{caseNumber}/materials/{material}/pages', { params: { path: { caseNumber, material } } })),
}
