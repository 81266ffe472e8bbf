import { computed, ref } from 'vue'
import { createI18n } from 'vue-i18n'
import zh from '@/app/words/zh-CN.json'

export type Language = 'zh-CN' | 'en'

const kept = (() => {
  try {
    return localStorage.getItem('onenet.language') === 'en' ? 'en' : 'zh-CN'
  } catch {
    return 'zh-CN'
  }
})()

export const language = ref<Language>(kept)

export const i18n = createI18n({
  legacy: false,
  locale: 'zh-CN',
  fallbackLocale: 'zh-CN',
  messages: { 'zh-CN': zh } as Record<string, typeof zh>,
})

/** English is fetched when it is wanted. */
export async function speak(wanted: Language): Promise<void> {
  if (wanted === 'en' && !i18n.global.availableLocales.includes('en')) {
    i18n.global.setLocaleMessage('en', (await import('@/app/words/en.json')).default)
  }
  i18n.global.locale.value = wanted
  language.value = wanted
  document.documentElement.lang = wanted
  try {
    localStorage.setItem('onenet.language', wanted)
  } catch {
    // a browser without storage forgets it
  }
}

/** The text of a contract value in the reader's language. */
export const say = (text?: { zh?: string; en?: string }): string =>
  (language.value === 'en' ? text?.en : text?.zh) ?? text?.zh ?? ''

const day = computed(() => new Intl.DateTimeFormat(language.value, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }))
const minute = computed(
  () => new Intl.DateTimeFormat(language.value, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Shanghai' }),
)

export const onDay = (date?: string | null): string => (date ? day.value.format(new Date(`${date}T00:00:00Z`)) : '—')
export const atTime = (instant?: string | null): string => (instant ? minute.value.format(new Date(instant)) : '—')

// a list, an aside and a colon as the reader's language sets them
export const comma = (): string => (language.value === 'en' ? ', ' : '、')
export const semicolon = (): string => (language.value === 'en' ? '; ' : '；')
export const aside = (text?: string | number): string => (language.value === 'en' ? ` (${text ?? ''})` : `（${text ?? ''}）`)
export const colon = (): string => (language.value === 'en' ? ': ' : '：')
