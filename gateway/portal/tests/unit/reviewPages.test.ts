import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createI18n } from 'vue-i18n'
import { h } from 'vue'
import { createMemoryHistory, createRouter, RouterView } from 'vue-router'
import { whoAmI } from '@/api/session'
import EntryPages from '@/review/EntryPages.vue'
import JointTasksPage from '@/review/JointTasksPage.vue'
import OwnEntryPage from '@/review/OwnEntryPage.vue'
import RevisionsPage from '@/review/RevisionsPage.vue'

const asked: { method: string; path: string; headers: Headers; body?: any }[] = []
let answers: Record<string, object> = {}
const WHO = { signedIn: true, id: 'somebody', office: '441500', roles: ['intake-officer', 'decision-maker'] }

beforeEach(() => {
  asked.length = 0
  localStorage.clear()
  HTMLDialogElement.prototype.showModal = function () { this.open = true }
  vi.stubGlobal('scrollTo', () => undefined)
  vi.stubGlobal('fetch', async (request: Request | string, init?: RequestInit) => {
    const [method, path] = typeof request === 'string' ? [init?.method ?? 'GET', request] : [request.method, new URL(request.url).pathname]
    const body = typeof request === 'string' ? init?.body : await request.clone().text()
    asked.push({ method, path, headers: new Headers(typeof request === 'string' ? init?.headers : request.headers), body: body ? JSON.parse(String(body)) : undefined })
    if (path === '/auth/me') return Response.json(WHO)
    const found = answers[`${method} ${path}`]
    return found ? Response.json(found, { headers: { ETag: '"7"' } }) : Response.json({ code: 'NOT_FOUND', title: 'none', status: 404 }, { status: 404 })
  })
})
afterEach(() => ((document.body.innerHTML = ''), vi.unstubAllGlobals()))

const plugins = (router: ReturnType<typeof createRouter>) => [createI18n({ legacy: false, locale: 'en', messages: { en: {} }, missingWarn: false, fallbackWarn: false }), router]
async function shown(component: object, pattern: string, at: string) {
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: pattern, component }, { path: '/:rest(.*)', component: { render: () => null } }] })
  await whoAmI()
  await router.push(at)
  const page = mount({ render: () => h(RouterView) }, { global: { plugins: plugins(router) }, attachTo: document.body })
  await flushPromises()
  return { page, router }
}
const press = async (page: ReturnType<typeof mount>, words: string) => {
  await page.findAll('button').find((each) => each.text().includes(words))?.trigger('click')
  await flushPromises()
}

describe('the page on which an owner answers the revisions of a panel', () => {
  const PANEL = '/api/safety-review/v1/cases/AS-1/panel'
  const panel = (answer?: string, acts: string[] = []) => ({
    name: 'p', caseNumber: 'AS-1', version: 7, status: 'REVISING', members: [], opinionsIn: { in: 5, of: 5 }, allowedActions: acts,
    opinion: { judgement: 'REVISE', text: 'text', dissenting: [], givenOn: '2026-11-30', revisions: [{ asked: 'one', answer }, { asked: 'two', answer }] },
  })

  it('refuses a gap, shows everything once more, and sends it as of the version that was read', async () => {
    answers = { [`GET ${PANEL}`]: panel(undefined, ['ANSWER_REVISIONS']) }
    const { page } = await shown(RevisionsPage, '/reviews/:number/revisions', '/reviews/AS-1/revisions')
    await page.find('#answer-0').setValue('did one')
    await page.find('form').trigger('submit')
    expect([page.find('[role=alert] a').attributes('href'), page.find('#answer-1').attributes('aria-invalid')]).toEqual(['#answer-1', 'true'])
    await page.find('#answer-1').setValue('did two')
    await page.find('form').trigger('submit')
    expect(page.find('dialog').text()).toContain('did two')
    answers = { [`GET ${PANEL}`]: panel('done'), [`POST ${PANEL}/revision-statement`]: panel('done') }
    await press(page, 'review.revisions.send')
    const sent = asked.find((each) => each.method === 'POST')
    expect([sent?.headers.get('If-Match'), sent?.body]).toEqual(['"7"', { answers: [{ text: 'did one' }, { text: 'did two' }] }])
    expect(page.find('[role=status]').text()).toContain('review.revisions.arrived')
    expect(page.find('form').exists()).toBe(false)
  })
})

