/** What an owner says of a project: the form, its sections, and the body that is sent. */
import type { Project, ProjectContent } from '@/api/types'
import type { Section } from '@/casework/forms'
import { siteName, SITES } from '@/casework/places'
import type { Errors } from '@/kit/errors'
import type { Fact } from '@/kit/facts'
import { comma, say as inWords } from '@/kit/language'
import { named, one, select, text, tick, words } from '@/kit/parts'
import type { Say } from '@/kit/say'
import { plainNumber, upperCode } from '@/kit/typed'
import keyProcesses from './reference/key-processes.json'
import type { Row } from './row'
import { isNumber, rows } from './rows'

export const PROJECT_KINDS = ['NEW', 'REBUILT', 'EXTENDED', 'TECHNICAL'] as const
export const APPROVERS = ['STATE_COUNCIL', 'STATE_INVESTMENT_DEPARTMENT', 'PROVINCE', 'CITY', 'COUNTY'] as const
export const OBJECTS = ['RESIDENTIAL', 'SCHOOL_OR_HOSPITAL', 'PUBLIC_PLACE', 'WATER_SOURCE', 'STATION_OR_ROAD', 'FARMLAND_OR_RESERVE', 'WATERWAY', 'MILITARY', 'OTHER_PLANT', 'OTHER'] as const

export interface ProjectForm {
  ownerName: string
  basics: Record<string, any>
  site: Record<string, any>
  inside: Record<string, any>
  bodies: Record<string, any>
}

export const emptyProject = (): ProjectForm => ({
  ownerName: '',
  basics: { production: false, crossesProvince: false, port: false },
  site: { surroundings: [] },
  inside: { processes: [], chemicals: [] },
  bodies: {},
})

const number = (id: string, most = 12) =>
  text(id, `review.field.${id}`, {
    need: `review.need.${id}`, most, short: true, mode: 'numeric',
    wrong: (value, _about, say): Errors => (value && !isNumber(value) ? { [id]: say('review.need.number') } : {}),
  })
const numeric = (value: unknown): number => Number(plainNumber(value || 0))
const said = (id: string, most: number) => text(id, `review.field.${id}`, { need: `review.need.${id}`, most })

export const BASICS: Section<ProjectForm> = {
  name: 'basics',
  of: (form) => form.basics,
  fields: [
    said('name', 120),
    one('kind', 'review.field.kind', named(PROJECT_KINDS, 'review.projectKind'), { need: 'review.need.kindOfProject' }),
    tick('production', 'review.field.production'),
    select('approver', 'review.field.approver', named(APPROVERS, 'review.approver'), { need: 'review.need.approver' }),
    said('approvalNumber', 100),
    tick('crossesProvince', 'review.field.crossesProvince'),
    tick('port', 'review.field.port'),
    number('total'),
    number('safety'),
  ],
}

/** The corners of a site, one to a line, longitude before latitude; closed by itself. */
export function cornersOf(written: string): [number, number][] | undefined {
  const lines = String(written ?? '').split(/\n|;|；/).map((each) => each.trim()).filter(Boolean)
  const corners = lines.map((each) => each.split(/[,，\s]+/).filter(Boolean).map((part) => Number(plainNumber(part))))
  if (corners.length < 3 || corners.some((each) => each.length !== 2 || each.some(Number.isNaN))) return undefined
  const ring = corners as [number, number][]
  const [first, last] = [ring[0]!, ring.at(-1)!]
  return first[0] === last[0] && first[1] === last[1] ? ring : [...ring, first]
}

export const SITE: Section<ProjectForm> = {
  name: 'site',
  of: (form) => form.site,
  fields: [
    select('site', 'review.field.site', SITES, { need: 'review.need.site' }),
    said('address', 200),
    text('park', 'review.field.park', { hint: 'review.hint.park', most: 100 }),
    words('corners', 'review.field.corners', {
      hint: 'review.hint.corners', need: 'review.need.corners', most: 20_000,
      wrong: (value, _about, say): Errors => (value && !cornersOf(value) ? { corners: say('review.need.corners') } : {}),
    }),
    rows('surroundings', 'review.field.surroundings', {
      hint: 'review.hint.surroundings',
      columns: [
        { id: 'object', label: 'review.field.object', options: (say) => OBJECTS.map((each) => [each, say(`review.object.${each}`)]) },
        { id: 'name', label: 'review.field.place', most: 100 },
        { id: 'distance', label: 'review.field.distance', numeric: true },
        { id: 'required', label: 'review.field.required', numeric: true },
        { id: 'requiredBy', label: 'review.field.requiredBy', most: 100 },
        { id: 'standard', label: 'review.field.standard', most: 100 },
      ],
    }),
  ],
}

const keyProcessOptions = (): [string, string][] => keyProcesses.map(([code = '', zh = '', en = '']) => [code, inWords({ zh, en })])
const keyProcessName = (code?: string | null): string | undefined => keyProcessOptions().find(([each]) => each === code)?.[1]

export const INSIDE: Section<ProjectForm> = {
  name: 'inside',
  of: (form) => form.inside,
  fields: [
    rows('processes', 'review.field.processes', {
      hint: 'review.hint.processes',
      columns: [
        { id: 'name', label: 'review.field.process', most: 100 },
        { id: 'keyProcess', label: 'review.field.keyProcess', may: true, options: keyProcessOptions },
        { id: 'firstInCountry', label: 'review.field.firstInCountry', tick: true },
      ],
    }),
    rows('chemicals', 'review.field.chemicals', {
      hint: 'review.hint.chemicals',
      columns: [
        { id: 'name', label: 'review.field.chemical', most: 100 },
        { id: 'tonnes', label: 'review.field.tonnes', numeric: true },
        { id: 'produced', label: 'review.field.produced', tick: true },
      ],
    }),
  ],
}

