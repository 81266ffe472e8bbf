/** Who is asked together about a project (联审联查), about what, and what experts know of: named as the panels' data name them. */
import type { components } from '@/api/safety-review'
import { say } from '@/kit/language'
import panels from './reference/panels.json'

export type JointTask = components['schemas']['JointTaskView']
type Named = [code: string, zh: string, en: string][]
const { departments, topics, fields, givingUp, objections } = panels as unknown as Record<
  'departments' | 'topics' | 'fields' | 'givingUp' | 'objections',
  Named
>
const nameIn = (all: Named, code: string): string => all.filter(([each]) => each === code).map(([, zh, en]) => say({ zh, en }))[0] ?? code

export const STANCES = ['ALLOW', 'CONDITION', 'REFUSE'] as const
export const departmentName = (code: string): string => nameIn(departments, code)
export const fieldName = (code: string): string => nameIn(fields, code)
/** Why a drawn panel may be given up. */
export const givingUpOptions = (): [string, string][] => givingUp.map(([code]) => [code, nameIn(givingUp, code)])
/** On what grounds an applicant may object to a member. */
export const groundName = (code: string): string => nameIn(objections, code)
export const groundOptions = (): [string, string][] => objections.map(([code]) => [code, groundName(code)])
/** What has to be settled is a topic, or a department that let its term pass in silence. */
export const topicName = (code: string): string => nameIn([...topics, ...departments], code)
export const departmentOptions = (): [string, string][] => departments.map(([code]) => [code, departmentName(code)])
export const topicOptions = (): [string, string][] => topics.map(([code]) => [code, topicName(code)])
export const fieldOptions = (): [string, string][] => fields.map(([code]) => [code, fieldName(code)])
