/** The pre-review, asked of the service. */
import { onBeforeUnmount, ref, watch, type Ref } from 'vue'
import type { FormDefinition, KeptForm, Need } from './forms'
import type { PreReviewed } from './preReview'

/** Reading papers takes a while: it waits until the typing has come to rest. */
const REST = 800

/** Asked once it is known what is needed, and again whenever something else is written or handed in; nothing while it cannot be told. */
export function usePreReview<F extends KeptForm>(of: FormDefinition, id: string, kind: Ref<string>, form: Ref<F | undefined>, needs: Ref<Need[] | undefined>) {
  const reviewed = ref<PreReviewed>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = 0

  async function ask(): Promise<void> {
    if (!form.value || !needs.value) return
    const turn = ++asked
    const answer = await of.preReview(id, kind.value, form.value).catch(() => undefined)
    if (turn === asked) reviewed.value = answer
  }

  watch(
    [form, needs],
    () => {
      clearTimeout(timer)
      timer = setTimeout(() => void ask(), REST)
    },
    { deep: true, immediate: true },
  )
  onBeforeUnmount(() => clearTimeout(timer))
  return reviewed
}