export const BODIES: Section<ProjectForm> = {
  name: 'bodies',
  of: (form) => form.bodies,
  fields: [
    said('assessorName', 100), said('assessorUscc', 40), said('assessorNumber', 60),
    said('studyName', 100), said('studyPhone', 30), said('studyAddress', 200), said('studyRepresentative', 50), said('studyHead', 50),
    said('designerName', 100), said('designerUscc', 40), said('designerGrade', 60), said('designerNumber', 60),
  ],
}

export const SECTIONS = [BASICS, SITE, INSIDE, BODIES]

export function contentOf({ basics, site, inside, bodies }: ProjectForm): ProjectContent {
  return {
    name: basics.name,
    kind: basics.kind,
    production: basics.production === true,
    site: site.site,
    address: site.address,
    park: site.park?.trim() || undefined,
    boundary: { type: 'Polygon', coordinates: [cornersOf(site.corners) ?? []] },
    surroundings: (site.surroundings as Row[]).map((each) => ({ ...each, distance: numeric(each.distance), required: numeric(each.required) })),
    processes: (inside.processes as Row[]).map((each) => ({ name: each.name, keyProcess: each.keyProcess || undefined, firstInCountry: each.firstInCountry === true })),
    chemicals: (inside.chemicals as Row[]).map((each) => ({ name: each.name, tonnes: numeric(each.tonnes), produced: each.produced === true })),
    investment: { total: numeric(basics.total), safety: numeric(basics.safety) },
    approval: { approver: basics.approver, number: basics.approvalNumber, crossesProvince: basics.crossesProvince === true, port: basics.port === true },
    feasibility: { name: bodies.studyName, phone: bodies.studyPhone, address: bodies.studyAddress, legalRepresentative: bodies.studyRepresentative, head: bodies.studyHead },
    designer: { name: bodies.designerName, uscc: upperCode(bodies.designerUscc), grade: bodies.designerGrade, number: bodies.designerNumber },
    assessor: { name: bodies.assessorName, uscc: upperCode(bodies.assessorUscc), number: bodies.assessorNumber },
  } as unknown as ProjectContent
}

/** The form as the project stands now. */
export function formOf({ ownerName, content }: Project): ProjectForm {
  const { approval, investment, feasibility, designer, assessor } = content
  return {
    ownerName,
    basics: {
      name: content.name, kind: content.kind, production: content.production, approver: approval.approver, approvalNumber: approval.number,
      crossesProvince: approval.crossesProvince, port: approval.port, total: String(investment.total), safety: String(investment.safety),
    },
    site: {
      site: content.site, address: content.address, park: content.park ?? '',
      corners: (content.boundary.coordinates[0] ?? []).slice(0, -1).map((each) => each.join(', ')).join('\n'),
      surroundings: content.surroundings.map((each) => ({ ...each, distance: String(each.distance), required: String(each.required) })),
    },
    inside: {
      processes: content.processes.map((each) => ({ ...each, keyProcess: each.keyProcess ?? '' })),
      chemicals: content.chemicals.map((each) => ({ name: each.given ?? each.name, tonnes: String(each.tonnes), produced: each.produced })),
    },
    bodies: {
      studyName: feasibility.name, studyPhone: feasibility.phone, studyAddress: feasibility.address, studyRepresentative: feasibility.legalRepresentative, studyHead: feasibility.head,
      designerName: designer.name, designerUscc: designer.uscc, designerGrade: designer.grade, designerNumber: designer.number,
      assessorName: assessor.name, assessorUscc: assessor.uscc, assessorNumber: assessor.number,
    },
  }
}

/** A project as both sides read it. */
export function factsOf({ projectNumber, ownerName, ownerUscc, content, classes, hazardSum }: Project, say: Say): Fact[] {
  const { approval, investment, feasibility, designer, assessor } = content
  return [
    [say('review.field.projectNumber'), projectNumber],
    [say('review.field.owner'), `${ownerName} ${ownerUscc}`],
    [say('review.field.kind'), say(`review.projectKind.${content.kind}`)],
    [say('review.field.classes'), classes.map((each) => say(`review.class.${each}`)).join(comma())],
    [say('review.field.hazardSum'), hazardSum === undefined || hazardSum === null ? undefined : `${hazardSum}${hazardSum >= 1 ? say('review.page.major') : ''}`],
    [say('review.field.site'), `${siteName(content.site)} ${content.address}`],
    [say('review.field.park'), content.park || say('form.none')],
    [say('review.field.approver'), `${say(`review.approver.${approval.approver}`)} ${approval.number}`],
    [say('review.field.total'), investment.total],
    [say('review.field.safety'), investment.safety],
    [say('review.field.processes'), content.processes.map((each) => [each.name, keyProcessName(each.keyProcess)].filter(Boolean).join(' · ')).join(comma())],
    [say('review.field.chemicals'), content.chemicals.map((each) => `${each.name} ${each.tonnes} t`).join(comma())],
    [say('review.field.assessorName'), `${assessor.name} ${assessor.number}`],
    [say('review.field.studyName'), feasibility.name],
    [say('review.field.designerName'), `${designer.name} ${designer.grade} ${designer.number}`],
  ]
}
