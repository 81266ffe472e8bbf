/** Blank forms of the papers an applicant writes himself: with what he has typed printed in, and filled samples. */
import { readonly, shallowRef, type Ref } from 'vue'
import { hazchem, planFiling } from '@/api/client'

const LISTS: Record<string, () => Promise<string[]>> = {
  'hazchem-licence': async () => ((await hazchem.GET('/v1/blanks')).data ?? []).map((each) => each.material),
  'plan-filing': async () => ((await planFiling.GET('/v1/blanks')).data ?? []).map((each) => each.material),
}

/** The materials a service has a form of; none while that is not known, for a link that leads nowhere is worse than no link. */
export function useBlanks(service: string): Readonly<Ref<string[]>> {
  const list = shallowRef<string[]>([])
  void LISTS[service]?.().then((found) => (list.value = found)).catch(() => undefined)
  return readonly(list) as Readonly<Ref<string[]>>
}

const path = (service: string) => `/api/${service}/v1`

/** With a draft, what it says is printed in. */
export const blankOf = (service: string, material: string, draft?: string): string =>
  draft ? `${path(service)}/drafts/${draft}/blanks/${material}` : `${path(service)}/blanks/${material}`

export const sampleOf = (service: string, material: string): string => `${path(service)}/blanks/${material}/sample`
