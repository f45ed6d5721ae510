import { OffprintError } from '@offprint/core'
import { countLines } from './count-lines.js'
import { mendReferences } from './mend-references.js'
import type { RepairRule } from './report-repair.js'
import type { Place, Step } from './scan.js'

/** The longest tag that is taken for one. */
const longestTag = 65_536
const longestDoctype = 4096
const longestReference = 40

const tagPattern = /<(\/?)([A-Za-z_][\w:.-]*)(?:\s+[^\s=<>"'/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/?)>/y

/**
 * Reads on outside of sections and comments: text up to the next markup, or one piece of markup.
 *
 * @param place - Where to read on.
 * @param decode - HTML text to characters.
 * @returns The text or the markup, such that XML knows it.
 * @throws OffprintError `from-wordpress/doctype`.
 */
export function scanText(place: Place, decode: (html: string) => string): Step | undefined {
  return place.buffer[place.at] === '<' ? markup(place, decode) : text(place, decode)
}

function text({ buffer, at, final }: Place, decode: (html: string) => string): Step | undefined {
  const next = buffer.indexOf('<', at)
  const end = next !== -1 || final ? (next === -1 ? buffer.length : next) : withoutCutReference(buffer)
  if (end <= at) return undefined
  const mended = mend(buffer.slice(at, end), decode)
  // Otherwise a lone `]]>` would be an error.
  return { ...mended, output: mended.output.replaceAll('>', '&gt;'), end, mode: 'text' }
}

function withoutCutReference(buffer: string): number {
  const ampersand = buffer.lastIndexOf('&')
  const isCut = ampersand !== -1 && buffer.length - ampersand < longestReference && !buffer.includes(';', ampersand)
  return isCut ? ampersand : buffer.length
}

function mend(source: string, decode: (html: string) => string): Pick<Step, 'repairs'> & { readonly output: string } {
  const repairs: (readonly [RepairRule, Readonly<Record<string, string>>])[] = []
  const output = mendReferences(source, decode, (rule, values) => void repairs.push([rule, values]))
  return { output, repairs }
}

function markup(place: Place, decode: (html: string) => string): Step | undefined {
  const { buffer, at, final } = place
  if (!final && buffer.length - at < '<![CDATA['.length) return undefined
  if (buffer.startsWith('<![CDATA[', at)) return { output: '<![CDATA[', end: at + 9, mode: 'cdata' }
  if (buffer.startsWith('<!--', at)) return { output: '', end: at + 4, mode: 'comment' }
  if (buffer.startsWith('<?', at)) return { output: '', end: at + 2, mode: 'instruction' }
  if (/^<!doctype/i.test(buffer.slice(at, at + 9))) return doctype(place)
  return tag(place, decode)
}

function doctype({ buffer, at, final }: Place): Step | undefined {
  const end = buffer.indexOf('>', at)
  const head = buffer.slice(at, end === -1 ? undefined : end)
  const isLong = head.length > longestDoctype || (end === -1 && final)
  if (head.includes('[') || isLong) {
    const reason =
      'Unexpected document type with declarations, expected a WordPress export, which has none; entities are never expanded'
    throw new OffprintError('from-wordpress/doctype', reason)
  }
  if (end === -1) return undefined
  return {
    output: '\n'.repeat(countLines(head)),
    end: end + 1,
    mode: 'text',
    repairs: [['removed-doctype', {}]],
  }
}

function tag({ buffer, at, final }: Place, decode: (html: string) => string): Step | undefined {
  tagPattern.lastIndex = at
  const match = tagPattern.exec(buffer)
  if (match === null) {
    const mayGoOn = !final && buffer.indexOf('>', at) === -1 && buffer.length - at < longestTag
    if (mayGoOn && /^<[/A-Za-z_]/.test(buffer.slice(at, at + 2))) return undefined
    return { output: '&lt;', end: at + 1, mode: 'text', repairs: [['bare-less-than', {}]] }
  }
  const [whole, endMark, name = '', selfClosing] = match
  const isOpen = endMark === '' && selfClosing === ''
  return { ...mend(whole, decode), end: at + whole.length, mode: 'text', element: isOpen ? name : '' }
}
