import { createApp } from 'vue'
import App from './App.vue'
import { i18n, language, speak } from './i18n'
import { router } from './router'
import './styles/tokens.css'
import './styles/base.css'

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
