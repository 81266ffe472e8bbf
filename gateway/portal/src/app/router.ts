import { nextTick } from 'vue'
import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'
import { signIn } from '@/api/client'
import { visit } from '@/casework/visit'
import { i18n } from '@/kit/language'
import { has, isOfficer, whoAmI } from '@/api/session'

declare module 'vue-router' {
  interface RouteMeta {
    title: string
    for?: 'applicant' | 'officer' | 'department'
    /** An applicant's page that an officer uses for the visitor at his window. */
    counter?: boolean
    wide?: boolean
    /** Looks the same whoever opens it, so nobody waits to hear who that is. */
    anybody?: boolean
  }
}

const routes: RouteRecordRaw[] = [
  { path: '/', component: () => import('./HomePage.vue'), meta: { title: 'nav.home' } },
  { path: '/guides', component: () => import('./GuidesPage.vue'), meta: { anybody: true, title: 'nav.guides' } },
  { path: '/guides/plan-filing', component: () => import('@/filing/FilingGuidePage.vue'), meta: { anybody: true, title: 'filing.matter' } },
  { path: '/guides/:matter/:level?', component: () => import('@/licence/GuidePage.vue'), meta: { anybody: true, title: 'guide.title' } },
  { path: '/verify', component: () => import('@/certificates/VerifyPage.vue'), meta: { anybody: true, title: 'nav.verify' } },
  { path: '/self-check/:matter', component: () => import('@/licence/SelfCheckPage.vue'), meta: { title: 'check.title' } },
  { path: '/drafts/:id', component: () => import('@/licence/DraftPage.vue'), meta: { title: 'draft.title', for: 'applicant', counter: true } },
  { path: '/drafts/:id/check', component: () => import('@/licence/CheckAnswersPage.vue'), meta: { title: 'answers.title', for: 'applicant', counter: true } },
  { path: '/drafts/:id/materials', component: () => import('@/licence/MaterialsPage.vue'), meta: { title: 'section.materials', for: 'applicant', counter: true } },
  { path: '/drafts/:id/:section', component: () => import('@/licence/SectionPage.vue'), meta: { title: 'draft.title', for: 'applicant', counter: true } },
  { path: '/cases', component: () => import('@/licence/CasesPage.vue'), meta: { title: 'nav.cases', for: 'applicant' } },
  { path: '/cases/:number', component: () => import('@/licence/CasePage.vue'), meta: { title: 'case.title', for: 'applicant' } },
  { path: '/cases/:number/received', component: () => import('@/licence/ReceiptPage.vue'), meta: { title: 'receipt.title', for: 'applicant', counter: true } },
  { path: '/cases/:number/correction', component: () => import('@/licence/CorrectionPage.vue'), meta: { title: 'correction.title', for: 'applicant', counter: true } },
  { path: '/cases/:number/papers/:kind', component: () => import('@/licence/PaperPage.vue'), meta: { title: 'paper.title' } },
  { path: '/certificates', component: () => import('@/certificates/CertificatesPage.vue'), meta: { title: 'nav.certificates', for: 'applicant' } },
  { path: '/certificates/:identifier', component: () => import('@/certificates/CertificatePage.vue'), meta: { title: 'certificate.title', for: 'applicant' } },
  { path: '/certificates/:identifier/present', component: () => import('@/certificates/PresentPage.vue'), meta: { title: 'present.title', for: 'applicant' } },
  // contingency plans: a unit's pages, then the desk's
  { path: '/plans/self-check', component: () => import('@/filing/FilingCheckPage.vue'), meta: { title: 'filing.check.title' } },
  { path: '/plans/drafts/:id', component: () => import('@/filing/FilingDraftPage.vue'), meta: { title: 'filing.draft.title', for: 'applicant', counter: true } },
  { path: '/plans/drafts/:id/check', component: () => import('@/filing/FilingAnswersPage.vue'), meta: { title: 'answers.title', for: 'applicant', counter: true } },
  { path: '/plans/drafts/:id/materials', component: () => import('@/filing/FilingMaterialsPage.vue'), meta: { title: 'filing.section.materials', for: 'applicant', counter: true } },
  { path: '/plans/drafts/:id/:section', component: () => import('@/filing/FilingSectionPage.vue'), meta: { title: 'filing.draft.title', for: 'applicant', counter: true } },
  { path: '/plans/:number', component: () => import('@/filing/FilingPage.vue'), meta: { title: 'filing.matter', for: 'applicant' } },
  { path: '/plans/:number/received', component: () => import('@/filing/FilingReceivedPage.vue'), meta: { title: 'filing.received.title', for: 'applicant', counter: true } },
  { path: '/plans/:number/supplements', component: () => import('@/filing/SupplementsPage.vue'), meta: { title: 'filing.gaps.title', for: 'applicant', counter: true } },
  { path: '/plans/:number/reports/:report', component: () => import('@/filing/ReportPage.vue'), meta: { title: 'filing.page.upkeep', for: 'applicant' } },
  { path: '/desk/plans', component: () => import('@/filing/FilingQueuePage.vue'), meta: { title: 'filing.matter', for: 'officer', wide: true } },
  { path: '/desk/plans/:number', component: () => import('@/filing/DeskFilingPage.vue'), meta: { title: 'filing.matter', for: 'officer', wide: true } },
  { path: '/desk/plans/:number/acts/:act', component: () => import('@/filing/FilingActPage.vue'), meta: { title: 'act.title', for: 'officer' } },
  { path: '/desk/library', component: () => import('@/filing/LibraryPage.vue'), meta: { title: 'filing.library.title', for: 'officer', wide: true } },
  { path: '/desk/matches', component: () => import('@/filing/MatchPage.vue'), meta: { title: 'filing.match.title', for: 'officer', wide: true } },
  { path: '/desk/counter', component: () => import('@/counter/CounterPage.vue'), meta: { title: 'counter.title', for: 'officer', wide: true } },
  { path: '/desk', component: () => import('@/licence/QueuePage.vue'), meta: { title: 'nav.desk', for: 'officer', wide: true } },
  { path: '/desk/licences', component: () => import('@/licence/LicencesPage.vue'), meta: { title: 'register.title', for: 'officer', wide: true } },
  { path: '/desk/licences/:licence', component: () => import('@/licence/LicencePage.vue'), meta: { title: 'register.title', for: 'officer', wide: true } },
  { path: '/desk/licences/:licence/acts/:act', component: () => import('@/licence/LicenceActPage.vue'), meta: { title: 'register.title', for: 'officer' } },
  { path: '/desk/:number', component: () => import('@/licence/DeskCasePage.vue'), meta: { title: 'case.title', for: 'officer', wide: true } },
  { path: '/desk/:number/inspection', component: () => import('@/licence/InspectionPage.vue'), meta: { title: 'inspection.title', for: 'officer' } },
  { path: '/desk/:number/acts/:act', component: () => import('@/licence/ActPage.vue'), meta: { title: 'act.title', for: 'officer' } },
  // proofs and what the state uses for an enterprise
  { path: '/proofs', component: () => import('@/proofs/ProofListsPage.vue'), meta: { anybody: true, title: 'proofs.title' } },
  { path: '/drafts/:id/commitments/:proof', component: () => import('@/proofs/CommitmentPage.vue'), meta: { title: 'commit.title', for: 'applicant' } },
  { path: '/cases/:number/commitments/:proof', component: () => import('@/proofs/CommitmentPage.vue'), meta: { title: 'commit.title', for: 'applicant' } },
  { path: '/cases/:number/amendment', component: () => import('@/licence/AmendPage.vue'), meta: { title: 'amend.title', for: 'applicant' } },
  { path: '/account', component: () => import('@/proofs/AccountPage.vue'), meta: { title: 'account.title', for: 'applicant' } },
  { path: '/assistance', component: () => import('@/proofs/AssistancePage.vue'), meta: { title: 'assistance.title', for: 'department', wide: true } },
  { path: '/assistance/:id', component: () => import('@/proofs/AnswerPage.vue'), meta: { title: 'assistance.one', for: 'department' } },
  { path: '/:rest(.*)', component: () => import('./NotFoundPage.vue'), meta: { anybody: true, title: 'notFound.title' } },
]

