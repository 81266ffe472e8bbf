/** Photographs of an inspection that wait for a network: sent one after the other when it is back. */
import { onBeforeUnmount, ref, type Ref } from 'vue'
import { ProblemError } from '@/api/client'
import { upload } from '@/api/upload'
import { whenBackOnline } from '@/kit/network'
import { unshelve, waitingFor } from '@/kit/shelf'
import { settled, waitingOf, type Report } from './siteReport'

const AGAIN = 20_000

/** @param report the form, changed in place of what was sent */
export function useUnsent(form: string, report: Ref<Report>): { send: () => Promise<void>; lost: Ref<number>; refused: Ref<string> } {
  const lost = ref(0)
  const refused = ref('')
  let under: Promise<void> | undefined

  async function all(): Promise<void> {
    const kept = await waitingFor(form)
    for (const { waiting } of waitingOf(report.value)) {
      const own = kept.find((each) => each.key === waiting)
      if (!own) {
        lost.value++
        report.value = settled(report.value, waiting ?? '')
        continue
      }
      try {
        const { id } = await upload(new File([own.file], own.name, { type: own.file.type }), () => undefined, 'hazchem-licence', 'site-photographs')
        report.value = settled(report.value, own.key, id)
        await unshelve(own.key)
      } catch (failure) {
        // no network yet: the others wait with it
        if (failure instanceof ProblemError && failure.problem.code === 'NO_CONNECTION') return
        refused.value = failure instanceof Error ? failure.message : String(failure)
        report.value = settled(report.value, own.key)
        await unshelve(own.key)
      }
    }
  }
  const send = (): Promise<void> => {
    under ??= (waitingOf(report.value).length ? all() : Promise.resolve()).finally(() => (under = undefined))
    return under
  }
  whenBackOnline(send)
  // browsers say that there is a network before there is one, and some never say so
  const again = setInterval(() => navigator.onLine && void send(), AGAIN)
  onBeforeUnmount(() => clearInterval(again))
  return { send, lost, refused }
}
