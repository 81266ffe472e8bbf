/** Whose portal it is, as it is configured where it runs. A page without it is a page all the same. */
import { computed, ref } from 'vue'
import { language } from '@/kit/language'

export interface Agency {
  name: string
  nameInEnglish: string
  phone: string
  complaints: string
  address: string
  hours: string
}

export const agency = ref<Agency>()
export const agencyName = computed(() => (language.value === 'en' ? agency.value?.nameInEnglish : agency.value?.name))

export async function askForAgency(): Promise<void> {
  const answer = await fetch('/agency.json').catch(() => undefined)
  if (answer?.ok) agency.value = (await answer.json()) as Agency
}
