import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Case } from '@/api/types'
import { stands, underWay, type ProofLine } from '@/casework/proofLines'
import { some } from './some'

const line = (state?: string, more: Partial<ProofLine> = {}): ProofLine => some<ProofLine>({ material: 'training-proof', standing: state ? ({ state } as ProofLine['standing']) : undefined, ...more })

describe('a proof of a case', () => {
  it.each([
    ['OBTAINED', 'supply.OBTAINED', 'ok'],
    ['ASKING', 'supply.ASKING', 'info'],
    ['SUBMIT', 'supply.SUBMIT', 'warn'],
  ])('that stands %s says so by word, shape and colour', (state, word, colour) => {
    expect(stands(line(state))).toMatchObject({ word, colour })
    expect(stands(line(state)).shape).not.toBe('')
  })

  it('nobody answered about yet is being asked for', () => {
    expect(stands(line()).word).toBe('supply.ASKING')
  })

  it('that was handed in is shown as handed in, whatever the state found', () => {
    expect(stands(line('SUBMIT', { handedIn: true })).word).toBe('desk.handedIn')
  })

  it('that says something else than the application waits for an officer, in red', () => {
    const found = [{ identifier: 'NR-9', differences: [{ field: 'address', particular: 'premises', stated: '1号', registered: '2号' }] }]
    expect(stands(line('ASKING', { standing: { state: 'ASKING', found } as ProofLine['standing'] }))).toMatchObject({ word: 'checklist.CONFLICTING', colour: 'bad' })
  })

  it('that lapsed and blocks the case is shown as lapsed; one that only warns is not', () => {
    expect(stands(line('OBTAINED', { lapse: { effect: 'BLOCK' } as ProofLine['lapse'] })).colour).toBe('bad')
    expect(stands(line('OBTAINED', { lapse: { effect: 'WARN' } as ProofLine['lapse'] })).colour).toBe('ok')
  })
})

describe('a case page looks again', () => {
  const subject = (status: string, ...states: string[]): Case => ({ status, proofs: states.map((state) => line(state)) }) as Case
  it('while a proof is being asked for, and not once the case has ended', () => {
    expect(underWay(subject('SUBMITTED', 'OBTAINED', 'ASKING'))).toBe(true)
    expect(underWay(subject('SUBMITTED', 'OBTAINED'))).toBe(false)
    expect(underWay(subject('WITHDRAWN', 'ASKING'))).toBe(false)
    expect(underWay(undefined)).toBe(false)
  })
})

describe('what befell a proof', () => {
  const { properties } = JSON.parse(readFileSync('../../contracts/schemas/hazchem.proof-lapsed.v1.json', 'utf8')) as { properties: Record<'cause' | 'effect', { enum: string[] }> }
  it.each(['more.zh-CN', 'en'])('is said in words in %s, whatever the services name', (language) => {
    const { proofLine } = JSON.parse(readFileSync(`src/casework/words/${language}.json`, 'utf8')) as { proofLine: Record<'cause' | 'effect', Record<string, string>> }
    expect(Object.keys(proofLine.cause).sort()).toEqual([...properties.cause.enum].sort())
    expect(Object.keys(proofLine.effect).sort()).toEqual([...properties.effect.enum].sort())
  })
})
