import { describe, expect, it } from 'vitest'
import { sayable } from '@/casework/finding'
import { found } from '@/casework/found'
import { handText, outcome } from '@/casework/hands'
import { reasonsFor } from '@/casework/offered'
import { markedFacts, otherwise } from '@/kit/facts'
import { day } from '@/kit/parts'
import { marked } from '@/licence/marks'
import type { Case } from '@/api/types'
import { some } from './some'

const say = (key: string, values: Record<string, unknown> = {}) => [key, ...Object.values(values)].join(' ')

describe('whose a case is', () => {
  it('is said by name, to its officer as himself, and as nobody’s with a dash', () => {
    const assignee = { id: 'P-1', name: 'haifeng-intake', since: '2026-09-10T01:00:00Z', mine: false }
    expect([handText({ assignee }, say), handText({ assignee: { ...assignee, mine: true } }, say), handText({}, say)]).toEqual(['haifeng-intake', 'hands.me', '—'])
  })

  it('is told after a handover: how many went, and of each that stayed why', () => {
    expect(outcome({ moved: ['A', 'B'], kept: [{ caseNumber: 'C', code: 'RECUSED' }] }, say)).toEqual(['hands.moved 2', 'C hands.kept.RECUSED'])
  })
})

describe('a notice that is being written', () => {
  const part = found('defects', { label: 'l', hint: 'h', why: 'w', nothing: 'n', unsaid: 'u', read: (id) => id, offered: reasonsFor }, () => [])
  const parts = [part, day('on', 'd')]

  it('can be read as far as it is said: what has no reason yet is left out', () => {
    const form = { defects: { chosen: ['a', 'b'], why: { a: '缺页', b: ' ' } }, on: '2026-12-20' }
    expect(sayable(parts, form)).toEqual({ defects: { chosen: ['a'], why: { a: '缺页', b: ' ' } }, on: '2026-12-20' })
  })

  it('is offered what the office said before of the same material, and nothing of another', () => {
    const offered = [{ material: 'a', reason: '缺页', uses: 4 }, { material: 'b', reason: '未盖章', uses: 9 }, { material: 'a', reason: '过期', uses: 2 }]
    expect(part.offered?.({ offered } as never, 'a')).toEqual(['缺页', '过期'])
    expect(part.offered?.({} as never, 'a')).toEqual([])
  })
})

describe('the form on the desk', () => {
  const facts = (subject: Case) => [['enterprise.name', subject.application.enterprise.name], ['place.premises', subject.application.place.premises]] as [string, string][]
  const application = (name: string, premises: string, more = {}) => ({ enterprise: { name }, place: { premises }, trade: { products: [] }, ...more })

  it('marks a change with what the licence says, and a difference the applicant calls none as that', () => {
    const subject = some<Case>({
      application: application('新名', '新址', { changes: [{ kind: 'ENTERPRISE_NAME', from: '旧名', to: '新名' }], writtenOtherwise: [{ kind: 'PREMISES', licensed: '旧址', applied: '新址' }] }),
    } as never)
    expect(marked(subject, say, facts).map(([, , , marks]) => marks)).toEqual([[{ kind: 'changed', words: 'mark.changed 旧名' }], [{ kind: 'changed', words: 'mark.same 旧址' }]])
  })

  it('marks what was mended since it was first handed in, and nothing that was not', () => {
    const subject = some<Case>({ application: application('甲', '新址'), firstApplication: application('甲', '旧址') } as never)
    expect(marked(subject, say, facts).map(([, , , marks]) => marks)).toEqual([undefined, [{ kind: 'changed', words: 'mark.amended 旧址' }]])
  })

  it('marks what a register says otherwise as a conflict', () => {
    const subject = some<Case>({
      application: application('甲', '路1号'),
      proofs: [{ standing: { found: [{ identifier: 'x', differences: [{ field: 'address', particular: 'premises', stated: '路1号', registered: '路2号' }] }] } }],
    } as never)
    expect(marked(subject, say, facts)[1]?.[3]).toEqual([{ kind: 'conflict', words: 'mark.conflict 路2号' }])
  })

  it('shows a value that is empty now when something is to be said of it', () => {
    expect(markedFacts([['a', undefined]], [['a', { kind: 'changed', words: 'w' }]])).toEqual([['a', '—', undefined, [{ kind: 'changed', words: 'w' }]]])
    expect(otherwise([['a', 'x']], [['a', undefined]])).toEqual([['a', 'x']])
  })
})
