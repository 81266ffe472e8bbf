import { nextTick } from 'vue'
import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'
import { signIn } from '@/api/client'
import { visit } from '@/casework/visit'
import { title } from '@/kit/title'
import { features } from './features'
import { allWords, i18n } from './i18n'
import { has, isOfficer, whoAmI } from '@/api/session'

declare module 'vue-router' {
  interface RouteMeta {
    /** Of the words; what ends in a dot is completed by the page the address names. */
    title: string
    for?: 'applicant' | 'officer' | 'department' | 'expert'
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
  { path: '/cases', component: () => import('./CasesPage.vue'), meta: { title: 'nav.cases', for: 'applicant' } },
  ...['contact', 'accessibility', 'privacy'].map((name) => ({ path: `/${name}`, name, component: () => import('./PublicPage.vue'), meta: { anybody: true, title: `nav.${name}` } })),
  ...features.flatMap((each) => each.routes),
  { path: '/:rest(.*)', component: () => import('./NotFoundPage.vue'), meta: { anybody: true, title: 'notFound.title' } },
]

export const router = createRouter({
  history: createWebHistory(),
  routes,
  scrollBehavior: (to, _from, saved) => saved ?? (to.hash ? { el: to.hash } : { top: 0 }),
})

router.beforeEach(async (to, from) => {
  const asked = whoAmI()
  const words = to.path === '/' ? undefined : allWords()
  words?.catch(() => undefined)
  if (to.meta.anybody) {
    await words
    return true
  }
  // the page's code comes while the person is asked for
  for (const page of to.matched.map((each) => each.components?.default)) if (typeof page === 'function') void (page as () => Promise<unknown>)().catch(() => undefined)
  const known = await asked
  await words
  // an officer who comes in is led to his desk; the front page is a link away
  if (to.path === '/' && !from.matched.length && isOfficer.value) return '/desk'
  if (!to.meta.for) return true
  if (!known.signedIn) {
    signIn(to.fullPath)
    return false
  }
  if (to.meta.for === 'officer' && !isOfficer.value) return '/'
  if ((to.meta.for === 'department' || to.meta.for === 'expert') && !has(to.meta.for)) return '/'
  if (to.meta.for === 'applicant' && !has('applicant')) {
    if (to.meta.counter && visit.value) return true
    return isOfficer.value ? '/desk' : '/'
  }
  // who belongs to no enterprise first says for whose mandate he is here
  if (to.meta.for === 'applicant' && !known.uscc && to.path !== '/account') return '/account'
  return true
})

router.afterEach(async (to, from) => {
  title(i18n.global.t(to.meta.title + (to.params.open ?? '')), i18n.global.t)
  if (from.matched.length > 0 && to.path !== from.path) {
    await nextTick()
    document.getElementById('content')?.focus({ preventScroll: true })
  }
})
