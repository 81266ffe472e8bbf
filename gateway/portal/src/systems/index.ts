/** Systems of one's own: an enterprise's, or an office's. */
import { Connection } from '@element-plus/icons-vue'
import type { Feature } from '@/casework/feature'

export default {
  routes: [
    { path: '/systems', component: () => import('./SystemsPage.vue'), meta: { title: 'systems.title', for: 'applicant' } },
    { path: '/desk/systems', component: () => import('./SystemsPage.vue'), meta: { title: 'systems.title', for: 'officer' } },
  ],
  links: [{ at: 75, to: '/systems', text: 'systems.title', icon: Connection, for: 'applicant' }],
  deskLists: [{ to: '/desk/systems', text: 'systems.title', roles: ['decision-maker'] }],
  called: async () => (await import('./called')).called,
} satisfies Feature as Feature
