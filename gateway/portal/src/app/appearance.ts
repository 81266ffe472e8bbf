import { ref } from 'vue'

const root = document.documentElement
export const theme = ref(root.dataset.theme ?? 'auto')
export const elder = ref(root.dataset.elder === 'yes')

function keep(name: string, value: string): void {
  try {
    localStorage.setItem(name, value)
  } catch {
    // a browser without storage forgets it
  }
}

/** The system's choice, light, dark, and round again. */
export function nextTheme(): void {
  theme.value = { auto: 'light', light: 'dark', dark: 'auto' }[theme.value] ?? 'auto'
  if (theme.value === 'auto') delete root.dataset.theme
  else root.dataset.theme = theme.value
  keep('onenet.theme', theme.value)
}

export function toggleElder(): void {
  elder.value = !elder.value
  if (elder.value) root.dataset.elder = 'yes'
  else delete root.dataset.elder
  keep('onenet.elder', elder.value ? 'yes' : 'no')
}
