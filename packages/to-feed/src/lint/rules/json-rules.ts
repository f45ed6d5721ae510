import type { JsonDocument } from '../read/document.js'
import { atNode, elementsOf, type JsonNode, jsonPath, member, stringOf } from '../read/json-node.js'
import type { Problem, RuleTable } from '../rule.js'
import { show } from '../value/show.js'
import { type JsonShape, type JsonType, jsonMembers, jsonObjects } from './json-shapes.js'

/** Rules about the structure of JSON Feed. */
export type JsonRuleId =
  | 'json-version'
  | 'json-old-version'
  | 'json-missing-member'
  | 'json-wrong-type'
  | 'json-unknown-member'
  | 'json-duplicate-member'
  | 'json-missing-home-page'
  | 'json-next-is-same'
  | 'json-author-alone'
  | 'json-control-character'
  | 'json-empty-text'

const current = 'https://jsonfeed.org/version/1.1'
const versionOf = ({ root }: JsonDocument): JsonNode | undefined => member(root, 'version')
const isOld = (version: string | undefined): boolean =>
  /^https?:\/\/jsonfeed\.org\/version\/1(?:\.0)?\/?$/.test(version ?? '')

const required: Readonly<Record<JsonShape, readonly string[]>> = {
  feed: ['title', 'items'],
  item: ['id'],
  author: [],
  attachment: ['url', 'mime_type'],
  hub: ['type', 'url'],
}

/** Of these, one is enough. */
const alternatives: Readonly<Partial<Record<JsonShape, readonly string[]>>> = {
  item: ['content_html', 'content_text'],
  author: ['name', 'url', 'avatar'],
}

const nameOf = (node: JsonNode): string => jsonPath(node) || 'the feed'
const hasType = (node: JsonNode, type: JsonType): boolean =>
  type === 'strings'
    ? node.type === 'array' && node.elements.every((element) => element.type === 'string')
    : node.type === type

const isPresent = (node: JsonNode | undefined): boolean => node !== undefined && node.type !== 'null'
const isEmptyId = (name: string, node: JsonNode | undefined): boolean => name === 'id' && stringOf(node) === ''

function missing(document: JsonDocument): readonly Problem[] {
  return jsonObjects(document).flatMap(({ shape, node }) => {
    if (node.type !== 'object') return []
    const single = required[shape].filter(
      (name) => !isPresent(member(node, name)) || isEmptyId(name, member(node, name)),
    )
    const some = alternatives[shape] ?? []
    const any = some.length === 0 || some.some((name) => isPresent(member(node, name))) ? [] : [some.join('` or `')]
    return [...single, ...any].map((name) => atNode(node, document.locate, { name, of: nameOf(node) }))
  })
}

function wrongTypes(document: JsonDocument): readonly Problem[] {
  return jsonObjects(document).flatMap(({ shape, node }) => {
    if (node.type !== 'object')
      return [atNode(node, document.locate, { type: node.type, name: nameOf(node), expected: 'an object' })]
    return [...node.members].flatMap(([name, value]) => {
      const type = Object.hasOwn(jsonMembers[shape], name) ? jsonMembers[shape][name] : undefined
      if (type === undefined || hasType(value, type)) return []
      const expected = type === 'strings' ? 'an array of strings' : `${/^[ao]/.test(type) ? 'an' : 'a'} ${type}`
      return [atNode(value, document.locate, { type: value.type, name: nameOf(value), expected })]
    })
  })
}

function unknown(document: JsonDocument): readonly Problem[] {
  return jsonObjects(document).flatMap(({ shape, node }) =>
    node.type !== 'object'
      ? []
      : [...node.members]
          .filter(([name]) => !Object.hasOwn(jsonMembers[shape], name) && !/^_[a-z][^.]*$/i.test(name))
          .map(([name, value]) => atNode(value, document.locate, { name: show(name) })),
  )
}

const strings = (document: JsonDocument): readonly (readonly [string, JsonNode])[] =>
  jsonObjects(document).flatMap(({ node }) => (node.type === 'object' ? [...node.members] : []))

