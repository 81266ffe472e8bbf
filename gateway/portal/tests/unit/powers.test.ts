import { describe, expect, it } from 'vitest'
import { bodyOf, fieldsOf } from '@/oversight/instrument'
import { KINDS, areaName, className, several } from '@/oversight/powers'

const say = (key: string) => (key === 'oversight.classes.GENERAL' ? '一般' : key)
const ids = (kind: (typeof KINDS)[number]) => fieldsOf(kind, 'ZONE-HQ').map((each) => each.id)
const PAPER = { number: '示例1号', title: '示例', issuedOn: '2026-11-16', basis: '示例' }

describe('papers about powers', () => {
  it('ask of each kind what it needs, and nothing else', () => {
    expect(ids('ENTRUST')).toContain('rightsAndDuties')
    expect(ids('DEVOLVE')).not.toContain('rightsAndDuties')
    expect(ids('RECALL')).toEqual(['number', 'title', 'issuedOn', 'basis', 'line', 'from', 'caseClasses'])
    expect(ids('SUSPEND')).toEqual(['number', 'title', 'issuedOn', 'basis', 'line', 'from', 'until'])
    expect(ids('RESUME')).toEqual(['number', 'title', 'issuedOn', 'basis', 'line', 'from'])
    expect(ids('RENEW')).toEqual(['number', 'title', 'issuedOn', 'basis', 'line', 'until'])
  })

  it('begin with the line that was chosen', () => {
    expect(fieldsOf('RENEW', 'ZONE-HQ').find((each) => each.id === 'line')?.empty).toBe('ZONE-HQ')
  })

  it('say of a recall what becomes of cases under way, of a renewal nothing', () => {
    const recall = bodyOf('RECALL', { ...PAPER, line: 'ZONE-HQ', from: '2027-01-01', caseClasses: [] })
    expect(recall.inFlight).toBe('ACCEPTED_FINISH')
    expect(recall.changes).toEqual([{ line: 'ZONE-HQ', from: '2027-01-01', until: undefined, caseClasses: [] }])
    expect(bodyOf('RENEW', { ...PAPER, line: 'ZONE-HQ', until: '2029-01-01' }).inFlight).toBeUndefined()
  })

  it('give to an office in its own area', () => {
    const given = { itemCodes: ['00012504500001'], office: '441523', caseClasses: [], steps: ['SITE_CHECK'], from: '2027-01-01', until: '2028-12-31' }
    const body = bodyOf('ENTRUST', { ...PAPER, ...given, rightsAndDuties: 'x', training: 'x', supervision: 'x', reporting: 'x', noReEntrustment: true })
    expect(body.lines?.[0]).toMatchObject({ areas: ['441523'], office: '441523', steps: ['SITE_CHECK'] })
    expect(body.duties?.noReEntrustment).toBe(true)
    expect(bodyOf('DEVOLVE', { ...PAPER, ...given }).duties).toBeUndefined()
  })
})

describe('the register of powers', () => {
  it('says a code it has no word for as it is, and that none means all', () => {
    expect(several(say, className, ['GENERAL', 'CLASS_OF_TOMORROW'], 'all')).toBe('一般、CLASS_OF_TOMORROW')
    expect(several(say, className, [], 'all')).toBe('all')
    expect(areaName('999999')).toBe('999999')
  })
})