export const router = createRouter({
  history: createWebHistory(),
  routes,
  scrollBehavior: (to, _from, saved) => saved ?? (to.hash ? { el: to.hash } : { top: 0 }),
})

router.beforeEach(async (to) => {
  const asked = whoAmI()
  if (to.meta.anybody) return true
  // the page's code comes while the person is asked for
  for (const page of to.matched.map((each) => each.components?.default)) if (typeof page === 'function') void (page as () => Promise<unknown>)().catch(() => undefined)
  const known = await asked
  if (!to.meta.for) return true
  if (!known.signedIn) {
    signIn(to.fullPath)
    return false
  }
  if (to.meta.for === 'officer' && !isOfficer.value) return '/'
  if (to.meta.for === 'department' && !has('department')) return '/'
  if (to.meta.for === 'applicant' && !has('applicant')) {
    if (to.meta.counter && visit.value) return true
    return isOfficer.value ? '/desk' : '/'
  }
  // who belongs to no enterprise first says for whose mandate he is here
  if (to.meta.for === 'applicant' && !known.uscc && to.path !== '/account') return '/account'
  return true
})

export function title(text: string, wrong = false): void {
  document.title = `${wrong ? `${i18n.global.t('form.errorPrefix')} ` : ''}${text} · ${i18n.global.t('product')}`
}

router.afterEach(async (to, from) => {
  title(i18n.global.t(to.meta.title))
  if (from.matched.length > 0 && to.path !== from.path) {
    await nextTick()
    document.getElementById('content')?.focus({ preventScroll: true })
  }
})
