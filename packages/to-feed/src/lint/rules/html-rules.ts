import type { AtomDocument, JsonDocument, RssDocument } from '../read/document.js'
import type { HtmlBlock } from '../read/html-block.js'
import type { HtmlElement } from '../read/read-html.js'
import type { Check, Problem, Rule, RuleTable } from '../rule.js'
import { show } from '../value/show.js'
import { addressAttributes, htmlNames, optionalEnds, safeProperties } from './html-tables.js'

/** Rules about the HTML of titles, summaries and texts; each speaks once for a piece, of the first place. */
export type HtmlRuleId =
  | 'html-script'
  | 'html-frame'
  | 'html-style-element'
  | 'html-event-handler'
  | 'html-javascript-url'
  | 'html-relative-url'
  | 'html-drawing'
  | 'html-unknown-element'
  | 'html-dangerous-style'
  | 'html-unusual-style'
  | 'html-unclosed-element'
  | 'html-unknown-entity'
  | 'html-whole-document'
  | 'html-too-deep'

type Any = RssDocument | AtomDocument | JsonDocument

/** What is wrong with one element; `undefined` when nothing is. */
type Judge = (element: HtmlElement, block: HtmlBlock) => string | undefined

/** One problem for a piece, of the first element at fault. */
const judging = (judge: Judge): Pick<Rule, 'rss' | 'atom' | 'json'> => {
  const check: Check<Any> = ({ blocks }) => blocks.flatMap((block) => firstFault(block, judge))
  return { rss: check, atom: check, json: check }
}

function firstFault(block: HtmlBlock, judge: Judge): readonly Problem[] {
  const faults = block.reading.elements.flatMap((element) => {
    const what = judge(element, block)
    return what === undefined ? [] : [{ what, offset: element.offset }]
  })
  const [first] = faults
  if (first === undefined) return []
  const more = faults.length === 1 ? '' : ` and ${faults.length - 1} more`
  return [{ path: block.path, place: block.placeAt(first.offset), values: { what: first.what, more } }]
}

const blockCheck = (find: (block: HtmlBlock) => readonly Problem[]): Pick<Rule, 'rss' | 'atom' | 'json'> => {
  const check: Check<Any> = ({ blocks }) => blocks.flatMap(find)
  return { rss: check, atom: check, json: check }
}

const named = (...names: readonly string[]): Judge => {
  return ({ name, isForeign }) => (names.includes(name) && !isForeign ? name : undefined)
}

/** Browsers skip white space and control characters in schemes (WHATWG URL, 4.4). */
const isScript = (url: string): boolean =>
  /^(?:javascript|vbscript):/i.test(url.slice(0, 200).replace(/[\s\u0000-\u0020]/g, ''))

const addresses = ({ attributes }: HtmlElement): readonly string[] => [
  ...addressAttributes.filter((name) => Object.hasOwn(attributes, name)).map((name) => attributes[name] ?? ''),
  ...candidates(attributes.srcset ?? ''),
]

/** The addresses of a `srcset`; a comma inside an address ends none (HTML, 4.8.4.3.10). */
const candidates = (srcset: string): readonly string[] =>
  srcset
    .split(/,\s+|\s+[\d.]+[wx],?/)
    .map((part) => part.trim().split(/\s/)[0] ?? '')
    .filter((url) => url !== '')

const relative: Judge = (element, { hasBase }) => {
  if (hasBase || element.isForeign) return undefined
  const found = addresses(element).find((url) => url.trim() !== '' && !/^[a-z][a-z0-9+.-]*:/i.test(url.trim()))
  return found === undefined ? undefined : show(found)
}

const declarations = ({ attributes }: HtmlElement): readonly (readonly [string, string])[] =>
  (attributes.style ?? '').split(';').flatMap((declaration) => {
    const colon = declaration.indexOf(':')
    return colon === -1
      ? []
      : [[declaration.slice(0, colon).trim().toLowerCase(), declaration.slice(colon + 1)] as const]
  })

