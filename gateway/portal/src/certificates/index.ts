/** Electronic certificates: held, shown and verified. */
import { CircleCheck, Postcard } from '@element-plus/icons-vue'
import type { Feature } from '@/casework/feature'

export default {
  routes: [
    { path: '/verify', component: () => import('./VerifyPage.vue'), meta: { anybody: true, title: 'nav.verify' } },
    { path: '/certificates', component: () => import('./CertificatesPage.vue'), meta: { title: 'nav.certificates', for: 'applicant' } },
    { path: '/certificates/:identifier', component: () => import('./CertificatePage.vue'), meta: { title: 'certificate.title', for: 'applicant' } },
    { path: '/certificates/:identifier/present', component: () => import('./PresentPage.vue'), meta: { title: 'present.title', for: 'applicant' } },
  ],
  matters: [{ to: '/verify', title: 'nav.verify', about: 'home.about.VERIFY' }],
  overview: async () => (await import('./overview')).overview(),
  links: [
    { at: 60, to: '/certificates', text: 'nav.certificates', icon: Postcard, for: 'applicant' },
    { at: 80, to: '/verify', text: 'nav.verify', icon: CircleCheck },
  ],
  called: async () => (await import('./called')).called,
} satisfies Feature as Feature
