/** The materials of a case as the desk checks them, and what is looked at beside the list. */

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

/** A file of a case, as the services name it. */
export const fileOf = (service: string, number: string, material: string): string =>
  `/api/${service}/v1/cases/${number}/materials/${encodeURIComponent(material)}`

/** How many pages a paper has to show; why none where it has none. */
export interface Pages {
  pages?: number
  unshown?: string
}
