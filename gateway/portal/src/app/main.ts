import { createApp } from 'vue'
import App from './Shell.vue'
import { i18n, language, speak } from '@/kit/language'
import { router } from './router'
import '@/app/styles/tokens.css'
import '@/app/styles/base.css'

// After a release the old page's parts are gone: load the new page once, and only once.
window.addEventListener('vite:preloadError', (event) => {
  if (sessionStorage.getItem('onenet.reloaded') === location.pathname) return
  sessionStorage.setItem('onenet.reloaded', location.pathname)
  event.preventDefault()
  location.reload()
})

async function start(): Promise<void> {
  if (language.value === 'en') await speak('en')
  createApp(App).use(i18n).use(router).mount('#app')
}

void start()
