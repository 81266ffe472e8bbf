/** What an application needs by what it says now, asked again when it says something else. */
import { computed, onBeforeUnmount, ref, watch, type Ref } from 'vue'
import { whenBackOnline } from '@/kit/network'
import { useRefresh } from '@/kit/refresh'
import { standingOf, type FormDefinition, type KeptForm, type Need } from './forms'
import type { ChecklistLine } from './checklist'

/** Asking troubles the sources: it waits until the typing has come to rest. */
const REST = 1_500
const SOURCES = 15_000
const ASIDE = ['names', 'done', 'materials']

export function useNeeds<F extends KeptForm>(of: FormDefinition, id: string, kind: Ref<string>, form: Ref<F | undefined>, wanted: (form: F) => boolean = () => true) {
  const needs = ref<Need[]>()
  const cannotTell = ref<unknown>()
  let asked = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  // a file handed in changes what is there, not what is needed
  const said = (now: F) => JSON.stringify(now, (key, value: unknown) => (ASIDE.includes(key) ? undefined : value))

  async function ask(): Promise<void> {
    if (!form.value || !wanted(form.value)) return
    asked = said(form.value)
    try {
      needs.value = await of.materials.needs(id, kind.value, form.value)
      cannotTell.value = undefined
    } catch (failure) {
      cannotTell.value = failure
    }
  }

  watch(
    form,
    (now, before) => {
      if (!now || (before && said(now) === asked)) return
      clearTimeout(timer)
      timer = setTimeout(() => void ask(), asked ? REST : 0)
    },
    { deep: true, immediate: true },
  )
  whenBackOnline(() => cannotTell.value && ask())
  useRefresh(ask, () => (needs.value ?? []).some((each) => each.state === 'ASKING'), SOURCES)
  onBeforeUnmount(() => clearTimeout(timer))

  /** One line for each, with the file that was handed in. */
  const checklist = computed<ChecklistLine[] | undefined>(() => {
    const list = form.value ? of.materials.list(form.value) : []
    return needs.value?.map((each) => ({
      material: each.material,
      name: each.name(),
      state: standingOf(each, list),
      remark: form.value?.names[list.find((file) => file.material === each.material)?.file ?? ''],
    }))
  })
  return { needs, cannotTell, checklist, ask }
}
