/** The reader's language, and how it sets days, lists, asides and colons. */
import { computed, ref } from 'vue'

export type Language = 'zh-CN' | 'en'

const KEPT = 'onenet.language'

const kept = (): Language => {
  try {
    return localStorage.getItem(KEPT) === 'en' ? 'en' : 'zh-CN'
  } catch {
    return 'zh-CN'
  }
}

export const language = ref<Language>(kept())

export function keepLanguage(chosen: Language): void {
  language.value = chosen
  document.documentElement.lang = chosen
  try {
    localStorage.setItem(KEPT, chosen)
  } catch {
    // a browser without storage forgets it
  }
}

/** Words in both languages, as services give them. */
export interface InLanguages {
  zh?: string
  en?: string
}

/** The text of a contract value in the reader's language. */
export const say = (text?: InLanguages): string =>
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
