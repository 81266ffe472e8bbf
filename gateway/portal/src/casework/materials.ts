/** The materials of a case as the desk checks them, and what is looked at beside the list. */
import { say as inReadersWords } from '@/kit/language'
import type { Say } from '@/kit/say'
import { lookOf, type ToldLine } from './checklist'

/** One material on the checklist. */
export interface MaterialLine {
  id: string
  name: string
  /** Its basis and clause. */
  under: string
  /** Whether a file was handed in, so that there is something to look at. */
  given: boolean
  tag: { shape: string; colour: string; words: string }
  remark?: string
  /** What the applicant was told about it. */
  told?: string[]
}

/** A line of the service's checklist, with what the feature knows beside it. */
export const deskLine = (line: ToldLine, say: Say, beside: Partial<MaterialLine> = {}): MaterialLine => ({
  id: line.material,
  name: inReadersWords(line.name),
  under: `${line.basis} · ${say('desk.clause', { id: line.clause })}`,
  given: line.state === 'HANDED_IN',
  tag: lookOf(line.state),
  ...beside,
})

/** A file of a case, as the services name it. */
export const fileOf = (service: string, number: string, material: string): string =>
  `/api/${service}/v1/cases/${number}/materials/${encodeURIComponent(material)}`

/** How many pages a paper has to show; why none where it has none. */
export interface Pages {
  pages?: number
  unshown?: string
}
