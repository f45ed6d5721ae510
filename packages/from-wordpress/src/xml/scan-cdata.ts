import type { Place, Step } from './scan.js'

/** How far a scanner looks before it settles for the plain reading. */
const farSight = 262_144
const nearSight = 4096
const longestName = 40

/** What follows the end tag of an element in an export, when it is one. */
const sibling = /^\s*<\/?(?:item|category|link|pubDate|guid|title|description|\w+:\w+)[\s/>]/

/** Markup that posts do not have. */
const exportMarkup = /^<(?:!\[CDATA\[|!--|\/?(?:item|category|guid|pubDate|\w+:\w+)(?![\w-]))/

/**
 * Reads on inside a CDATA section. Its end is a `]]>` that an end tag or a further section follows; another one belongs to
 * the text, as plugins leave it. An end tag with more of the export behind it ends a section that was never closed.
 *
 * @param place - Inside a section.
 * @returns The text up to its end or as far as it can be told.
 */
export function scanCdata(place: Place): Step | undefined {
  const { buffer, at, final, element } = place
  const endTag = `</${element}>`
  const close = buffer.indexOf(']]>', at)
  const tag = element === '' ? -1 : buffer.indexOf(endTag, at)
  if (tag !== -1 && (close === -1 || tag < close)) return atEndTag(place, tag, tag + endTag.length, close)
  if (close !== -1) return atClose(place, close)
  const safe = final ? buffer.length : Math.max(at, buffer.length - endTag.length - 3)
  return safe === at ? undefined : { output: buffer.slice(at, safe), end: safe, mode: 'cdata' }
}

function atEndTag({ buffer, at, final, element }: Place, tag: number, after: number, close: number): Step | undefined {
  const literal = (end: number): Step => ({ output: buffer.slice(at, end), end, mode: 'cdata' })
  const unclosed: Step = {
    output: `${buffer.slice(at, tag)}]]>`,
    end: tag,
    mode: 'text',
    repairs: [['unclosed-cdata', {}]],
  }
  const seen = buffer.length - after
  const follows = sibling.test(buffer.slice(after, after + nearSight))
  if (!follows) return final || seen > nearSight ? literal(after) : undefined
  const isLong = seen > farSight
  // What holds for this end tag holds for all up to there.
  if (close !== -1 && !buffer.slice(after, close).includes('<![CDATA[')) return literal(close)
  const end = endOfSection(buffer, close, `</${element}`)
  if (end === 'own')
    return buffer.slice(after, buffer.indexOf(']]></', after)).includes('</item>') ? unclosed : literal(close)
  if (end === 'other' || final) return unclosed
  return isLong ? literal(Math.max(after, buffer.length - '<![CDATA['.length)) : undefined
}

/** Whose is the next section that ends: this element's, or another's? */
function endOfSection(buffer: string, from: number, endTag: string): 'own' | 'other' | undefined {
  for (let close = from; close !== -1; close = buffer.indexOf(']]>', close + 3)) {
    const next = buffer.slice(close + 3, close + 3 + longestName)
    if (next.length < endTag.length && endTag.startsWith(next)) return undefined
    if (next.startsWith(endTag)) return 'own'
    if (next.startsWith('</')) return 'other'
  }
  return undefined
}

function atClose({ buffer, at, final, element }: Place, close: number): Step | undefined {
  const after = close + 3
  const end: Step = { output: buffer.slice(at, after), end: after, mode: 'text' }
  const next = buffer.indexOf('<', after)
  if (next === -1) return final || buffer.length - after > nearSight ? end : undefined
  if (next - after > nearSight) return end
  const ahead = buffer.slice(next, next + longestName)
  if (!final && ahead.length < longestName) return undefined
  const isOwn = ahead.startsWith(`</${element}`) || `</${element}`.startsWith(ahead)
  if (element === '' || isOwn || exportMarkup.test(ahead)) return end
  return {
    // The section is closed and opened again between the brackets and the sign, so that both stay text.
    output: `${buffer.slice(at, close)}]]]]><![CDATA[>`,
    end: after,
    mode: 'cdata',
    repairs: [['split-cdata', { next: ahead.replace(/\s.*$|>.*$/s, '') }]],
  }
}
