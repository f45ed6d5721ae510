import { textConstructs } from '../read/read-blocks.js'
import { at, attributeOf, childOf, childrenOf, type XmlElement } from '../read/xml-element.js'
import type { RuleTable } from '../rule.js'
import { isAbsoluteUrl } from '../value/is-absolute-url.js'
import { isMediaType } from '../value/is-media-type.js'
import { show } from '../value/show.js'
import { relationOf } from './link-rules.js'

/** Rules about texts, contents and categories of Atom. */
export type AtomRuleId =
  | 'invalid-text-type'
  | 'xhtml-without-div'
  | 'tags-in-plain-text'
  | 'entry-without-content'
  | 'content-without-summary'
  | 'content-beside-src'
  | 'invalid-base64'
  | 'category-without-term'
  | 'category-scheme-not-iri'
  | 'incomplete-source'

const typeOf = (element: XmlElement): string => attributeOf(element, 'type') ?? 'text'
const isNamed = (type: string): boolean => ['text', 'html', 'xhtml'].includes(type)

/** Is this content something that readers cannot show as words (RFC 4287, section 4.1.2)? */
const isOpaque = (content: XmlElement): boolean => {
  const type = typeOf(content)
  return attributeOf(content, 'src') !== undefined || !(isNamed(type) || /^text\/|[/+]xml(?:\s*;|$)/i.test(type))
}

const isBase64 = (text: string): boolean => {
  const digits = text.replace(/\s+/g, '')
  return digits.length % 4 === 0 && /^[a-z0-9+/]*={0,2}$/i.test(digits)
}

const hasAlternate = (entry: XmlElement): boolean =>
  childrenOf(entry, 'atom:link').some((link) => relationOf(link) === 'alternate')

/** A whole element, from tag to end tag. */
const tags = /<(p|b|i|em|strong|a|span|code|div|ul|ol|h[1-6])(?:\s[^<>]*)?>[^<]*<\/\1>/i

const sourceParts = ['id', 'title', 'updated'] as const

