/** Safety reviews of construction projects: an owner's projects with their chain, and the reviews at the desk. */
import type { Feature } from '@/casework/feature'
import { screen } from '@/casework/screen'
import { ChatLineSquare, Files } from '@element-plus/icons-vue'

const KEEPERS = ['intake-officer', 'examiner', 'decision-maker', 'city-supervisor', 'auditor']
const READERS = [...KEEPERS, 'legal-reviewer']
// what a screen shows comes with the screen
const worklist = async () => (await import('./cases')).worklist
const ownProjects = async () => (await import('./cases')).ownProjects
const form = async () => (await import('./form')).form
const own = async () => (await import('./reviews')).own
const desk = async () => (await import('./reviews')).desk
const actDesk = async () => (await import('./acts')).desk
const supply = <N extends 'receipt' | 'supplements' | 'rectification' | 'revisions'>(name: N) => async () => (await import('./supply'))[name]
const open = (name: 'draw' | 'guide') => async () => (await import('./openPages'))[name]
const project = (name: 'chain' | 'project' | 'register') => async () => (await import('./projectPages'))[name]
const expert = (name: 'own' | 'task' | 'tasks') => async () => (await import('./expertPages'))[name]

export default {
  routes: [
    { path: '/guides/safety-review', component: open('guide'), meta: { anybody: true, title: 'review.matter' } },
    { path: '/projects/new', component: project('register'), meta: { title: 'review.register.title', for: 'applicant' } },
    { path: '/projects/:project', component: project('project'), meta: { title: 'review.project.title', for: 'applicant' } },
    { path: '/projects/:project/change', component: project('register'), meta: { title: 'review.register.change', for: 'applicant' } },
    { path: '/projects/:project/reviews/:kind', component: () => import('./ApplyPage.vue'), meta: { title: 'review.apply.title', for: 'applicant' } },
    { path: '/projects/:project/:step', component: project('chain'), meta: { title: 'review.project.title', for: 'applicant' } },
    { path: '/reviews/drafts/:id', component: screen(() => import('@/casework/DraftPage.vue'), form), meta: { title: 'review.draft.title', for: 'applicant' } },
    { path: '/reviews/drafts/:id/check', component: screen(() => import('@/casework/CheckAnswersPage.vue'), form), meta: { title: 'answers.title', for: 'applicant' } },
    { path: '/reviews/drafts/:id/materials', component: screen(() => import('@/casework/MaterialsPage.vue'), form), meta: { title: 'review.section.materials', for: 'applicant' } },
    { path: '/reviews/drafts/:id/:section', component: screen(() => import('@/casework/SectionPage.vue'), form), meta: { title: 'review.draft.title', for: 'applicant' } },
    { path: '/reviews/:number', component: screen(() => import('@/casework/CasePage.vue'), own), meta: { title: 'review.matter', for: 'applicant' } },
    { path: '/reviews/:number/received', component: screen(() => import('@/casework/ReceiptPage.vue'), supply('receipt')), meta: { title: 'review.received.title', for: 'applicant' } },
    { path: '/reviews/:number/supplements', component: screen(() => import('@/casework/SupplyPage.vue'), supply('supplements')), meta: { title: 'review.supplements.title', for: 'applicant' } },
    { path: '/reviews/:number/rectification', component: screen(() => import('@/casework/SupplyPage.vue'), supply('rectification')), meta: { title: 'review.rectification.title', for: 'applicant' } },
    { path: '/reviews/:number/revisions', component: supply('revisions'), meta: { title: 'review.revisions.title', for: 'applicant' } },
    { path: '/desk/reviews', component: screen(() => import('@/casework/WorklistPage.vue'), worklist), meta: { title: 'review.matter', for: 'officer', wide: true } },
    { path: '/desk/reviews/:number', component: screen(() => import('@/casework/DeskCasePage.vue'), desk), meta: { title: 'review.matter', for: 'officer', wide: true } },
    { path: '/desk/reviews/:number/acts/:act', component: screen(() => import('@/casework/ActPage.vue'), actDesk), meta: { title: 'act.title', for: 'officer' } },
    { path: '/desk/registers/:register(experts|bodies)/:code?/:act(amendment)?', component: () => import('./EntryPages.vue'), meta: { title: 'review.entry.registers', for: 'officer', wide: true } },
    { path: '/expert', component: expert('tasks'), meta: { title: 'review.tasks.title', for: 'expert' } },
    { path: '/expert/me', component: expert('own'), meta: { title: 'review.tasks.own', for: 'expert' } },
    { path: '/expert/:panel', component: expert('task'), meta: { title: 'review.tasks.one', for: 'expert', wide: true } },
    { path: '/joint', component: () => import('./JointTasksPage.vue'), meta: { title: 'review.joint.title', for: 'department' } },
    { path: '/draws/:name', component: open('draw'), meta: { anybody: true, title: 'review.draw.title' } },
  ],
  workplace: { for: 'expert', title: 'review.tasks.title', to: '/expert', open: 'review.tasks.open' },
  links: [
    { at: 20, to: '/expert', text: 'review.tasks.title', icon: Files, for: 'expert' },
    { at: 31, to: '/joint', text: 'review.joint.title', icon: ChatLineSquare, for: 'department' },
  ],
  matters: [{ to: '/guides/safety-review', title: 'review.matter', about: 'review.about' }],
  numbered: { like: /^AS-/i, own: '/reviews', desk: '/desk/reviews' },
  guides: async () => (await import('./guides')).guides(),
  overview: async () => (await import('./overview')).overview(),
  own: { list: 'projects', text: 'review.projects', table: screen(() => import('@/casework/OwnCases.vue'), ownProjects) },
  deskLists: [
    { to: '/desk/reviews', text: 'review.matter', roles: READERS },
    { to: '/desk/registers/experts', text: 'review.entry.registers', roles: KEEPERS },
  ],
  called: async () => (await import('./called')).called,
} satisfies Feature as Feature
