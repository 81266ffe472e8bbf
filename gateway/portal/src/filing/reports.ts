/** What a unit reports about a filed plan: what each report needs, and how it is sent. */
import type { Errors } from '@/kit/errors'

export interface ReportForm {
  on: string
  conclusion: string
  text: string
  kind: string
  title: string
  version: string
  changes: string[]
  note: string
  file?: { id: string; name: string }
}

export const REPORTS = ['revision', 'evaluation', 'drill', 'cancellation'] as const
export type Report = (typeof REPORTS)[number]
export const CONCLUSIONS = ['FIT', 'SMALL_REVISION', 'REFILING'] as const
export const emptyReport = (): ReportForm => ({ on: '', conclusion: '', text: '', kind: '', title: '', version: '', changes: [], note: '' })

const NEEDS: Record<Report, (keyof ReportForm)[]> = {
  revision: ['version', 'changes'],
  evaluation: ['on', 'conclusion', 'text'],
  drill: ['on', 'kind', 'title', 'text'],
  cancellation: ['text'],
}

/** Only these four make a new filing necessary (Order 88 Art. 37); the service judges, this tells beforehand. */
const REFILING = ['COMMAND_AND_DUTIES', 'RESPONSE_PROCEDURE', 'MAIN_MEASURES', 'RESPONSE_LEVELS']
export const needsRefiling = (changes: string[]): boolean => changes.some((each) => REFILING.includes(each))

export function reportErrors(report: Report, form: ReportForm, say: (key: string) => string, today: string): Errors {
  const errors: Errors = {}
  for (const name of NEEDS[report]) {
    const value = form[name]
    if (Array.isArray(value) ? value.length === 0 : String(value ?? '').trim() === '') errors[name] = say(`filing.need.${report}.${name}`)
  }
  if (!errors.on && form.on > today) errors.on = say('filing.need.notYet')
  return errors
}

export function reportBody(report: Report, form: ReportForm): unknown {
  switch (report) {
    case 'revision':
      return { version: form.version.trim(), changes: form.changes, note: form.note.trim() || undefined, file: form.file?.id, text: form.text.trim() || undefined }
    case 'evaluation':
      return { evaluatedOn: form.on, conclusion: form.conclusion, report: form.text }
    case 'drill':
      return { heldOn: form.on, kind: form.kind, title: form.title, evaluation: form.text }
    default:
      return { reason: form.text }
  }
}
