/** Whose a case is among the officers of its office: read and changed alike in every service. */
import { ref, type Ref } from 'vue'
import { caseService, got, newKey } from '@/api/client'
import type { components } from '@/api/hazchem-licence'
import { aside } from '@/kit/language'
import type { Say } from '@/kit/say'
import { seesOffices, type Counts, type Filter } from './lists'

type Schemas = components['schemas']
export type Colleague = Schemas['ColleagueView']
export type Assignment = Schemas['AssignmentView']
export type Assignee = Schemas['AssigneeView']
export type Moved = Schemas['HandedOver']
export type Handed = Schemas['Handed']

/** A line of a list, or a case, as far as it says whose it is. */
export interface InHands {
  caseNumber?: string
  assignee?: Assignee | null
}

const at = caseService
const header = () => ({ 'Idempotency-Key': newKey() })

export const colleagues = ref<Colleague[]>([])

/** Who is known at this desk; who looks from above has no colleagues here. */
export async function meetColleagues(service: string): Promise<void> {
  if (!seesOffices()) colleagues.value = await got(at(service).GET('/v1/colleagues')).catch(() => colleagues.value)
}

export const assign = (service: string, cases: InHands[], to?: string, reason?: string): Promise<Moved> =>
  got(
    at(service).POST('/v1/assignments', {
      params: { header: header() },
      body: { cases: cases.map((each) => ({ caseNumber: each.caseNumber ?? '', assignee: each.assignee?.id })), to, reason },
    }),
  )

export const handOver = (service: string, from: string, to: string, reason: string): Promise<Moved> =>
  got(at(service).POST('/v1/handovers', { params: { header: header() }, body: { from, to, reason } }))

export const recordOf = (service: string, caseNumber: string): Promise<Handed[]> =>
  got(at(service).GET('/v1/cases/{caseNumber}/assignments', { params: { path: { caseNumber } } }))

export const me = (known: Colleague[] = colleagues.value): Colleague | undefined => known.find((each) => each.mine)

/** A name and what he does, so that a case is given to somebody who can carry it on. */
export const called = (each: Colleague, say: Say): string =>
  each.name + aside(each.roles.map((role) => say(`hands.role.${role}`)).join(say('hands.and')))

export const handText = (line: InHands, say: Say): string =>
  line.assignee ? (line.assignee.mine ? say('hands.me') : line.assignee.name) : '—'

const many = (counts: Counts | undefined, id?: string): string => (counts ? ` (${counts.byAssignee?.[id ?? ''] ?? 0})` : '')

/** The choice above a list: mine, nobody's, or a colleague's. */
export const assigned: Filter = {
  name: 'assignedTo',
  label: 'hands.officer',
  all: true,
  shown: () => !seesOffices(),
  options: (say, counts) => [
    ['ME', say('hands.mine') + many(counts, me()?.id)],
    ['NOBODY', say('hands.nobody') + many(counts, 'NOBODY')],
    ...colleagues.value.filter((each) => !each.mine).map((each): [string, string] => [each.id, each.name + many(counts, each.id)]),
  ],
}

/** What became of cases that were put into other hands: how many went, and why the others stayed. */
export function outcome({ moved, kept }: Moved, say: Say): string[] {
  return [say('hands.moved', { n: moved.length }), ...kept.map((each) => `${each.caseNumber} ${say(`hands.kept.${each.code}`)}`)]
}

/** Does something and says what came of it, or the problem. */
export function useHanding(say: Say, after: () => unknown): { told: Ref<string[]>; problem: Ref<unknown>; busy: Ref<boolean>; hand: (act: () => Promise<Moved>) => Promise<void> } {
  const told = ref<string[]>([])
  const problem = ref<unknown>()
  const busy = ref(false)
  async function hand(act: () => Promise<Moved>): Promise<void> {
    busy.value = true
    problem.value = undefined
    told.value = []
    try {
      told.value = outcome(await act(), say)
      await after()
    } catch (failure) {
      problem.value = failure
    } finally {
      busy.value = false
    }
  }
  return { told, problem, busy, hand }
}
