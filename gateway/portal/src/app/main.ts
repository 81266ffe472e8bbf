import { createApp } from 'vue'
import { askForAgency } from './agency'
import { FEATURES } from '@/casework/feature'
import { language } from '@/kit/language'
import { features } from './features'
import { i18n, speak } from './i18n'
import { router } from './router'
import Shell from './Shell.vue'
import { tellUnopened } from './unopened'
import './styles/tokens.css'
import './styles/base.css'

// After a release the old page's parts are gone: load the new page once, and only once. Without a network there is no new page to load.
window.addEventListener('vite:preloadError', (event) => {
  if (!navigator.onLine) return
  if (sessionStorage.getItem('onenet.reloaded') === location.pathname) return
  sessionStorage.setItem('onenet.reloaded', location.pathname)
  event.preventDefault()
  location.reload()
})

tellUnopened(router)
void askForAgency()

async function start(): Promise<void> {
  if (language.value === 'en') await speak('en')
  createApp(Shell).provide(FEATURES, features).use(i18n).use(router).mount('#app')
}

void start()
