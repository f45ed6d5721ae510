import type { Journal } from '../report/journal.js'
import { createPointAt } from './point-at.js'

/** C0 controls and DEL, but for tab and line feed. */
const controls = /[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F]/g

/** Word processors' line break and printers' page break part words; the other controls stand for nothing. */
const spaces: ReadonlySet<string> = new Set(['\u000B', '\u000C'])

/**
 * Brings a source to one form: no byte order mark, line feeds, no control characters, no half surrogate pairs.
 *
 * Lines keep their numbers.
 *
 * @param source - As it was given.
 * @param journal - Hears of control characters.
 * @returns Text.
 */
export function cleanSource(source: string, journal: Journal): string {
  const text = source
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
  const found = [...text.matchAll(controls)]
  const [first] = found
  if (first === undefined) return text
  journal.report('control-characters', { count: found.length }, { place: createPointAt(text)(first.index) })
  return text.replace(controls, (character) => (spaces.has(character) ? ' ' : ''))
}
