import { computed } from 'vue'
import { useRoute } from 'vue-router'
import { useLoad } from '@/kit/load'
import { useRefresh } from '@/kit/refresh'
import type { CaseKind } from './cases'

/** The case an address names, with what is read beside it. */
export function useCase<S, B>(of: CaseKind<S, B>) {
  const number = String(useRoute().params.number)
  const read = useLoad(() => of.read(number))
  const clocks = useLoad(() => of.clocks(number))
  const beside = useLoad(() => of.beside(number))
  const subject = computed(() => read.data.value?.data)
  const tag = computed(() => read.data.value?.tag ?? '')
  if (of.underWay) useRefresh(read.load, () => of.underWay?.(subject.value) ?? false)
  const reload = async () => {
    await Promise.all([read.load(), clocks.load()])
  }
  return { number, subject, tag, beside: beside.data, clocks: clocks.data, problem: read.problem, reload }
}
