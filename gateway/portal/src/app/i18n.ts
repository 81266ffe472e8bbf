/** The words of every folder as one catalogue: Chinese with the first page, what that does not say with the next; English when it is wanted. */
import { createI18n } from 'vue-i18n'
import { keepLanguage, type Language } from '@/kit/language'
import { merged, type Words } from './words'

export const i18n = createI18n({
  legacy: false,
  locale: 'zh-CN',
  fallbackLocale: 'zh-CN',
  messages: { 'zh-CN': merged(import.meta.glob<Words>('../*/words/zh-CN.json', { eager: true, import: 'default' })) } as Record<string, Words>,
})

let more: Promise<void> | undefined

/** Words of the pages behind the front page; what could not be fetched is asked for again. */
export function allWords(): Promise<void> {
  more ??= import('./more').then(
    (words) => i18n.global.mergeLocaleMessage('zh-CN', words.default),
    (failure: unknown) => {
      more = undefined
      throw failure
    },
  )
  return more
}

export async function speak(wanted: Language): Promise<void> {
  if (wanted === 'en' && !i18n.global.availableLocales.includes('en')) i18n.global.setLocaleMessage('en', (await import('./english')).default)
  i18n.global.locale.value = wanted
  keepLanguage(wanted)
}
