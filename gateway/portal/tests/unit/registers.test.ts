import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Body, Expert } from '@/review/registers'
import { some } from './some'

const who = { office: '441500', roles: [] as string[] }
vi.mock('@/api/session', async (original) => ({
  ...(await original<typeof import('@/api/session')>()),
  person: { value: who },
  has: (...roles: string[]) => roles.some((each) => who.roles.includes(each)),
}))
const { actsOn, bodies, bodyBody, experts, expertBody, isEnded, registerOf, soughtIn, wholeOf } = await import('@/review/registers')
const { errorsOf, emptyOf } = await import('@/kit/parts')

const say = (key: string) => key
const expert = (code: string, more: object = {}) =>
  some<Expert>({
    code, status: 'CONFIRMED', office: '441500', interests: [],
    entry: {
      name: `示例${code}`, employer: { uscc: '91441521MA4XAB1211', name: '示例研究院', household: '91441521MA4XAB1211' }, fields: ['PROCESS'],
      qualification: { title: '高级工程师', number: `G-${code}`, until: '2027-12-31' }, appointedUntil: '2027-06-30', pastWork: [],
    },
    ...more,
  })
const body = some<Body>({
  code: '91441502MA4XAB1488', status: 'ENTERED', office: '441500',
  entry: { name: '示例评价', kind: 'ASSESSOR', household: 'G-1', scope: ['化工', '储存'], qualification: '甲级', number: 'A-1', until: '2026-12-01' },
})

describe('what an officer may do with an entry', () => {
  beforeEach(() => Object.assign(who, { office: '441500', roles: [] }))
  it.each([
    ['ENTERED', ['intake-officer'], ['amend', 'retire']],
    ['ENTERED', ['decision-maker'], ['approve']],
    ['ENTERED', ['intake-officer', 'decision-maker'], ['approve', 'amend', 'retire']],
    ['APPROVED', ['decision-maker'], []],
    ['CONFIRMED', ['intake-officer'], ['amend', 'retire']],
    ['RETIRED', ['intake-officer', 'decision-maker'], []],
    ['ENTERED', ['examiner', 'city-supervisor', 'auditor'], []],
  ])('%s with the roles %o: %o', (status, roles, acts) => {
    who.roles = roles
    expect(actsOn(experts, expert('E-1', { status }))).toEqual(acts)
  })
  it.each([
    ['APPROVED', ['decision-maker'], ['revoke']],
    ['RETIRED', ['intake-officer', 'decision-maker'], ['revoke']],
    ['REVOKED', ['intake-officer', 'decision-maker'], []],
  ])('a body is %s, with the roles %o: %o', (status, roles, acts) => {
    who.roles = roles
    expect(actsOn(bodies, { ...body, status } as Body)).toEqual(acts)
  })
  it('is nothing where another office keeps it', () => {
    Object.assign(who, { office: '441521', roles: ['intake-officer', 'decision-maker'] })
    expect(actsOn(experts, expert('E-1', { status: 'ENTERED' }))).toEqual([])
  })
})

describe('an entry', () => {
  it('of an expert is sent as it was written, plain codes and no empty group', () => {
    const form = { ...experts.formOf(expert('E-1')), employerUscc: ' 91441521ma4xab1211 ', pastWork: [{ uscc: '91441502ma4xab1488', work: '预评价', until: '2024-05-01' }] }
    expect(expertBody(form)).toEqual({
      name: '示例E-1',
      employer: { uscc: '91441521MA4XAB1211', name: '示例研究院', household: undefined },
      fields: ['PROCESS'],
      qualification: { title: '高级工程师', number: 'G-E-1', until: '2027-12-31' },
      appointedUntil: '2027-06-30',
      pastWork: [{ uscc: '91441502MA4XAB1488', work: '预评价', until: '2024-05-01' }],
    })
  })
  it('of a body keeps its group and says one thing to a line', () => {
    expect(bodyBody({ ...bodies.formOf(body), scope: ' 化工 \n\n储存' })).toEqual({
      name: '示例评价', kind: 'ASSESSOR', household: 'G-1', scope: ['化工', '储存'], qualification: '甲级', number: 'A-1', until: '2026-12-01',
    })
  })
  it('needs everything but a group and work done before, and a credit code that can be one', () => {
    const empty = errorsOf([experts.key, ...experts.parts], emptyOf(experts.parts), undefined, say)
    expect(Object.keys(empty).sort()).toEqual(['appointedUntil', 'code', 'employerName', 'employerUscc', 'fields', 'name', 'number', 'title', 'until'])
    expect(errorsOf(bodies.parts, emptyOf(bodies.parts), undefined, say)).not.toHaveProperty('household')
    expect(errorsOf([bodies.key], { uscc: '91441502MA4XAB1489' }, undefined, say)).toEqual({ uscc: 'review.entry.usccWrong' })
  })
  it('counts until the first of its days is over, unless it was taken out', () => {
    expect([isEnded(experts, expert('E-1'), '2027-06-30'), isEnded(experts, expert('E-1'), '2027-07-01')]).toEqual([false, true])
    expect(isEnded(bodies, { ...body, status: 'RETIRED' }, '2030-01-01')).toBe(false)
  })
})

describe('a register', () => {
  const all = [expert('E-1'), expert('E-2', { status: 'ENTERED' }), expert('E-3', { entry: { ...expert('E-3').entry, fields: ['SAFETY'] } })]
  it.each([
    [{}, ['E-2', 'E-1', 'E-3']],
    [{ status: 'ENTERED' }, ['E-2']],
    [{ kind: 'SAFETY' }, ['E-3']],
    [{ words: 'Ｇ-e-1' }, ['E-1']],
    [{ words: '研究院' }, ['E-2', 'E-1', 'E-3']],
    [{ words: '没有' }, []],
  ])('asked for %o gives %o, what waits first', (asked, found) => {
    expect(soughtIn(experts, all, { status: '', kind: '', words: '', ...asked }).map((each) => each.code)).toEqual(found)
  })
  it('is read to its last page', async () => {
    const pages: Record<string, { items: Expert[]; next?: string }> = { '': { items: [expert('E-1')], next: 'E-1' }, 'E-1': { items: [expert('E-2')] } }
    expect((await wholeOf({ ...experts, page: async (cursor) => pages[cursor ?? '']! })).map((each) => each.code)).toEqual(['E-1', 'E-2'])
  })
  it('is the one its address names', () => expect([registerOf('bodies').name, registerOf('experts').name, registerOf('x').name]).toEqual(['bodies', 'experts', 'experts']))
})