/** See {@link AtomRuleId}. */
export const atomRules: RuleTable<AtomRuleId> = {
  'invalid-text-type': {
    severity: 'error',
    reason: 'Unexpected type `{type}` of `{name}`, expected {expected}',
    fix: 'Write type="html" for escaped HTML, "text" for plain text, "xhtml" for elements in a div.',
    clause: 'RFC 4287, sections 3.1.1 and 4.1.3.1',
    atom: ({ elements }) =>
      elements
        .filter(({ kind }) => textConstructs.includes(kind))
        .filter((element) => {
          const isContent = element.kind === 'atom:content'
          const type = typeOf(element)
          const isType = isContent && isMediaType(type) && !/^(?:multipart|message)\//i.test(type)
          const isEmbedded = isContent && attributeOf(element, 'src') !== undefined
          return !isType && (!isNamed(type) || (isEmbedded && attributeOf(element, 'type') !== undefined))
        })
        .map((element) => {
          const isContent = element.kind === 'atom:content'
          const named = '`text`, `html` or `xhtml`'
          const expected = !isContent
            ? named
            : attributeOf(element, 'src') === undefined
              ? `${named}, or a media type`
              : 'a media type'
          return at(element, { type: show(typeOf(element)), name: element.name, expected })
        }),
  },
  'xhtml-without-div': {
    severity: 'error',
    reason: 'Unexpected content of `{name}`, expected one `div` of XHTML and nothing else',
    fix: 'Wrap it in <div xmlns="http://www.w3.org/1999/xhtml">…</div>, with the namespace.',
    clause: 'RFC 4287, section 3.1.1.3',
    atom: ({ elements }) =>
      elements
        .filter((element) => textConstructs.includes(element.kind) && typeOf(element) === 'xhtml')
        .filter(
          ({ children, text }) => children.length !== 1 || children[0]?.kind !== 'xhtml:div' || text.trim() !== '',
        )
        .map((element) => at(element, { name: element.name })),
  },
  'tags-in-plain-text': {
    severity: 'info',
    reason:
      'Unexpected tags in plain text, `{value}`, expected words, unless the text speaks of tags; readers show them as they are written',
    fix: 'Say type="html" where the text is HTML.',
    clause: 'RFC 4287, section 3.1.1.1',
    atom: ({ elements }) =>
      elements
        .filter(({ kind }) => textConstructs.includes(kind))
        .filter((element) => typeOf(element) === 'text' && tags.test(element.text))
        .map((element) => at(element, { value: show(element.text) })),
  },
  'entry-without-content': {
    severity: 'error',
    reason: 'Unexpected entry with neither content nor an alternate link, expected one of them',
    fix: 'Add <link href="…"/> or the content itself.',
    clause: 'RFC 4287, section 4.1.2',
    atom: ({ items }) =>
      items
        .filter((entry) => childOf(entry, 'atom:content') === undefined && !hasAlternate(entry))
        .map((entry) => at(entry)),
  },
  'content-without-summary': {
    severity: 'error',
    reason:
      'Unexpected content that is a file or no text, without a summary, expected one for readers that cannot show it',
    fix: 'Add <summary>.',
    clause: 'RFC 4287, section 4.1.2',
    atom: ({ items }) =>
      items.flatMap((entry) => {
        const content = childOf(entry, 'atom:content')
        return content !== undefined && isOpaque(content) && childOf(entry, 'atom:summary') === undefined
          ? [at(content)]
          : []
      }),
  },
  'content-beside-src': {
    severity: 'error',
    reason: 'Unexpected content beside `src`, expected an empty element',
    fix: 'Remove one of them; a teaser belongs into `summary`.',
    clause: 'RFC 4287, section 4.1.3.2',
    atom: ({ elements }) =>
      elements
        .filter((element) => element.kind === 'atom:content' && attributeOf(element, 'src') !== undefined)
        .filter(({ text, children }) => text.trim() !== '' || children.length > 0)
        .map((element) => at(element)),
  },
  'invalid-base64': {
    severity: 'error',
    reason: 'Unexpected content of type `{type}`, expected bytes as Base64',
    fix: 'Encode the bytes, or give their address in `src`.',
    clause: 'RFC 4287, section 4.1.3.3; RFC 4648, section 4',
    atom: ({ elements }) =>
      elements
        .filter((element) => element.kind === 'atom:content' && attributeOf(element, 'src') === undefined)
        .filter((element) => isOpaque(element) && isMediaType(typeOf(element)))
        .filter(({ text, children }) => children.length > 0 || !isBase64(text))
        .map((element) => at(element, { type: show(typeOf(element)) })),
  },
  'category-without-term': {
    severity: 'error',
    reason: 'Unexpected category without `term`, expected one',
    fix: 'Write <category term="…"/>; its text means nothing.',
    clause: 'RFC 4287, section 4.2.2.1',
    atom: ({ elements }) =>
      elements
        .filter((element) => element.kind === 'atom:category' && attributeOf(element, 'term') === undefined)
        .map((element) => at(element)),
  },
  'category-scheme-not-iri': {
    severity: 'error',
    reason: 'Unexpected scheme `{scheme}`, expected an absolute IRI',
    fix: 'Write an address that names the vocabulary, or leave it out.',
    clause: 'RFC 4287, section 4.2.2.2',
    atom: ({ elements }) =>
      elements.flatMap((element) => {
        const scheme = element.kind === 'atom:category' ? attributeOf(element, 'scheme') : undefined
        return scheme === undefined || element.hasBase || isAbsoluteUrl(scheme)
          ? []
          : [at(element, { scheme: show(scheme) })]
      }),
  },
  'incomplete-source': {
    severity: 'info',
    reason: 'Unexpected source without `{name}`, expected id, title and updated of the feed that the entry comes from',
    fix: 'Copy them from that feed.',
    clause: 'RFC 4287, section 4.2.11',
    atom: ({ elements }) =>
      elements
        .filter(({ kind }) => kind === 'atom:source')
        .flatMap((source) =>
          sourceParts
            .filter((name) => childOf(source, `atom:${name}`) === undefined)
            .map((name) => at(source, { name })),
        ),
  },
}
