import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { CaseLine } from '@/api/types'
import { some } from './some'

const asked: string[] = []
let lines: Record<string, CaseLine[]> = {}
let cases: Record<string, unknown> = {}

vi.mock('@/api/client', () => ({
  got: async (answer: Promise<unknown>) => answer,
  answer: async (answer: Promise<unknown>) => answer,
  withHeaders: () => undefined,
  hazchem: {
    GET: async (path: string, { params }: { params?: { query?: { status?: string }; path?: { caseNumber: string } } } = {}) => {
      asked.push(path)
      if (path === '/v1/drafts') return []
      if (path === '/v1/cases') return { items: lines[params?.query?.status ?? ''] ?? [] }
      return cases[params?.path?.caseNumber ?? '']
    },
  },
}))
vi.mock('@/kit/deadline', () => ({ today: () => '2026-11-30' }))

const { overview } = await import('@/licence/overview')
const say = (key: string, values?: Record<string, unknown>) => [key, ...Object.values(values ?? {})].join(' ')
const line = (caseNumber: string, more: Partial<CaseLine> = {}) => some<CaseLine>({ caseNumber, matter: 'NEW', publicStatus: 'CORRECTION_NEEDED', ...more } as never)

describe('what an applicant is asked to hand in', () => {
  beforeEach(() => {
    asked.length = 0
    lines = {}
    cases = {}
  })

  it('stands on the front page with its day and leads to where it is handed in; what is late comes first', async () => {
    lines = {
      CORRECTION_REQUESTED: [line('HZ-1', { respondBy: '2026-12-14' }), line('HZ-2', { respondBy: '2026-11-29' })],
      ACCEPTED: [line('HZ-3', { respondBy: '2026-12-20' }), line('HZ-4')],
    }
    const todos = (await overview()).todos
    expect(todos.map((each) => [each.to, each.tag.colour, each.at])).toEqual([
      ['/cases/HZ-1/correction', 'warn', 10],
      ['/cases/HZ-2/correction', 'bad', 5],
      ['/cases/HZ-3/correction', 'warn', 10],
    ])
    expect(todos[0]?.aside?.(say)).toMatch(/^home\.answerBy /)
    expect(todos[1]?.aside?.(say)).toMatch(/^home\.wasDue /)
    expect(todos[2]?.aside?.(say)).toMatch(/^home\.owedBy /)
    expect(todos[2]?.tag.words).toBe('home.owed')
  })

  it('is also what nobody holds of an application the office has not looked at, while it may be mended', async () => {
    lines = { SUBMITTED: [line('HZ-5', { dueOn: '2026-12-07' }), line('HZ-6'), line('HZ-7')] }
    const lacks = [{ material: 'a', name: { zh: '目录清单', en: 'List' }, state: 'MISSING' }, { material: 'b', name: { zh: '执照' }, state: 'ASKING' }]
    cases = {
      'HZ-5': { allowedActions: ['AMEND'], checklist: lacks },
      'HZ-6': { allowedActions: ['AMEND'], checklist: lacks.slice(1) },
      'HZ-7': { allowedActions: [], checklist: lacks },
    }
    const todos = (await overview()).todos
    expect(todos.map((each) => each.to)).toEqual(['/cases/HZ-5/amendment'])
    expect(todos[0]?.aside?.(say)).toContain('目录清单')
    expect(todos[0]?.aside?.(say)).not.toContain('执照')
  })
})
