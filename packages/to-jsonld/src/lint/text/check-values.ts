import { htmlReference, htmlTag, stringifiedValue } from '../../judge/suspect-texts.js'
import type { SayFinding } from '../finding.js'

/** Deeper than any graph of nodes needs, and shallow enough for every stack. */
export const mostLevels = 200

/**
 * Checks every value of a document: empty ones, texts with markup, values that a template failed to fill in.
 *
 * @param document - Parsed JSON.
 * @param say - Takes findings.
 * @returns Whether the document is shallow enough to be read further.
 */
export function checkValues(document: unknown, say: SayFinding): boolean {
  let isShallow = true
  const next: { readonly value: unknown; readonly path: string; readonly level: number }[] = [
    { value: document, path: '', level: 0 },
  ]
  for (let step = next.pop(); step !== undefined && isShallow; step = next.pop()) {
    const { value, path, level } = step
    if (level > mostLevels) {
      say('too-deep', path.slice(0, 100), { levels: mostLevels })
      isShallow = false
    } else if (typeof value === 'string') checkText(value, path, say)
    else if (isEmpty(value)) say('empty-value', path, { what: nameOf(value) })
    if (typeof value !== 'object' || value === null) continue
    for (const [key, inner] of Object.entries(value).reverse()) {
      if (key !== '@context') next.push({ value: inner, path: path === '' ? key : `${path}.${key}`, level: level + 1 })
    }
  }
  return isShallow
}

function checkText(text: string, path: string, say: SayFinding): void {
  const [entity, element, nothing] = [htmlReference, htmlTag, stringifiedValue].map(
    (pattern) => pattern.exec(text)?.[0],
  )
  if (text === '') say('empty-value', path, { what: 'empty text' })
  if (entity !== undefined) say('html-reference', path, { text: entity })
  else if (element !== undefined) say('html-tag', path, { text: element.trim() })
  if (nothing !== undefined) say('stringified-value', path, { text: nothing })
}

const isEmpty = (value: unknown): boolean =>
  value === null || (typeof value === 'object' && Object.keys(value).length === 0)

const nameOf = (value: unknown): string =>
  value === null ? '`null`' : Array.isArray(value) ? 'empty list' : 'empty object'