const dangerous = ([property, value]: readonly [string, string]): boolean =>
  /^(?:position|z-index|behavior|-moz-binding|content|animation|transition|transform|top|left|right|bottom|inset)$/.test(
    property,
  ) || /expression\s*\(|javascript:|url\s*\(/i.test(value.slice(0, 2000))

const unusual = ([property]: readonly [string, string]): boolean =>
  !safeProperties.has(property) && !property.startsWith('--') && !/^mso-|^-/.test(property)

/** See {@link HtmlRuleId}. */
export const htmlRules: RuleTable<HtmlRuleId> = {
  'html-script': {
    severity: 'warning',
    reason: 'Unexpected `{what}`{more}, expected HTML that works without it; readers drop it',
    fix: 'Remove it; write what it would show.',
    clause: 'RFC 4287, section 8.1; HTML, section 4.12.1',
    ...judging(named('script', 'noscript', 'applet')),
  },
  'html-frame': {
    severity: 'warning',
    reason: 'Unexpected `{what}`{more}, expected a link or picture in its place; most readers drop it',
    fix: 'Write a figure with a link to what would be shown, and its title.',
    clause: 'RFC 4287, section 8.1; HTML, section 4.8',
    ...judging(named('iframe', 'frame', 'frameset', 'object', 'embed')),
  },
  'html-style-element': {
    severity: 'warning',
    reason: 'Unexpected `{what}`{more}, expected no part of a page’s head; readers drop it, some show its text',
    fix: 'Remove it.',
    clause: 'RFC 4287, section 8.1; HTML, section 4.2',
    ...judging(named('style', 'link', 'meta', 'base', 'title')),
  },
  'html-event-handler': {
    severity: 'warning',
    reason: 'Unexpected `{what}`{more}, expected no scripts in attributes; readers drop it',
    fix: 'Remove attributes whose names begin with on.',
    clause: 'RFC 4287, section 8.1; HTML, section 8.1.8.1',
    ...judging(({ attributes }) => Object.keys(attributes).find((name) => /^on[a-z]/.test(name))),
  },
  'html-javascript-url': {
    severity: 'warning',
    reason:
      'Unexpected `{what}`{more}, expected the address of a page; readers drop it, and it is a danger where they do not',
    fix: 'Link to a page, or write the words without a link.',
    clause: 'RFC 4287, section 8.1; HTML, section 7.4.2.3.2',
    ...judging((element) => {
      const found = addresses(element).find(isScript)
      return found === undefined ? undefined : show(found)
    }),
  },
  'html-relative-url': {
    severity: 'warning',
    reason: 'Unexpected `{what}`{more}, expected whole addresses; a feed is read far from its page',
    fix: 'Resolve every address against the item’s page before it is written, fragments included.',
    clause: 'RSS profile, "data-types-url"; RFC 4287, section 3.1.1 with RFC 3986, section 5.1',
    ...judging(relative),
  },
  'html-drawing': {
    severity: 'warning',
    reason: 'Unexpected `{what}`{more}, expected HTML alone; most readers drop drawings and formulas',
    fix: 'Link a picture of it with a text alternative; write short formulas as text.',
    clause: 'HTML, sections 4.8.15 and 4.8.16',
    ...judging(named('svg', 'math')),
  },
  'html-unknown-element': {
    severity: 'warning',
    reason:
      'Unexpected `{what}`{more}, expected elements that HTML defines; without their page these show nothing or bare text',
    fix: 'Write what the element would show. If the text speaks of a tag, escape it as HTML first.',
    clause: 'HTML, section 4; custom elements need the scripts of their page (section 4.13)',
    ...judging(({ name, isForeign }) => (isForeign || htmlNames.has(name) ? undefined : show(name))),
  },
  'html-dangerous-style': {
    severity: 'warning',
    reason: 'Unexpected style `{what}`{more}, expected none that can leave its place or load files; readers drop it',
    fix: 'Keep color and text-align at most; say the rest with elements.',
    clause: 'RFC 4287, section 8.1; CSS Positioned Layout, section 2',
    ...judging((element) => declarations(element).find(dangerous)?.join(':').slice(0, 80)),
  },
  'html-unusual-style': {
    severity: 'info',
    reason: 'Unexpected style `{what}`{more}, expected simple properties; readers drop the others',
    fix: 'Keep color and text-align at most; say the rest with elements.',
    clause: 'Practice of feed readers',
    ...judging((element) =>
      declarations(element)
        .find((one) => unusual(one) && !dangerous(one))?.[0]
        .slice(0, 80),
    ),
  },
  'html-unclosed-element': {
    severity: 'warning',
    reason: 'Unexpected `{what}`{more} without an end tag in its place, expected one; what follows may look the same',
    fix: 'Close elements in the order in which they were opened; cut teasers from a tree, not from text.',
    clause: 'HTML, section 13.1.2.2',
    ...judging(({ name, isOpen, isForeign }) =>
      isOpen && !isForeign && htmlNames.has(name) && !optionalEnds.has(name) ? name : undefined,
    ),
  },
  'html-unknown-entity': {
    severity: 'warning',
    reason: 'Unexpected `{entity}`, expected a reference to a character of HTML',
    fix: 'Write the character itself, or `&amp;` for an ampersand.',
    clause: 'HTML, section 13.5',
    ...blockCheck(({ html, path, placeAt, reading }) =>
      reading.unknownEntities.slice(0, 1).map((end) => {
        const start = Math.max(0, html.lastIndexOf('&', end))
        const semicolon = html.indexOf(';', start)
        const entity = show(html.slice(start, semicolon === -1 ? start + 20 : semicolon + 1))
        return { path, place: placeAt(start), values: { entity } }
      }),
    ),
  },
  'html-whole-document': {
    severity: 'warning',
    reason: 'Unexpected `{tag}`, expected a piece of HTML and no whole document',
    fix: 'Write what stands inside `body`.',
    clause: 'RFC 4287, section 3.1.1.2; RSS profile, "description"',
    ...blockCheck(({ html, path, placeAt }) => {
      const found = /<(?:!doctype\b|(?:html|head|body)(?=[\s>]))/i.exec(html)
      return found === null ? [] : [{ path, place: placeAt(found.index), values: { tag: found[0].slice(1) } }]
    }),
  },
  'html-too-deep': {
    severity: 'warning',
    reason: 'Unexpected nesting, expected about 200 levels at most; this piece was not looked at',
    fix: 'Close what is open, and nest less.',
    clause: 'HTML, section 13.2, allows parsers to limit nesting',
    ...blockCheck(({ path, placeAt, reading }) => (reading.isTooDeep ? [{ path, place: placeAt(0) }] : [])),
  },
}
