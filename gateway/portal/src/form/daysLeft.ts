const DAY = 86_400_000
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())

/** Days until a date, in words of the desk; below zero it is past. */
export function daysLeft(due: string | undefined, say: (key: string, values: { n: number }) => string, now = today()): string {
  if (!due) return '—'
  const days = Math.round((Date.parse(`${due}T00:00:00Z`) - Date.parse(`${now}T00:00:00Z`)) / DAY)
  return days < 0 ? say('filing.desk.daysOver', { n: -days }) : say('filing.desk.daysLeft', { n: days })
}
