/** The materials of an application: handed in, obtained by the state itself, part of the form, or missing. */
import { got, hazchem } from '@/api/client'
import type { Case, GuideItem } from '@/api/types'
import type { DeskCase } from '@/casework/cases'
import { deskLine } from '@/casework/materials'
import { say as inReadersLanguage } from '@/kit/language'
import { itemOf } from './items'

export const materials: DeskCase<Case, GuideItem[]>['materials'] = {
  lines: (subject, beside, say) => {
    const handedIn = subject.application.materials.map((each) => each.material)
    const needed = subject.checklist.map((each) => each.material)
    // what was handed in beside what is needed is looked at all the same
    const beyond = (itemOf(beside, subject)?.materials ?? [])
      .filter((each) => handedIn.includes(each.id) && !needed.includes(each.id))
      .map((each) => ({ material: each.id, name: each.name, clause: each.clause, basis: each.basis, state: 'HANDED_IN' as const }))
    return [...subject.checklist, ...beyond].map((each) => {
      const standing = subject.proofs?.find((line) => line.material === each.material)?.standing
      return deskLine(each, say, { given: handedIn.includes(each.material), remark: standing ? inReadersLanguage(standing.words) : undefined })
    })
  },
  pages: (caseNumber, material) => got(hazchem.GET('/v1/cases/{caseNumber}/materials/{material}/pages', { params: { path: { caseNumber, material } } })),
}
