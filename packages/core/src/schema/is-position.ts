import type { Position } from 'unist'

/**
 * Is this a position (unist, `Position`), and nothing more?
 *
 * @param value - Anything.
 * @returns Whether it has a start and an end, each with line and column and perhaps an offset, and no other field.
 */
export function isPosition(value: unknown): value is Position {
  if (typeof value !== 'object' || value === null) return false
  for (const key in value) if (key !== 'start' && key !== 'end') return false
  const { start, end } = value as Partial<Position>
  return isPoint(start) && isPoint(end)
}

function isPoint(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  for (const key in value) {
    if (key !== 'line' && key !== 'column' && key !== 'offset') return false
    if (!Number.isFinite((value as Record<string, unknown>)[key])) return false
  }
  return 'line' in value && 'column' in value
}
