import type { Root } from 'hast'
import type { RepairRule } from './report-repair.js'

/** Told of a rule and the name that it is about. */
export type ReportReference = (rule: RepairRule, values: Readonly<Record<string, string>>) => void

const reference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));|&/g
const predefined: ReadonlySet<string> = new Set(['amp', 'lt', 'gt', 'quot', 'apos'])

/**
 * Makes the references in a text such that XML knows them: those of HTML become characters, a bare `&` becomes `&amp;`.
 *
 * @param text - Text or a tag; no reference is cut in two at its end.
 * @param decode - HTML text to characters, for names that only HTML has.
 * @param report - Told of each that was mended.
 * @returns The text with legal references only.
 */
export function mendReferences(text: string, decode: (html: string) => string, report: ReportReference): string {
  if (!text.includes('&')) return text
  return text.replace(reference, (whole: string, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return named(whole, name, decode, report)
    if (whole === '&') return bare(whole, report)
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
    if (isCharacter(code)) return whole
    report('removed-control-character', { codes: whole })
    return ''
  })
}

/**
 * The text that a piece of parsed HTML shows, when it is only text.
 *
 * @param root - hast.
 * @returns Its text.
 */
export function onlyText(root: Root): string {
  return root.children.map((node) => (node.type === 'text' ? node.value : '')).join('')
}

function named(whole: string, name: string, decode: (html: string) => string, report: ReportReference): string {
  if (predefined.has(name)) return whole
  const characters = decode(whole)
  if (characters === whole || characters.includes('&')) return bare(whole, report)
  report('html-entity', { name: whole })
  return characters
}

function bare(whole: string, report: ReportReference): string {
  report('bare-ampersand', {})
  return `&amp;${whole.slice(1)}`
}

/** Char of XML 1.0 (2.2). */
const isCharacter = (code: number): boolean =>
  code === 9 ||
  code === 10 ||
  code === 13 ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff)
