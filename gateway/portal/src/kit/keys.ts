import { onBeforeUnmount, onMounted } from 'vue'

/** Single keys as commands of a page, never while somebody writes or holds a key of the browser's; a command may leave a key alone. */
export function useKeys(commands: Record<string, (event: KeyboardEvent) => boolean | void>): void {
  function pressed(event: KeyboardEvent): void {
    const writing = event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)
    const command = commands[event.key]
    if (!command || writing || event.ctrlKey || event.metaKey || event.altKey) return
    if (command(event) !== false) event.preventDefault()
  }
  onMounted(() => window.addEventListener('keydown', pressed))
  onBeforeUnmount(() => window.removeEventListener('keydown', pressed))
}
