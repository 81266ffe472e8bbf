/** What an application needs and where each of it stands, as the service says it: one list for every page that shows materials. */
import { say as inReadersWords, type InLanguages } from '@/kit/language'
import type { Option } from '@/kit/parts'
import type { Say } from '@/kit/say'

/** The service's words for where a material stands. */
export type Standing = 'FORM' | 'HANDED_IN' | 'FETCHED' | 'COMMITTED' | 'NOT_NEEDED' | 'ASKING' | 'CONFLICTING' | 'LATER' | 'MISSING'

export interface ChecklistLine {
  material: string
  name: string
  state: Standing
  remark?: string
}

/** A line as the services tell it. */
export interface ToldLine {
  material: string
  name: InLanguages
  clause: string
  basis: string
  state: Standing
}

const LOOKS: Record<Standing, [shape: string, colour: string]> = {
  FORM: ['✓', 'ok'],
  HANDED_IN: ['✓', 'ok'],
  FETCHED: ['✓', 'ok'],
  COMMITTED: ['✓', 'ok'],
  NOT_NEEDED: ['○', ''],
  ASKING: ['●', 'info'],
  CONFLICTING: ['✕', 'bad'],
  LATER: ['✎', 'info'],
  MISSING: ['▲', 'warn'],
}

/** A shape, a colour and the key of a word. */
export function lookOf(state: Standing): { shape: string; colour: string; words: string } {
  const [shape, colour] = LOOKS[state]
  return { shape, colour, words: `checklist.${state}` }
}

/** In the reader's language. */
export const readable = (told: ToldLine[]): ChecklistLine[] => told.map(({ material, name, state }) => ({ material, name: inReadersWords(name), state }))

export const nameOf = (told: ToldLine[], material = ''): string => inReadersWords(told.find((each) => each.material === material)?.name) || material

/** What a notice of what is missing begins with: what nobody has, and what an officer ticked. */
export const namedIn = (told: ToldLine[], ticked: unknown): string[] => {
  const also = String(ticked ?? '').split(',')
  return told.filter((each) => each.state === 'MISSING' || also.includes(each.material)).map((each) => each.material)
}

/** To be chosen from in such a notice: each material once, as not there or as not good enough; the words are the feature's. */
export const nameable = (told: ToldLine[], say: Say, branch: string): { key: string; title: string; aside: string; options: Option[] }[] =>
  told.map(({ material, name, clause, state }) => ({
    key: material,
    title: inReadersWords(name),
    aside: say('desk.clause', { id: clause }),
    options: [[material, say(`${branch}.${state === 'MISSING' ? 'missing' : 'again'}`)]],
  }))

export const missingOf = <L extends { state: Standing }>(lines: L[]): L[] => lines.filter((each) => each.state === 'MISSING')
