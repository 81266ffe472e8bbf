/** Proofs: the two lists, commitments, what another department is asked, and what is used of an enterprise. */
import { ChatLineSquare, Files, User } from '@element-plus/icons-vue'
import type { Feature } from '@/casework/feature'

export default {
  routes: [
    { path: '/proofs', component: () => import('./ProofListsPage.vue'), meta: { anybody: true, title: 'proofs.title' } },
    { path: '/drafts/:id/commitments/:proof', component: () => import('./CommitmentPage.vue'), meta: { title: 'commit.title', for: 'applicant' } },
    { path: '/cases/:number/commitments/:proof', component: () => import('./CommitmentPage.vue'), meta: { title: 'commit.title', for: 'applicant' } },
    { path: '/account', component: () => import('./AccountPage.vue'), meta: { title: 'account.title', for: 'applicant' } },
    { path: '/assistance', component: () => import('./AssistancePage.vue'), meta: { title: 'assistance.title', for: 'department', wide: true } },
    { path: '/assistance/:id', component: () => import('./AnswerPage.vue'), meta: { title: 'assistance.one', for: 'department' } },
  ],
  matters: [{ to: '/proofs', title: 'proofs.title', about: 'home.about.PROOFS' }],
  workplace: { for: 'department', title: 'assistance.title', lead: 'assistance.lead', to: '/assistance', open: 'assistance.title' },
  links: [
    { at: 30, to: '/assistance', text: 'assistance.title', icon: ChatLineSquare, for: 'department' },
    { at: 70, to: '/account', text: 'account.title', icon: User, for: 'applicant' },
    { at: 90, to: '/proofs', text: 'proofs.title', icon: Files },
  ],
  called: async () => (await import('./called')).called,
} satisfies Feature as Feature
