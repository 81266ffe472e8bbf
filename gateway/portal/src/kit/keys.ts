import { onBeforeUnmount, onMounted, ref } from 'vue'

const KEPT = 'onenet.keys'

const kept = (): boolean => {
  try {
    return localStorage.getItem(KEPT) !== 'off'
  } catch {
    return true
  }
}

/** Whether single keys are commands here: whoever speaks to his machine, or has no sure hand, switches them off, and they stay off (WCAG 2.1.4). */
export const keysOn = ref(kept())

export function switchKeys(): void {
  keysOn.value = !keysOn.value
  try {
    localStorage.setItem(KEPT, keysOn.value ? 'on' : 'off')
  } catch {
    // a browser without storage forgets it
  }
}

/** What takes keys itself: there a key is its own, and no command of the page. */
const CONTROL = 'a[href], button, input, textarea, select, summary, dialog, [contenteditable], [role="tab"], [role="toolbar"]'

/** Single keys as commands of a page, never from a control nor with a key of the browser's; a command may leave a key alone. */
export function useKeys(commands: Record<string, (event: KeyboardEvent) => boolean | void>): void {
  function pressed(event: KeyboardEvent): void {
    const command = commands[event.key]
    const atControl = event.target instanceof Element && event.target.closest(CONTROL) !== null
    if (!command || !keysOn.value || atControl || event.ctrlKey || event.metaKey || event.altKey) return
    if (command(event) !== false) event.preventDefault()
  }
  onMounted(() => window.addEventListener('keydown', pressed))
  onBeforeUnmount(() => window.removeEventListener('keydown', pressed))
}
