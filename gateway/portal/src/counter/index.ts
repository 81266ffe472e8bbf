/** The window: an officer speaks for the visitor before him. */
import type { Feature } from '@/casework/feature'
import VisitBanner from './VisitBanner.vue'

export default {
  routes: [
    { path: '/desk/counter', component: () => import('./CounterPage.vue'), meta: { title: 'counter.title', for: 'officer', wide: true } },
  ],
  deskLists: [{ to: '/desk/counter', text: 'counter.title', roles: ['intake-officer'] }],
  banner: VisitBanner,
} satisfies Feature as Feature
