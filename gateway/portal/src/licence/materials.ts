/** The materials of an application: handed in, obtained by the state itself, part of the form, or missing. */
import { got, hazchem } from '@/api/client'
import type { Case, GuideItem } from '@/api/types'
import type { DeskCase } from '@/casework/cases'
import type { MaterialLine } from '@/casework/materials'
import { say as inReadersLanguage } from '@/kit/language'
import { itemOf } from './items'

type Need = NonNullable<GuideItem['materials']>[number]
const OBTAINED = ['OBTAINED', 'COMMITTED']

function tagOf(need: Need, given: boolean, state?: string): MaterialLine['tag'] {
  if (given) return { shape: '✓', colour: 'ok', words: 'desk.handedIn' }
  if (state) return { shape: state === 'OBTAINED' ? '✓' : '●', colour: OBTAINED.includes(state) ? 'ok' : 'info', words: `supply.${state}` }
  if (need.routes?.includes('ONLINE_FORM')) return { shape: '✓', colour: 'ok', words: 'supply.FORM' }
  return { shape: '▲', colour: 'warn', words: 'desk.notHandedIn' }
}

export const materials: DeskCase<Case, GuideItem[]>['materials'] = {
  lines: (subject, beside, say) => {
    const handedIn = subject.application?.materials?.map((each) => each.material) ?? []
    return (itemOf(beside, subject)?.materials ?? [])
      .filter((each) => handedIn.includes(each.id) || each.requiredWhen?.includes('ALWAYS') || subject.askableMaterials.includes(each.id))
      .map((each) => {
        const given = handedIn.includes(each.id)
        const standing = subject.proofs?.find((line) => line.material === each.id)?.standing
        return {
          id: each.id ?? '',
          name: inReadersLanguage(each.name),
          under: `${each.basis} · ${say('desk.clause', { id: each.clause })}`,
          given,
          tag: tagOf(each, given, standing && (standing.state ?? 'ASKING')),
          remark: !given && standing ? `${inReadersLanguage(standing.words)} ${standing.evidence?.receipt ?? ''}` : undefined,
        }
      })
  },
  pages: (caseNumber, material) => got(hazchem.GET('/v1/cases/{caseNumber}/materials/{material}/pages', { params: { path: { caseNumber, material } } })),
}
