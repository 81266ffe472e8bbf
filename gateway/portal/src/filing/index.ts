/** Contingency plans: the guide, a filing and what it owes afterwards, the library and the match. */
import type { Feature } from '@/casework/feature'
import { screen } from '@/casework/screen'

const READERS = ['intake-officer', 'decision-maker', 'city-supervisor', 'auditor']

// what a screen shows comes with the screen
const form = async () => (await import('./form')).form
const own = async () => (await import('./filings')).own
const receipt = async () => (await import('./form')).receipt
const supplements = async () => (await import('./form')).supplements
const worklist = async () => (await import('./cases')).worklist
const desk = async () => (await import('./filings')).desk
const actDesk = async () => (await import('./acts')).desk
const ownFilings = async () => (await import('./cases')).ownFilings

export default {
  routes: [
    { path: '/guides/plan-filing', component: () => import('./FilingGuidePage.vue'), meta: { anybody: true, title: 'filing.matter' } },
    { path: '/plans/self-check', component: () => import('./FilingCheckPage.vue'), meta: { title: 'filing.check.title' } },
    { path: '/plans/drafts/:id', component: screen(() => import('@/casework/DraftPage.vue'), form), meta: { title: 'filing.draft.title', for: 'applicant', counter: true } },
    { path: '/plans/drafts/:id/check', component: screen(() => import('@/casework/CheckAnswersPage.vue'), form), meta: { title: 'answers.title', for: 'applicant', counter: true } },
    { path: '/plans/drafts/:id/materials', component: screen(() => import('@/casework/MaterialsPage.vue'), form), meta: { title: 'filing.section.materials', for: 'applicant', counter: true } },
    { path: '/plans/drafts/:id/:section', component: screen(() => import('@/casework/SectionPage.vue'), form), meta: { title: 'filing.draft.title', for: 'applicant', counter: true } },
    { path: '/plans/:number', component: screen(() => import('@/casework/CasePage.vue'), own), meta: { title: 'filing.matter', for: 'applicant' } },
    { path: '/plans/:number/received', component: screen(() => import('@/casework/ReceiptPage.vue'), receipt), meta: { title: 'filing.received.title', for: 'applicant', counter: true } },
    { path: '/plans/:number/supplements', component: screen(() => import('@/casework/SupplyPage.vue'), supplements), meta: { title: 'filing.gaps.title', for: 'applicant', counter: true } },
    { path: '/plans/:number/reports/:report', component: () => import('./ReportPage.vue'), meta: { title: 'filing.page.upkeep', for: 'applicant' } },
    { path: '/desk/plans', component: screen(() => import('@/casework/WorklistPage.vue'), worklist), meta: { title: 'filing.matter', for: 'officer', wide: true } },
    { path: '/desk/plans/:number', component: screen(() => import('@/casework/DeskCasePage.vue'), desk), meta: { title: 'filing.matter', for: 'officer', wide: true } },
    { path: '/desk/plans/:number/acts/:act', component: screen(() => import('@/casework/ActPage.vue'), actDesk), meta: { title: 'act.title', for: 'officer' } },
    { path: '/desk/library', component: () => import('./LibraryPage.vue'), meta: { title: 'filing.library.title', for: 'officer', wide: true } },
    { path: '/desk/matches', component: () => import('./MatchPage.vue'), meta: { title: 'filing.match.title', for: 'officer', wide: true } },
  ],
  matters: [
    { to: '/guides/plan-filing', title: 'filing.matter', about: 'filing.about', apply: { to: '/plans/self-check', service: 'plan-filing' } },
  ],
  numbered: { like: /^YA-/i, own: '/plans', desk: '/desk/plans' },
  guides: async () => (await import('./guides')).guides(),
  window: { service: 'plan-filing', read: async (uscc) => (await import('./window')).atWindow(uscc) },
  overview: async () => (await import('./overview')).overview(),
  own: { list: 'plans', text: 'filing.matter', table: screen(() => import('@/casework/OwnCases.vue'), ownFilings) },
  deskLists: [
    { to: '/desk/plans', text: 'filing.matter', roles: READERS },
    { to: '/desk/library', text: 'filing.library.title', roles: READERS },
    { to: '/desk/matches', text: 'filing.match.title', roles: READERS },
  ],
  called: async () => (await import('./called')).called,
} satisfies Feature as Feature
