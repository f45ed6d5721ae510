import type { AtomDocument, RssDocument } from '../read/document.js'
import { nearNamespace } from '../read/namespaces.js'
import { textConstructs } from '../read/read-blocks.js'
import { at, attributeOf, type XmlElement } from '../read/xml-element.js'
import type { Check, Problem, RuleTable } from '../rule.js'
import { show } from '../value/show.js'

/** Rules about markup that RSS and Atom share. */
export type XmlRuleId =
  | 'undeclared-prefix'
  | 'misspelt-namespace'
  | 'padded-iri'
  | 'padded-value'
  | 'padded-title'
  | 'element-in-text'
  | 'script-in-feed'

type XmlDocument = RssDocument | AtomDocument

const undeclared: Check<XmlDocument> = ({ elements }) => {
  const found = new Map<string, Problem>()
  const declared = new Map<XmlElement, ReadonlySet<string>>()
  for (const element of elements) {
    const outer = (element.parent === undefined ? undefined : declared.get(element.parent)) ?? new Set(['xml', 'xmlns'])
    const own = Object.keys(element.attributes).filter((name) => name.startsWith('xmlns:'))
    const scope = own.length === 0 ? outer : new Set([...outer, ...own.map((name) => name.slice(6))])
    declared.set(element, scope)
    for (const name of [element.name, ...Object.keys(element.attributes)]) {
      const colon = name.indexOf(':')
      const prefix = name.slice(0, Math.max(0, colon))
      if (colon < 1 || scope.has(prefix) || found.has(prefix)) continue
      found.set(prefix, at(element, { prefix: show(prefix), name: show(name) }))
    }
  }
  return [...found.values()]
}

const misspelt: Check<XmlDocument> = ({ elements }) =>
  elements.flatMap((element) =>
    Object.entries(element.attributes).flatMap(([name, uri]) => {
      const near = /^xmlns(?::|$)/.test(name) ? nearNamespace(uri) : undefined
      return near === undefined ? [] : [at(element, { uri: show(uri), near })]
    }),
  )

const padded = (kinds: readonly string[]): Check<XmlDocument> => {
  const wanted = new Set(kinds)
  return ({ elements }) =>
    elements
      .filter(({ kind, text }) => wanted.has(kind) && text.trim() !== '' && text.trim() !== text)
      .map((element) => at(element, { name: element.name, value: show(element.text) }))
}

const atomIris = ['id', 'icon', 'logo', 'uri', 'email', 'updated', 'published'].map((name) => `atom:${name}`)
const rssValues = `link guid pubDate lastBuildDate url comments docs language ttl hour day author itunes:explicit
  itunes:type itunes:episodeType itunes:episode itunes:season itunes:duration podcast:guid podcast:locked`.split(/\s+/)
const titles = padded(['title', 'category', 'atom:title', 'atom:name', 'dc:creator'])

/** What holds text alone in RSS; descriptions too, for their HTML is escaped. */
const rssTexts = new Set(
  `title link description language copyright managingEditor webMaster pubDate lastBuildDate category generator docs ttl
  rating author comments guid source url hour day`.split(/\s+/),
)
const atomTexts = new Set([...atomIris, 'atom:name', 'atom:generator', 'atom:rights'])

const inText = (isText: (element: XmlElement) => boolean): Check<XmlDocument> => {
  return ({ elements }) =>
    elements
      .filter((element) => element.children.length > 0 && isText(element))
      .map((element) =>
        at(element.children[0] ?? element, { name: element.name, child: element.children[0]?.name ?? '' }),
      )
}

const holdsAtomText = (element: XmlElement): boolean => {
  const type = attributeOf(element, 'type') ?? 'text'
  if (element.kind === 'atom:content' && type.startsWith('text/') && !/xml$/.test(type)) return true
  return textConstructs.includes(element.kind) ? type === 'text' || type === 'html' : atomTexts.has(element.kind)
}

const scripts: Check<XmlDocument> = ({ elements }) =>
  elements
    .filter(({ kind, parent }) => kind === 'xhtml:script' && parent?.kind.startsWith('xhtml:') !== true)
    .map((element) => at(element))

/** See {@link XmlRuleId}. */
export const xmlRules: RuleTable<XmlRuleId> = {
  'undeclared-prefix': {
    severity: 'error',
    reason: 'Unexpected `{name}`, expected a declaration of the prefix `{prefix}` on it or round it; parsers stop here',
    fix: 'Declare the namespace on the first element, such as xmlns:content="http://purl.org/rss/1.0/modules/content/".',
    clause: 'Namespaces in XML 1.0, section 5, "Prefix Declared"',
    rss: undeclared,
    atom: undeclared,
  },
  'misspelt-namespace': {
    severity: 'warning',
    reason: 'Unexpected namespace `{uri}`, expected `{near}`, letter for letter; readers take the other for unknown',
    fix: 'Copy the namespace name exactly, its last slash and scheme included.',
    clause: 'Namespaces in XML 1.0, section 2.3',
    rss: misspelt,
    atom: misspelt,
  },
  'padded-iri': {
    severity: 'error',
    reason: 'Unexpected white space round `{value}` in `{name}`, expected none',
    fix: 'Write the value directly between the tags, without line breaks, also round CDATA.',
    clause: 'RFC 4287, section 2, and sections 3.2.2, 3.2.3, 3.3 and 4.2.6',
    atom: padded(atomIris),
  },
  'padded-value': {
    severity: 'warning',
    reason: 'Unexpected white space round `{value}` in `{name}`, expected none; many readers do not trim it',
    fix: 'Write the value directly between the tags, without line breaks, also round CDATA.',
    clause: 'RSS 2.0, "Elements of item": the values are URLs, dates and names',
    rss: padded([...rssValues, ...atomIris]),
  },
  'padded-title': {
    severity: 'info',
    reason: 'Unexpected white space round `{value}` in `{name}`, expected none; some readers show or compare it',
    fix: 'Write the text directly between the tags.',
    clause: 'XML 1.0, section 2.10: white space is passed on',
    rss: titles,
    atom: titles,
  },
  'element-in-text': {
    severity: 'error',
    reason: 'Unexpected `{child}` in `{name}`, expected text alone',
    fix: 'Escape markup that belongs to the text, or remove it; in Atom, type="xhtml" with a div may hold elements.',
    clause: 'RSS 2.0, "Elements of item"; RFC 4287, sections 3.1.1.1, 3.1.1.2 and 4.1.3.3',
    rss: inText(({ kind }) => rssTexts.has(kind)),
    atom: inText(holdsAtomText),
  },
  'script-in-feed': {
    severity: 'warning',
    reason: 'Unexpected script, expected data alone; readers do not run it, and some refuse the feed',
    fix: 'Give browsers a stylesheet (`<?xml-stylesheet?>`) or a page of its own instead.',
    clause: 'RFC 4287, section 8.1',
    rss: scripts,
    atom: scripts,
  },
}
