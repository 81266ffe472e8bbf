import { ref, type Ref } from 'vue'
import { whenBackOnline } from './network'

/** Something fetched for a page: there, on its way, or a problem. */
export function useLoad<T>(fetchIt: () => Promise<T>): { data: Ref<T | undefined>; problem: Ref<unknown>; loading: Ref<boolean>; load: () => Promise<void> } {
  const data = ref<T>() as Ref<T | undefined>
  const problem = ref<unknown>()
  const loading = ref(false)
  async function load(): Promise<void> {
    loading.value = true
    try {
      data.value = await fetchIt()
      problem.value = undefined
    } catch (failure) {
      problem.value = failure
    } finally {
      loading.value = false
    }
  }
  whenBackOnline(() => problem.value && load())
  void load()
  return { data, problem, loading, load }
}