/** See {@link JsonRuleId}. */
export const jsonRules: RuleTable<JsonRuleId> = {
  'json-version': {
    severity: 'error',
    reason: 'Unexpected version `{version}`, expected `https://jsonfeed.org/version/1.1`',
    fix: 'Add "version": "https://jsonfeed.org/version/1.1".',
    clause: 'JSON Feed 1.1, `version` (required)',
    json: (document) => {
      const node = versionOf(document)
      const version = stringOf(node)
      if (version === current || isOld(version)) return []
      return [atNode(node ?? document.root, document.locate, { version: show(version ?? '') })]
    },
  },
  'json-old-version': {
    severity: 'warning',
    reason: 'Unexpected version 1, expected 1.1, which has `authors` and `language`',
    fix: 'Write version 1.1; every document of version 1 is a valid one of 1.1.',
    clause: 'JSON Feed 1.1, "Changes"',
    json: (document) => {
      const node = versionOf(document)
      return node !== undefined && isOld(stringOf(node)) ? [atNode(node, document.locate)] : []
    },
  },
  'json-missing-member': {
    severity: 'error',
    reason: 'Unexpected object without `{name}`, expected it in {of}',
    fix: 'Add the member; an item needs an id and its text, an attachment its address and type.',
    clause: 'JSON Feed 1.1, "Top-level", "Items", "attachments", "hubs", `authors`',
    json: missing,
  },
  'json-wrong-type': {
    severity: 'error',
    reason: 'Unexpected {type} as {name}, expected {expected}',
    fix: 'Write the type that the specification says, and leave out what there is not.',
    clause: 'JSON Feed 1.1, "Top-level" and "Items": each member has its type',
    json: wrongTypes,
  },
  'json-unknown-member': {
    severity: 'error',
    reason: 'Unexpected member `{name}`, expected one of the specification or an extension such as `_name`',
    fix: 'Begin the name of an extension with `_` and a letter, and use no dots.',
    clause: 'JSON Feed 1.1, "Extensions"',
    json: unknown,
  },
  'json-duplicate-member': {
    severity: 'warning',
    reason: 'Unexpected second member of the name of `{name}`, expected one; most readers take the last',
    fix: 'Write each member once.',
    clause: 'RFC 8259, section 4',
    json: (document) =>
      jsonObjects(document).flatMap(({ node }) =>
        node.type === 'object'
          ? node.hidden.map((one) => atNode(one, document.locate, { name: show(nameOf(one)) }))
          : [],
      ),
  },
  'json-missing-home-page': {
    severity: 'info',
    reason: 'Unexpected feed without `home_page_url`, expected the page that it belongs to',
    fix: 'Add "home_page_url".',
    clause: 'JSON Feed 1.1, `home_page_url`',
    json: ({ root, locate }) => (member(root, 'home_page_url') === undefined ? [atNode(root, locate)] : []),
  },
  'json-next-is-same': {
    severity: 'error',
    reason: 'Unexpected `next_url` that is `feed_url`, expected another page; readers would turn in a circle',
    fix: 'Give the address of the next older page, or none on the last.',
    clause: 'JSON Feed 1.1, `next_url`',
    json: ({ root, locate }) => {
      const node = member(root, 'next_url')
      const same = stringOf(node) !== undefined && stringOf(node) === stringOf(member(root, 'feed_url'))
      return node !== undefined && same ? [atNode(node, locate)] : []
    },
  },
  'json-author-alone': {
    severity: 'warning',
    reason: 'Unexpected `author` alone, expected `authors`, which took its place in version 1.1',
    fix: 'Write "authors": [ … ]; keep `author` beside it for old readers, or drop it.',
    clause: 'JSON Feed 1.1, `author` (deprecated)',
    json: (document) =>
      isOld(stringOf(versionOf(document)))
        ? []
        : [document.root, ...document.items].flatMap((node) => {
            const author = member(node, 'author')
            return author === undefined || elementsOf(member(node, 'authors')).length > 0
              ? []
              : [atNode(author, document.locate)]
          }),
  },
  'json-control-character': {
    severity: 'warning',
    reason: 'Unexpected control character in `{name}`, expected text; readers that turn it into XML break',
    fix: 'Remove control characters other than tab and line feed.',
    clause: 'XML 1.0, section 2.2; HTML, section 13.2.3.5',
    json: (document) =>
      strings(document)
        .filter(([, node]) => /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(stringOf(node) ?? ''))
        .map(([name, node]) => atNode(node, document.locate, { name: show(name) })),
  },
  'json-empty-text': {
    severity: 'info',
    reason: 'Unexpected empty `{name}`, expected words or no member',
    fix: 'Leave the member out.',
    clause: 'JSON Feed 1.1, "Top-level" and "Items": these members are optional',
    json: (document) =>
      strings(document)
        .filter(([name, node]) => stringOf(node) === '' && name !== 'content_html' && name !== 'content_text')
        .map(([name, node]) => atNode(node, document.locate, { name: show(name) })),
  },
}
