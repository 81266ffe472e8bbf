/** Oversight: the city's board of all cases, what the deadlines show, supervision orders, and an enterprise's one list. */
import type { Feature } from '@/casework/feature'

const title = 'desk.all'
const pages = () => import('./OversightPage.vue')

// one address with its parts: which page of them is shown is said where they are, so that the first page does not carry them
export default {
  routes: [
    { path: '/oversight/:list?/:of?', component: pages, meta: { title, for: 'officer', wide: true } },
    { path: '/:open(powers|publicity|credit|ratings|spot-checks)/:of?', component: () => import('./OpenPages.vue'), meta: { title: 'open.', anybody: true } },
    { path: '/mine/:open/:of?', component: pages, meta: { title: 'open.my.', for: 'applicant' } },
  ],
  deskLists: [{ to: '/oversight', text: title }],
  own: { list: 'all', text: title, table: pages },
} satisfies Feature as Feature
