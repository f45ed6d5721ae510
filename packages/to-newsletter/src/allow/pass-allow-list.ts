import type { Element, Properties, RootContent } from 'hast'
import { attributeFeatures } from '../support/attribute-features.js'
import { elementFeature } from '../support/element-features.js'
import { failingClients, type View } from '../support/failing-clients.js'
import type { UseContext } from '../support/feature-use.js'
import { allowStyle } from './allow-style.js'
import { allowedElements, type Form, rawElements } from './allowed-elements.js'
import { conditionalView, isConditional } from './conditional-comments.js'

/** Both C0 and C1 controls, whose presence makes Gmail cut a mail (rule 18), and noncharacters. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g
const hasControl = new RegExp(controls.source)

const everybody: View = { word: true, others: true }

/** Takes the name of what was not let through, such as `iframe` or `style on p`. */
export type SayDropped = (what: string) => void

/**
 * Lets only those elements, attributes, properties and values through that every mail client shows: the last step of
 * rendering. The list is a closed vocabulary, of which caniemail's table takes away what fails in any client.
 *
 * @param nodes - A mail's tree, or a part of it; it is not changed.
 * @param say - Is told what had to go.
 * @param view - Who sees the nodes, where it is not everybody.
 * @returns The nodes themselves where nothing had to go, else new ones; children stand in for an unknown element.
 */
export function passAllowList<Node extends RootContent>(
  nodes: readonly Node[],
  say: SayDropped = () => undefined,
  view: View = everybody,
): Node[] {
  return passNodes(nodes, { view, say }) as Node[]
}

/** What holds where the walk is; comments change the view in the order of the text. */
interface Walk {
  view: View
  readonly say: SayDropped
}

function passNodes(nodes: readonly RootContent[], walk: Walk): RootContent[] {
  const kept: RootContent[] = []
  for (const node of nodes) {
    if (node.type === 'text') kept.push(hasControl.test(node.value) ? { ...node, value: legal(node.value) } : node)
    else if (node.type === 'element') passElement(node, walk, kept)
    else if (node.type === 'doctype') kept.push(node)
    else if (isConditional(node.value)) {
      walk.view = conditionalView(node.value) ?? walk.view
      kept.push(node)
    } else walk.say('comment')
  }
  return kept
}

const legal = (text: string): string => text.replace(controls, '')

function passElement(node: Element, walk: Walk, kept: RootContent[]): void {
  const { tagName } = node
  if (!isAllowedElement(tagName, walk.view)) {
    walk.say(tagName)
    if (!rawElements.has(tagName)) kept.push(...passNodes(node.children, walk))
    return
  }
  const properties = passProperties(node, walk)
  const children = passNodes(node.children, walk)
  const isSame = properties === node.properties && children.every((child, at) => child === node.children[at])
  kept.push(
    isSame && children.length === node.children.length
      ? node
      : { ...node, properties, children: children as Element['children'] },
  )
}

function isAllowedElement(tagName: string, view: View): boolean {
  if (!Object.hasOwn(allowedElements, tagName)) return false
  return remember(tagName, '', view, () => {
    const slug = elementFeature(tagName)
    return slug === undefined || failingClients({ ...contextOf(tagName, []), slug, value: '' }, view).length === 0
  })
}

function passProperties(node: Element, walk: Walk): Properties {
  const { tagName, properties } = node
  const forms = allowedElements[tagName] ?? {}
  let changed: Properties | undefined
  for (const name in properties) {
    const value = properties[name]
    const form = Object.hasOwn(forms, name) ? forms[name] : undefined
    const kept = form === undefined ? undefined : passValue(node, name, value, form, walk.view)
    if (kept === value) continue
    // A character that no page may hold is left out everywhere, and no news.
    if (kept === undefined || name === 'style') walk.say(`${name} on ${tagName}`)
    changed ??= { ...properties }
    if (kept === undefined) delete changed[name]
    else changed[name] = kept
  }
  return changed ?? properties
}

type Value = Properties[string]

function passValue({ tagName, properties }: Element, name: string, value: Value, form: Form, view: View): Value {
  const text = Array.isArray(value) ? value.join(' ') : String(value)
  if (name === 'style') {
    const style = remember(
      properties.width === undefined ? `${tagName} style` : `${tagName} sized style`,
      text,
      view,
      () => allowStyle(text, contextOf(tagName, Object.keys(properties), text), view),
    )
    return style === '' ? undefined : style
  }
  if (!form.test(text)) return undefined
  const slugs = attributeFeatures(tagName, name.toLowerCase(), text)
  const fails = slugs.some((slug) =>
    remember(`${tagName} ${slug}`, shortValue(slug, text), view, () => {
      const context = contextOf(tagName, Object.keys(properties))
      return failingClients({ ...context, slug, value: text.toLowerCase() }, view).length > 0
    }),
  )
  return fails ? undefined : typeof value === 'string' && hasControl.test(value) ? legal(value) : value
}

/** Rules look at a percent sign or a keyword, never at one address or number. */
const shortValue = (slug: string, value: string): string =>
  slug.startsWith('image-') ? '' : value.replace(/\d+/g, '0').slice(0, 20)

const contextOf = (tagName: string, attributes: readonly string[], style = ''): UseContext => ({
  tagName,
  style,
  attributes: new Set(attributes),
  holdsTable: false,
  isNamed: false,
})

type Memory = Map<string, Map<string, boolean | string>>

const known: readonly Memory[] = [new Map(), new Map(), new Map(), new Map()]

/**
 * Styles and attributes of mails are few and come again in every paragraph; the bounds keep others from filling memory.
 * Two keys, since the long one is the same string each time, and joined with the other it would be a new one.
 */
function remember<Result extends boolean | string>(
  name: string,
  key: string,
  { word, others }: View,
  find: () => Result,
): Result {
  const memory = known[(word ? 1 : 0) + (others ? 2 : 0)]
  const ofName = memory?.get(name)
  const before = ofName?.get(key)
  if (before !== undefined) return before as Result
  const result = find()
  if (ofName === undefined) {
    if ((memory?.size ?? 0) < 300) memory?.set(name, new Map([[key, result]]))
  } else if (ofName.size < 300) ofName.set(key, result)
  return result
}
