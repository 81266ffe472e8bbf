import { describe, expect, it } from 'vitest'
import type { Proof } from '@/api/types'
import { userName } from '@/casework/proofLines'
import { inWords, sought } from '@/proofs/proofs'
import { some } from './some'

const say = (key: string) => ({ 'proofs.then': ' → ' })[key] ?? key
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
    expect(inWords(licence, say)).toBe('proofs.route.E_CERTIFICATE（proofs.source.guangdong） → proofs.route.SUBMISSION')
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
    expect(userName('service-account-hazchem-licence', (key) => key)).toBe('proofLine.service.hazchem-licence')
    expect(userName('haifeng-examiner', (key) => key)).toBe('haifeng-examiner')
  })
})
