import { describe, expect, it } from 'vitest'
import type { Proof } from '@/api/types'
import { readFileSync } from 'node:fs'
import { sourceName, userName } from '@/casework/proofLines'
import words from '@/casework/words/zh-CN.json'
import english from '@/casework/words/en.json'
import { inWords, sought } from '@/proofs/proofs'
import { some } from './some'

const say = (key: string) => ({ 'proofs.then': ' → ', 'proofs.source.guangdong': '广东省电子证照系统' })[key] ?? key
const licence = some<Proof>({
  proofId: 'P-BUSINESS-LICENCE',
  name: { zh: '营业执照', en: 'Business licence' },
  list: 'RETAINED',
  issuingUnits: ['市场监督管理部门'],
  setBasis: [{ title: '危险化学品安全管理条例', number: '国务院令第591号' }],
  routes: [{ route: 'E_CERTIFICATE', source: 'guangdong' }, { route: 'SUBMISSION' }],
})
const residence = some<Proof>({ proofId: 'P-LOCAL-RESIDENCE', name: { zh: '居住证明', en: 'Proof of residence' }, issuingUnits: [], setBasis: [], list: 'CANCELLED', routes: [{ route: 'CANCELLED' }] })

describe('the published proofs', () => {
  it('tell their routes in the order they are tried, with the source asked', () => {
    expect(inWords(licence, say)).toBe('proofs.route.E_CERTIFICATE（广东省电子证照系统） → proofs.route.SUBMISSION')
  })

  it.each([
    [{ text: '营业' }, [licence]],
    [{ text: 'RESIDENCE' }, [residence]],
    [{ text: '591号' }, [licence]],
    [{ list: 'CANCELLED' }, [residence]],
    [{ route: 'E_CERTIFICATE' }, [licence]],
    [{ list: 'CANCELLED', route: 'E_CERTIFICATE' }, []],
    [{}, [licence, residence]],
  ])('are found by %o', (wanted, found) => {
    expect(sought([licence, residence], wanted)).toEqual(found)
  })
})

describe('who used evidence', () => {
  it('a service is named by what it does, a person by the account', () => {
    const known = (key: string) => (key === 'proofLine.service.hazchem-licence' ? '许可审查' : key)
    expect(userName('service-account-hazchem-licence', known)).toBe('许可审查')
    expect(userName('service-account-new-service', known)).toBe('proofLine.service.other')
    expect(userName('haifeng-examiner', (key) => key)).toBe('haifeng-examiner')
  })
})

describe('where evidence came from', () => {
  const retained = readFileSync('../../contracts/proofs/retained.yaml', 'utf8')
  const sources = [...new Set([...retained.matchAll(/source: ([a-z-]+)/g)].map((found) => found[1] ?? ''))]

  it('is said in words for every source the contracts name, in both languages', () => {
    expect(sources.length).toBeGreaterThan(5)
    for (const source of sources) expect([source, source in words.proofs.source, source in english.proofs.source]).toEqual([source, true, true])
  })

  it('is never said by the name of a machine', () => {
    expect(sourceName('new-registry', (key) => key)).toBe('proofs.source.other')
    expect(sourceName(undefined, (key) => key)).toBe('')
  })
})
