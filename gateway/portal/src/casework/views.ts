/** Questions an officer asks of a list again and again, kept on this device under the names he gave them. */
import { ref, type Ref } from 'vue'
import { person } from '@/api/session'

export interface View {
  name: string
  query: Record<string, string>
}

const key = (list: string) => `onenet.views.${person.value.id}.${list}`

function kept(list: string): View[] {
  try {
    return JSON.parse(localStorage.getItem(key(list)) ?? '[]') as View[]
  } catch {
    return []
  }
}

export function useViews(list: string): { views: Ref<View[]>; keep: (view: View) => void; drop: (name: string) => void } {
  const views = ref(kept(list))
  function write(now: View[]): void {
    views.value = now
    try {
      localStorage.setItem(key(list), JSON.stringify(now))
    } catch {
      // a browser without storage forgets them
    }
  }
  return {
    views,
    keep: (view) => write([...views.value.filter((each) => each.name !== view.name), view]),
    drop: (name) => write(views.value.filter((each) => each.name !== name)),
  }
}
