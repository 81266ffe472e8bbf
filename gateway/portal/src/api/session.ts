import { computed, reactive, readonly } from 'vue'

/** Who sits at this browser, as the gateway says. */
export interface Person {
  signedIn: boolean
  id?: string
  account?: string
  name?: string
  uscc?: string
  office?: string
  /** Whether the enterprise is one that gave him a mandate and not his own. */
  agent?: boolean
  /** His name, when he is the enterprise's legal representative himself. */
  legalRepresentative?: string
  roles?: string[]
}

const state = reactive<{ person: Person }>({ person: { signedIn: false } })

export const person = computed(() => readonly(state.person))
export const has = (...roles: string[]): boolean => roles.some((role) => state.person.roles?.includes(role))
export const isApplicant = computed(() => has('applicant'))
export const isOfficer = computed(() =>
  has('intake-officer', 'examiner', 'decision-maker', 'legal-reviewer', 'city-supervisor', 'auditor'),
)

let asked: Promise<Person> | undefined

/** Asked once: the first page asks while its own code is still on its way. */
export function whoAmI(): Promise<Person> {
  asked ??= ask()
  return asked
}

async function ask(): Promise<Person> {
  try {
    const response = await fetch('/auth/me', { headers: { Accept: 'application/json', 'X-Requested-With': 'JavaScript' } })
    state.person = response.ok ? ((await response.json()) as Person) : { signedIn: false }
  } catch {
    state.person = { signedIn: false }
  }
  if (state.person.signedIn) forgetOthers(state.person.id)
  return state.person
}

/** From now on this browser session acts for an enterprise that gave the person a mandate; without one, for himself again. */
export async function actFor(uscc?: string): Promise<void> {
  await fetch(`/auth/acting-for${uscc ? `?uscc=${uscc}` : ''}`, { method: 'POST', headers: { 'X-Requested-With': 'JavaScript', 'Page-Of': state.person.id ?? '' } })
  location.assign(uscc ? '/' : '/account')
}

/** Begins the names of what is kept at this browser until a form could be sent. */
export const KEPT = 'onenet.kept.'

/** What somebody else had typed at this browser is nobody's business. */
const forgetOthers = (id?: string): void =>
  forgetKept((text) => (JSON.parse(text) as { owner?: string }).owner !== id)

/** Who leaves a computer by his own will leaves nothing behind on it. */
export function forgetKept(which?: (text: string) => boolean): void {
  for (const store of [sessionStorage, localStorage])
    for (const key of Object.keys(store).filter((each) => each.startsWith(KEPT)))
      if (which?.(store.getItem(key) ?? '{}') ?? true) store.removeItem(key)
  // of photographs that wait, the shelf itself knows whose they are
  if (!which) globalThis.indexedDB?.deleteDatabase(`${KEPT}files`)
}