describe('a register', () => {
  const EXPERTS = '/api/safety-review/v1/experts'
  const entry = {
    name: '示例甲', employer: { uscc: '91441521MA4XAB1211', name: '示例院', household: '91441521MA4XAB1211' }, fields: ['PROCESS'],
    qualification: { title: '高工', number: 'G-1', until: '2030-01-01' }, appointedUntil: '2030-01-01', pastWork: [],
  }
  const expert = (status: string) => ({ code: 'E-1', version: 7, status, office: '441500', interests: [], entry })
  const at = (path: string) => shown(EntryPages, '/desk/registers/:register(experts|bodies)/:code?/:act(amendment)?', `/desk/registers/${path}`)

  it('that cannot be read is asked for again by a button', async () => {
    answers = {}
    const { page } = await at('experts')
    expect(page.find('[role=alert]').exists()).toBe(true)
    answers = { [`GET ${EXPERTS}`]: { items: [expert('ENTERED')] } }
    await press(page, 'form.again')
    expect(page.findAll('tbody tr').map((each) => each.find('a').text())).toEqual(['示例甲'])
  })
  it('takes a new entry after a second look', async () => {
    answers = { [`POST ${EXPERTS}`]: expert('ENTERED') }
    const { page, router } = await at('experts/new')
    await page.find('form').trigger('submit')
    expect(page.findAll('[role=alert] li').length).toBe(9)
    const values = { code: 'E-1', name: '示例甲', employerName: '示例院', employerUscc: '91441521ma4xab1211', title: '高工', number: 'G-1', until: '2030-01-01', appointedUntil: '2030-01-01' }
    for (const [id, value] of Object.entries(values)) await page.find(`#${id}`).setValue(value)
    await page.find('input[value=PROCESS]').setValue(true)
    await page.find('form').trigger('submit')
    await press(page, 'review.entry.save')
    expect(asked.find((each) => each.method === 'POST')?.body).toEqual({ code: 'E-1', entry: { ...entry, employer: { uscc: '91441521MA4XAB1211', name: '示例院' } } })
    expect(router.currentRoute.value.path).toBe('/desk/registers/experts/E-1')
  })
  it('approves what another wrote, as of the version that was read', async () => {
    answers = { [`GET ${EXPERTS}/E-1`]: expert('ENTERED') }
    const { page } = await at('experts/E-1')
    await press(page, 'review.entry.act.approve')
    answers = { [`GET ${EXPERTS}/E-1`]: expert('APPROVED'), [`POST ${EXPERTS}/E-1/approval`]: expert('APPROVED') }
    await press(page, 'review.entry.sure.approve')
    expect(asked.find((each) => each.method === 'POST')?.headers.get('If-Match')).toBe('"7"')
    expect(page.find('[role=status]').text()).toContain('review.entry.done.approve')
  })
})

describe("an expert's own entry", () => {
  it('says so where there is none, and is confirmed where it was approved', async () => {
    answers = {}
    expect((await shown(OwnEntryPage, '/expert/me', '/expert/me')).page.text()).toContain('review.tasks.noEntry')
    const own = { code: 'E-1', version: 7, status: 'APPROVED', office: '441500', interests: [], entry: { name: '示例甲', employer: { uscc: 'U', name: 'N', household: 'U' }, fields: [], qualification: { title: '', number: '', until: '' }, appointedUntil: '', pastWork: [] } }
    answers = { 'GET /api/safety-review/v1/own-expert-entry': own, 'POST /api/safety-review/v1/own-expert-entry/confirmation': own }
    const { page } = await shown(OwnEntryPage, '/expert/me', '/expert/me')
    await press(page, 'review.tasks.confirm')
    expect(page.find('[role=status]').text()).toContain('review.tasks.said.confirm')
    await page.find('form').trigger('submit')
    expect(page.findAll('[role=alert] li').length).toBe(2)
  })
})

describe('what a department is asked', () => {
  const TASKS = '/api/safety-review/v1/joint-tasks'
  const task = { caseNumber: 'AS-1', version: 7, kind: 'CONDITION', projectNumber: 'P', projectName: '示例项目', office: '441500', materials: [], asked: [{ department: 'FIRE', office: 'X', dueOn: '2026-12-01', standing: 'OPEN' }] }

  it('is answered once, as of the version that was read, and only with a word on the whole', async () => {
    answers = { [`GET ${TASKS}`]: { items: [task] }, [`GET ${TASKS}/AS-1`]: task, [`POST ${TASKS}/AS-1/opinions/FIRE`]: task }
    const { page } = await shown(JointTasksPage, '/joint', '/joint')
    await press(page, 'review.joint.answer')
    await page.find('form').trigger('submit')
    expect(page.find('[role=alert] a').attributes('href')).toBe('#kind')
    await page.find('input[value=AGREE]').setValue(true)
    await page.find('form').trigger('submit')
    await flushPromises()
    const sent = asked.find((each) => each.method === 'POST')
    expect([sent?.headers.get('If-Match'), sent?.body]).toEqual(['"7"', { kind: 'AGREE', points: [] }])
    expect(page.find('[role=status]').text()).toContain('review.joint.told')
  })
})
