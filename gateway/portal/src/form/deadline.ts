/** How many days are left, and the light that goes with it: legal dates are Beijing's. */
const DAY = 86_400_000

export const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())

export const daysLeft = (due: string, on = today()): number => Math.round((Date.parse(`${due}T00:00:00Z`) - Date.parse(`${on}T00:00:00Z`)) / DAY)

export function light(due: string, on = today()): 'OVERDUE' | 'WARNING' | 'NORMAL' {
  const left = daysLeft(due, on)
  if (left < 0) return 'OVERDUE'
  return left <= 1 ? 'WARNING' : 'NORMAL'
}

/** The same in words; a dash where nothing is due. */
export function left(due: string | undefined, say: (key: string, values: { n: number }) => string, on = today()): string {
  if (!due) return '—'
  const days = daysLeft(due, on)
  return days < 0 ? say('deadline.over', { n: -days }) : say('deadline.left', { n: days })
}

export const daysBefore = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
