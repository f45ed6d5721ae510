/** One entry of a `srcset`. */
export interface Candidate {
  readonly src: string
  /** Pixels. */
  readonly width?: number
  /** Device pixels to one. */
  readonly density?: number
}

/**
 * Reads a `srcset` (WHATWG HTML, 4.8.4.2.1): addresses may hold commas.
 *
 * @param text - The attribute.
 * @returns Its candidates in order; what is malformed is left out.
 */
export function readSrcset(text: string): readonly Candidate[] {
  const candidates: Candidate[] = []
  const pattern = /[\s,]*(\S*[^\s,])(?:\s+([^,(]*(?:\([^)]*\)[^,(]*)*))?(?:,|$)/gy
  for (let match = pattern.exec(text); match !== null && match[0] !== ''; match = pattern.exec(text)) {
    const [, src = '', descriptor = ''] = match
    const [, number, unit] = /^(\d+(?:\.\d+)?)([wx])$/.exec(descriptor.trim().split(/\s+/)[0] ?? '') ?? []
    const amount = Number(number)
    if (unit === 'w' && amount > 0) candidates.push({ src, width: Math.round(amount) })
    else if (unit === 'x' && amount > 0) candidates.push({ src, density: amount })
    else candidates.push({ src })
    if (candidates.length >= 50) break
  }
  return candidates
}
