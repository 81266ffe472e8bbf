/** What an application needs and where each of it stands, as the service says it: one list for every page that shows materials. */

/** The service's words for where a material stands. */
export type Standing = 'FORM' | 'HANDED_IN' | 'FETCHED' | 'COMMITTED' | 'NOT_NEEDED' | 'ASKING' | 'CONFLICTING' | 'LATER' | 'MISSING'

export interface ChecklistLine {
  material: string
  name: string
  state: Standing
  remark?: string
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

export const missingOf = <L extends { state: Standing }>(lines: L[]): L[] => lines.filter((each) => each.state === 'MISSING')
