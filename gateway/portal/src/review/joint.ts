/** Departments that answer together (联审联查): which there are, and what they speak about. */
import type { components } from '@/api/safety-review'

export type Joint = components['schemas']['JointView']
export const DEPARTMENTS = ['PLANNING', 'ECOLOGY', 'FIRE', 'HOUSING', 'PORT'] as const
export const TOPICS = ['SITE', 'DISTANCE', 'EMISSION', 'ACCESS', 'BUILDING', 'LOADING'] as const
export const STANCES = ['ALLOW', 'CONDITION', 'REFUSE'] as const
