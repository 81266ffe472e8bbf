/** What a unit reports about a filed plan: what each report asks, and how it is sent. */
import { today } from '@/kit/deadline'
import type { Errors } from '@/kit/errors'
import { day, named, one, several, text, words, type FormOf, type Part } from '@/kit/parts'
import type { Say } from '@/kit/say'
import { CHANGES, PLAN_KINDS } from './filing'
import ChangesPart from './ChangesPart.vue'
import { publishedOn } from './sections'
import VersionFile from './VersionFile.vue'

// any: the page handles every report alike
export interface Report {
  name: string
  /** Its collection at the service. */
  path: string
  fields: readonly Part[]
  body: (form: any) => unknown
  grave?: boolean
}

const report = <const P extends readonly Part[]>(definition: Omit<Report, 'fields' | 'body'> & { fields: P; body: (form: FormOf<P>) => unknown }) => definition as Report

const on = (name: string, hint?: string) =>
  day('on', `filing.report.${name}.on`, {
    hint,
    need: `filing.need.${name}.on`,
    latest: today,
    wrong: (held: string, _about: unknown, say: Say): Errors => (held > today() ? { on: say('filing.need.notYet') } : {}),
  })
const account = (name: string, most: number) => words('text', `filing.report.${name}.text`, { need: `filing.need.${name}.text`, most })

const FILE: Part<any, { id: string; name: string } | undefined, 'file'> = { id: 'file', empty: undefined, look: VersionFile, label: 'filing.report.revision.file' }

export const REPORTS: Report[] = [
  report({
    name: 'revision',
    path: 'plan-versions',
    fields: [
      text('version', 'filing.report.revision.version', {
        most: 30,
        short: true,
        need: 'filing.need.revision.version',
        hint: (about: { version?: string }, say) => say('filing.report.revision.versionHint', { version: about.version }),
      }),
      { ...several('changes', 'filing.report.revision.changes', named(CHANGES, 'filing.change'), { need: 'filing.need.revision.changes' }), look: ChangesPart },
      publishedOn('filing.report.revision.publishedHint', 'filing.need.publishedOn'),
      words('note', 'filing.report.revision.note', { most: 500 }),
      FILE,
    ],
    body: ({ version, changes, publishedOn, note, file }) => ({ version: version.trim(), changes, publishedOn, note: note.trim() || undefined, file: file?.id }),
  }),
  report({
    name: 'evaluation',
    path: 'evaluations',
    fields: [
      on('evaluation'),
      one('conclusion', 'filing.report.evaluation.conclusion', named(['FIT', 'SMALL_REVISION', 'REFILING'], 'filing.conclusion'), { need: 'filing.need.evaluation.conclusion' }),
      account('evaluation', 4000),
    ],
    body: ({ on, conclusion, text }) => ({ evaluatedOn: on, conclusion, report: text }),
  }),
  report({
    name: 'drill',
    path: 'drills',
    fields: [
      on('drill', 'filing.report.drill.onHint'),
      one('kind', 'filing.report.drill.kind', named(PLAN_KINDS, 'filing.kind'), { need: 'filing.need.drill.kind' }),
      text('title', 'filing.report.drill.name', { need: 'filing.need.drill.title', most: 200 }),
      account('drill', 4000),
    ],
    body: ({ on, text, ...drill }) => ({ heldOn: on, ...drill, evaluation: text }),
  }),
  report({ name: 'cancellation', path: 'cancellation', grave: true, fields: [account('cancellation', 500)], body: ({ text }) => ({ reason: text }) }),
]
