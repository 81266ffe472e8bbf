/** Legal dates are Beijing's. How many working days are left, and which light goes with it, the service says. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())

/** The working days that are left, in words; a dash where nothing runs. */
export function left(days: number | null | undefined, say: (key: string, values: { n: number }) => string): string {
  if (days === undefined || days === null) return '—'
  return days < 0 ? say('queue.daysOver', { n: -days }) : say('queue.daysLeft', { n: days })
}

export const daysBefore = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
