/**
 * A form that was kept in a shape of before: what it has is taken where it still has a place of its kind, and what it lacks is as in an empty one.
 * So an old draft opens, and what no longer fits is asked for again.
 */
export function shaped<F>(empty: F, kept: unknown): F {
  if (Array.isArray(empty)) return (Array.isArray(kept) ? kept : empty) as F
  if (!isPlain(empty)) return kept as F
  if (!isPlain(kept)) return empty
  const whole: Record<string, unknown> = { ...kept }
  for (const [name, value] of Object.entries(empty)) whole[name] = name in kept ? shaped(value, kept[name]) : value
  return whole as F
}

const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
