import { isBlank, type LintNode, type LintValue, typesOf, valuesOf } from '../expand/lint-graph.js'
import type { JsonLdLintRuleId } from '../rules/rules.js'
import { isA } from '../vocabulary/ancestors.js'
import { isAddress } from './forms.js'
import type { LintScope } from './lint-scope.js'

/** One property that a feature wants on nodes of a type. */
interface Wish {
  readonly type: string
  readonly property: string
  readonly rule: JsonLdLintRuleId & `missing-${string}`
  /** Is more than one value one too many? */
  readonly once?: true
}

/** Google Search Central: Article, Image metadata, Organization, Site names, Breadcrumb and Profile page. */
const wishes: readonly Wish[] = [
  { type: 'Article', property: 'headline', rule: 'missing-recommended', once: true },
  { type: 'Article', property: 'image', rule: 'missing-recommended' },
  { type: 'Article', property: 'datePublished', rule: 'missing-recommended', once: true },
  { type: 'Article', property: 'dateModified', rule: 'missing-recommended', once: true },
  { type: 'Article', property: 'author', rule: 'missing-recommended' },
  { type: 'Article', property: 'publisher', rule: 'missing-optional' },
  { type: 'ImageObject', property: 'contentUrl', rule: 'missing-recommended' },
  { type: 'ImageObject', property: 'license', rule: 'missing-optional' },
  { type: 'ImageObject', property: 'acquireLicensePage', rule: 'missing-optional' },
  { type: 'Organization', property: 'name', rule: 'missing-recommended' },
  { type: 'Organization', property: 'url', rule: 'missing-optional' },
  { type: 'WebSite', property: 'name', rule: 'missing-required' },
  { type: 'WebSite', property: 'url', rule: 'missing-required' },
  { type: 'ListItem', property: 'position', rule: 'missing-required', once: true },
  { type: 'ProfilePage', property: 'mainEntity', rule: 'missing-required' },
]

/**
 * Checks what Google asks of a node by its type.
 *
 * @param node - Any node.
 * @param scope - The document.
 */
export function checkShapes(node: LintNode, scope: LintScope): void {
  const types = typesOf(node)
  for (const { type, property, rule, once } of wishes) {
    if (!isA(types, type)) continue
    const count = stated(node, property).length
    if (count === 0) scope.say(rule, node.path, { type, property })
    else if (once && count > 1) scope.say('too-many', node.path, { type, property, count })
  }
  if (isA(types, 'Article')) for (const author of valuesOf(node, 'author')) checkAuthor(author, scope)
  if (isA(types, 'ImageObject')) checkImage(node, scope)
  if (isA(types, 'BreadcrumbList')) checkBreadcrumb(node, scope)
  if (isA(types, 'ListItem')) checkListItem(node, scope)
  if (isA(types, 'SpeakableSpecification')) checkSpeakable(node, scope)
  for (const publisher of valuesOf(node, 'publisher')) checkPublisher(publisher, scope)
}

/** Values that a reader gets: each once, and none whose address is relative, which readers drop. */
function stated(node: LintNode, property: string): readonly LintValue[] {
  const values = valuesOf(node, property).filter(
    (value) => value.kind === 'literal' || isBlank(value.id) || isAddress(value.id),
  )
  return [...new Map(values.map((value) => [value.kind === 'literal' ? value.value : value.id, value])).values()]
}

const nodeOf = (value: LintValue, { nodes }: LintScope): LintNode | undefined =>
  value.kind === 'reference' ? nodes.get(value.id) : undefined

const has = (node: LintNode, ...properties: readonly string[]): boolean =>
  properties.some((property) => stated(node, property).length > 0)

function checkAuthor(author: LintValue, scope: LintScope): void {
  const node = nodeOf(author, scope)
  const missing =
    node === undefined || !(isA(typesOf(node), 'Person') || isA(typesOf(node), 'Organization'))
      ? 'a type'
      : !has(node, 'name')
        ? 'a name'
        : has(node, 'url', 'sameAs')
          ? undefined
          : 'an address'
  if (missing !== undefined) scope.say('author-shape', author.path, { what: missing })
}

function checkImage(node: LintNode, { say }: LintScope): void {
  if (!has(node, 'creator', 'creditText', 'copyrightNotice', 'license')) say('image-without-rights', node.path)
}

function checkBreadcrumb(node: LintNode, scope: LintScope): void {
  const items = stated(node, 'itemListElement')
  if (items.length < 2) scope.say('short-breadcrumb', node.path, { count: items.length })
  for (const item of items) {
    if (!isA(typesOf(nodeOf(item, scope)), 'ListItem')) scope.say('breadcrumb-item', item.path)
  }
}

function checkListItem(node: LintNode, { say }: LintScope): void {
  if (!has(node, 'name', 'url', 'item')) say('nameless-list-item', node.path)
}

function checkSpeakable(node: LintNode, { say }: LintScope): void {
  const [css, xpath] = [has(node, 'cssSelector'), has(node, 'xpath')]
  if (css === xpath) say('speakable-selector', node.path, { what: css ? 'both of them' : 'neither' })
}

function checkPublisher(publisher: LintValue, scope: LintScope): void {
  const node = nodeOf(publisher, scope)
  for (const property of ['logo', 'url'] as const) {
    if (node === undefined || !has(node, property))
      scope.say('missing-recommended', publisher.path, { type: 'publisher', property })
  }
}
