/** What an officer is shown beside the values of an application: what changed against the licence, against what was first handed in, and what registers say otherwise. */
import type { Case } from '@/api/types'
import { markedFacts, otherwise, type Fact, type FactMark } from '@/kit/facts'
import type { Say } from '@/kit/say'

/** Which value of the form a change is about. */
const OF_CHANGE: Record<string, string> = {
  ENTERPRISE_NAME: 'enterprise.name',
  LEGAL_REPRESENTATIVE: 'enterprise.legalRepresentative',
  PRINCIPAL_PERSON: 'enterprise.principalPerson',
  REGISTERED_ADDRESS: 'place.registeredAddress',
  PREMISES: 'place.premises',
  STORAGE_PLACE: 'place.storageAddress',
  BUSINESS_MODE: 'trade.mode',
  SCOPE: 'trade.products',
}

/** Which value of the form a register speaks of. */
const OF_RECORD: Record<string, string> = {
  holder: 'enterprise.name',
  legalRepresentative: 'enterprise.legalRepresentative',
  principalPerson: 'enterprise.principalPerson',
  registeredAddress: 'place.registeredAddress',
  premises: 'place.premises',
  storageAddress: 'place.storageAddress',
}

type Marked = [name: string, mark: FactMark]

const said = (text: string | undefined, say: Say): string => text || say('mark.nothing')

function changes({ application }: Case, say: Say): Marked[] {
  const mark = (kind: string | undefined, words: string): Marked[] => {
    const field = OF_CHANGE[kind ?? '']
    return field ? [[say(field), { kind: 'changed', words }]] : []
  }
  return [
    ...(application.changes ?? []).flatMap((each) => mark(each.kind, say('mark.changed', { was: said(each.from ?? undefined, say) }))),
    ...(application.writtenOtherwise ?? []).flatMap((each) => mark(each.kind, say('mark.same', { was: said(each.licensed, say) }))),
  ]
}

/** What a register says otherwise, until an officer has judged it. */
function conflicts(subject: Case, say: Say): Marked[] {
  return (subject.proofs ?? []).flatMap((line) =>
    (line.standing?.found ?? []).flatMap((record) =>
      (record.differences ?? []).flatMap((each): Marked[] => {
        const field = OF_RECORD[each.particular ?? '']
        return field ? [[say(field), { kind: 'conflict', words: say('mark.conflict', { is: said(each.registered, say) }) }]] : []
      }),
    ),
  )
}

/** @param facts reads the form of a case: the one now, and the one first handed in */
export function marked(subject: Case, say: Say, facts: (subject: Case, say: Say) => Fact[]): Fact[] {
  const now = facts(subject, say)
  const first = subject.firstApplication ? facts({ ...subject, application: subject.firstApplication }, say) : undefined
  const amended = first ? otherwise(first, now).map(([name, was]): Marked => [name, { kind: 'changed', words: say('mark.amended', { was: said(was, say) }) }]) : []
  return markedFacts(now, [...changes(subject, say), ...amended, ...conflicts(subject, say)])
}
