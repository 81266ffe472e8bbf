/** Licences to trade in hazardous chemicals: the guide, an application and its case, the register. */
import { Briefcase, Collection } from '@element-plus/icons-vue'
import { MATTERS } from '@/api/types'
import type { Feature } from '@/casework/feature'
import { screen } from '@/casework/screen'

// what a screen shows comes with the screen
const form = async () => (await import('./form')).form
const own = async () => (await import('./applications')).own
const receipt = async () => (await import('./form')).receipt
const correction = async () => (await import('./form')).correction
const worklist = async () => (await import('./cases')).worklist
const desk = async () => (await import('./licenceActs')).desk
const applicationDesk = async () => (await import('./applications')).desk
const actDesk = async () => (await import('./acts')).desk
const ownCases = async () => (await import('./cases')).ownCases

export default {
  routes: [
    { path: '/need', component: () => import('./NeedPage.vue'), meta: { anybody: true, title: 'needed.title' } },
    { path: '/guides/:matter/:level?', component: () => import('./GuidePage.vue'), meta: { anybody: true, title: 'guide.title' } },
    { path: '/licences/:licence/apply/:matter(RENEWAL|VARIATION|CANCELLATION)', component: () => import('./ApplyPage.vue'), meta: { title: 'answers.title', for: 'applicant', counter: true } },
    { path: '/apply/NEW', component: () => import('./BeginPage.vue'), meta: { title: 'readFirst.title', for: 'applicant', counter: true } },
    { path: '/self-check/:matter', component: () => import('./SelfCheckPage.vue'), meta: { title: 'check.title' } },
    { path: '/drafts/:id', component: screen(() => import('@/casework/DraftPage.vue'), form), meta: { title: 'draft.title', for: 'applicant', counter: true } },
    { path: '/drafts/:id/registered', component: screen(() => import('@/casework/ReadFirstPage.vue'), form), meta: { title: 'readFirst.title', for: 'applicant', counter: true } },
    { path: '/drafts/:id/check', component: screen(() => import('@/casework/CheckAnswersPage.vue'), form), meta: { title: 'answers.title', for: 'applicant', counter: true } },
    { path: '/drafts/:id/materials', component: screen(() => import('@/casework/MaterialsPage.vue'), form), meta: { title: 'section.materials', for: 'applicant', counter: true } },
    { path: '/drafts/:id/:section', component: screen(() => import('@/casework/SectionPage.vue'), form), meta: { title: 'draft.title', for: 'applicant', counter: true } },
    { path: '/cases/:number', component: screen(() => import('@/casework/CasePage.vue'), own), meta: { title: 'case.title', for: 'applicant' } },
    { path: '/cases/:number/received', component: screen(() => import('@/casework/ReceiptPage.vue'), receipt), meta: { title: 'receipt.title', for: 'applicant', counter: true } },
    { path: '/cases/:number/correction', component: screen(() => import('@/casework/SupplyPage.vue'), correction), meta: { title: 'correction.title', for: 'applicant', counter: true } },
    { path: '/cases/:number/papers/:kind', component: () => import('./PaperPage.vue'), meta: { title: 'paper.title' } },
    { path: '/desk', component: screen(() => import('@/casework/WorklistPage.vue'), worklist), meta: { title: 'nav.desk', for: 'officer', wide: true } },
    { path: '/desk/licences', component: () => import('./LicencesPage.vue'), meta: { title: 'register.title', for: 'officer', wide: true } },
    { path: '/desk/licences/:licence', component: () => import('./LicencePage.vue'), meta: { title: 'register.title', for: 'officer', wide: true } },
    { path: '/desk/licences/:licence/acts/:act', component: screen(() => import('@/casework/ActPage.vue'), desk), meta: { title: 'register.title', for: 'officer' } },
    { path: '/desk/additions', component: () => import('./AdditionsPage.vue'), meta: { title: 'addition.title', for: 'officer', wide: true } },
    { path: '/desk/:number', component: screen(() => import('@/casework/DeskCasePage.vue'), applicationDesk), meta: { title: 'case.title', for: 'officer', wide: true } },
    { path: '/desk/:number/inspection', component: () => import('./InspectionPage.vue'), meta: { title: 'inspection.title', for: 'officer' } },
    { path: '/desk/:number/acts/:act', component: screen(() => import('@/casework/ActPage.vue'), actDesk), meta: { title: 'act.title', for: 'officer' } },
    { path: '/cases/:number/amendment', component: () => import('./AmendPage.vue'), meta: { title: 'amend.title', for: 'applicant' } },
  ],
  links: [
    { at: 10, to: '/desk', text: 'nav.desk', icon: Briefcase, for: 'officer' },
    { at: 20, to: '/desk/licences', text: 'nav.register', icon: Collection, for: 'officer' },
  ],
  matters: [{ to: '/need', title: 'needed.title', about: 'needed.about' }, ...MATTERS.map((each) => ({
    to: `/guides/${each}`,
    title: `matter.${each}`,
    about: `home.about.${each}`,
    apply: { to: `/self-check/${each}`, service: 'hazchem-licence' },
  }))],
  workplace: { for: 'officer', title: 'nav.desk', to: '/desk', open: 'home.openDesk' },
  numbered: { like: /^HZ-/i, own: '/cases', desk: '/desk' },
  guides: async () => (await import('./guides')).guides(),
  window: { service: 'hazchem-licence', read: async (uscc) => (await import('./window')).atWindow(uscc) },
  overview: async () => (await import('./overview')).overview(),
  own: { text: 'cases.licences', table: screen(() => import('@/casework/OwnCases.vue'), ownCases) },
  deskLists: [
    { to: '/desk', text: 'desk.licences' },
    { to: '/desk/additions', text: 'addition.title', roles: ['intake-officer', 'examiner', 'decision-maker'] },
  ],
  lookUp: async (asked, say) => (await import('./chemicals')).chemicalsIn(asked, say),
  called: async () => (await import('./called')).called,
} satisfies Feature as Feature
