import type { Residue } from '@offprint/core'
import { readXml } from './read-xml.js'

/** Words of a document that conversion passes over, with what they were. */
export interface UnreadText {
  readonly residue: readonly Residue[]
  readonly comments: number
  readonly deletions: number
  readonly formulas: number
  readonly others: number
}

type Kind = 'comment' | 'deletion' | 'formula' | 'margin' | 'other'

const reasons: Readonly<Record<Kind, string>> = {
  comment: 'a comment in the margin',
  deletion: 'a deletion that was tracked',
  formula: 'a formula of Word, which has no TeX',
  margin: 'a header or footer of the pages',
  other: 'in a part of a paragraph that is not read',
}

/** Elements whose content is read; the text inside any other is passed over. */
const read: ReadonlySet<string> = new Set([
  ...[
    'w:document',
    'w:body',
    'w:footnotes',
    'w:footnote',
    'w:endnotes',
    'w:endnote',
    'w:p',
    'w:r',
    'w:t',
    'w:hyperlink',
  ],
  ...['w:tbl', 'w:tr', 'w:tc', 'w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'w:object', 'w:smartTag'],
  ...['w:drawing', 'w:pict', 'v:roundrect', 'v:shape', 'v:textbox', 'w:txbxContent', 'v:group', 'v:rect'],
  ...['mc:AlternateContent', 'mc:Fallback'],
])

const margin = /^word\/(?:header|footer)\d*\.xml$/
const comment = /^word\/comments\d*\.xml$/
const main = /^word\/(?:document|footnotes|endnotes)\d*\.xml$/

/**
 * Finds the words that conversion passes over: comments, tracked deletions, formulas, headers and footers.
 *
 * @param parts - Of the document; every XML part is read, and so checked.
 * @param file - Name of the source, for errors.
 * @returns The words as residue, and how much there is of each kind.
 * @throws OffprintError as `readXml` does.
 */
export function unreadText(parts: ReadonlyMap<string, Uint8Array>, file: string | undefined): UnreadText {
  const found: (readonly [Kind, string])[] = []
  for (const [name, bytes] of parts) {
    if (!/\.(?:xml|rels)$/i.test(name)) continue
    if (main.test(name) || margin.test(name) || comment.test(name)) found.push(...passedOver(name, bytes, file))
    else readXml(name, bytes, {}, file)
  }
  const count = (kind: Kind): number => found.filter(([own]) => own === kind).length
  return {
    residue: found.map(([kind, text]) => ({ text, reason: reasons[kind] })),
    comments: count('comment'),
    deletions: count('deletion'),
    formulas: count('formula'),
    others: count('other'),
  }
}

function passedOver(name: string, bytes: Uint8Array, file: string | undefined): readonly (readonly [Kind, string])[] {
  const found: (readonly [Kind, string])[] = []
  const whole = margin.test(name) ? 'margin' : comment.test(name) ? 'comment' : undefined
  const open: string[] = []
  const alternatives: Alternative[] = []
  let unread: Kind | undefined
  let unreadAt = 0
  let words = ''
  const settle = (): void => {
    const text = words.replace(/\s+/g, ' ').trim()
    if (text !== '') found.push([whole ?? unread ?? 'other', text])
    words = ''
  }
  readXml(
    name,
    bytes,
    {
      open: (tag) => {
        open.push(tag)
        if (tag === 'mc:AlternateContent') alternatives.push({ from: found.length, fallback: '' })
        if (unread !== undefined || whole !== undefined || read.has(tag)) return
        unread = kindOf(tag)
        unreadAt = open.length
      },
      text: (text) => {
        const tag = open.at(-1)
        const alternative = alternatives.at(-1)
        if (alternative !== undefined && unread === undefined && tag === 'w:t') alternative.fallback += text
        if ((unread === undefined && whole === undefined) || tag === undefined || !/^(?:w:t|w:delText|m:t)$/.test(tag))
          return
        words += text
      },
      close: (tag) => {
        if (tag === 'w:p' && (whole !== undefined || unread !== undefined)) settle()
        if (unread !== undefined && open.length === unreadAt) {
          settle()
          unread = undefined
        }
        if (tag === 'mc:AlternateContent') {
          const alternative = alternatives.pop()
          if (alternative !== undefined)
            found.push(...withoutRepeats(found.splice(alternative.from), alternative.fallback))
        }
        open.pop()
      },
    },
    file,
  )
  settle()
  return found
}

/** A choice of forms: the one that is passed over mostly has the words of the one that is read, the fallback. */
interface Alternative {
  /** Index of the first text that was found in it. */
  readonly from: number
  fallback: string
}

function withoutRepeats(
  found: readonly (readonly [Kind, string])[],
  fallback: string,
): readonly (readonly [Kind, string])[] {
  const bare = (text: string): string => text.replace(/\s+/g, '')
  const read = bare(fallback)
  return found.filter(([kind, text]) => kind !== 'other' || !read.includes(bare(text)))
}

function kindOf(tag: string): Kind {
  if (tag === 'w:del' || tag === 'w:moveFrom') return 'deletion'
  return tag.startsWith('m:') ? 'formula' : 'other'
}
