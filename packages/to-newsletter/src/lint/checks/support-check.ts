import { attributeFeatures } from '../../support/attribute-features.js'
import { declarationFeatures } from '../../support/declaration-features.js'
import { elementFeature } from '../../support/element-features.js'
import { failingClients } from '../../support/failing-clients.js'
import type { UseContext } from '../../support/feature-use.js'
import type { Client, ClientFamily } from '../../support/support-table.js'
import type { MailCheck, Problem } from '../finding.js'
import type { LintElement } from '../read/mail-document.js'
import type { MailLintRuleId } from '../rules.js'
import { splitDeclarations } from '../style/split-declarations.js'

/** Elements that hold no content, or that other rules speak of. */
const passed =
  /^(?:html|head|meta|title|style|body|tbody|script|iframe|form|input|button|object|embed|select|textarea|base|link)$/

/** The Gmail app shows a preheader for accounts of other providers; nothing hides it there. */
const isPreheader = (slug: string, { id }: Client): boolean =>
  slug === 'css-display-none' && id === 'gmail.mobile-webmail'

/** Elements, attributes, inline styles and pictures against caniemail's table; one finding for each kind of use. */
export const checkSupport: MailCheck = ({ document }) => {
  const said = new Set<string>()
  const judged = new Set<string>()
  const problems: Problem[] = []
  for (const element of document.elements) {
    if (passed.test(element.name) || element.name.includes(':')) continue
    // A mail says the same again and again: what has been judged once need not be judged again.
    const signature = signatureOf(element)
    if (judged.has(signature)) continue
    judged.add(signature)
    for (const use of usesOf(element, document.anchors)) {
      const failing = failingClients(use, element.view).filter((client) => !isPreheader(use.slug, client))
      if (failing.length === 0) continue
      const clients = [...new Set(failing.map(({ family }): ClientFamily => family))]
      const key = `${use.slug} ${element.name} ${clients.join()}`
      if (said.has(key)) continue
      said.add(key)
      problems.push({
        ruleId: use.ruleId,
        at: element.at,
        values: { what: use.what, clients: clients.join(', ') },
        clients,
      })
    }
  }
  return problems
}

const signatureOf = ({ name, attributes, view, holdsTable }: LintElement): string => {
  const parts = [name, view.word ? 'w' : '', view.others ? 'o' : '', holdsTable ? 't' : '']
  for (const [attribute, value] of attributes) parts.push(attribute, value)
  return parts.join('\u0000')
}

/** No value that works is longer, and patterns take their time with long ones. */
const longestValue = 500

interface NamedUse extends UseContext {
  readonly slug: string
  readonly value: string
  readonly ruleId: MailLintRuleId
  readonly what: string
}

function* usesOf(element: LintElement, anchors: ReadonlySet<string>): Generator<NamedUse> {
  const { name, attributes, holdsTable } = element
  const style = attributes.get('style') ?? ''
  const fragment = (attributes.get('href') ?? '').slice(0, longestValue).replace(/^#/, '').toLowerCase()
  const context: UseContext = {
    tagName: name,
    style: style.slice(0, 4_000).toLowerCase(),
    attributes: new Set(attributes.keys()),
    holdsTable: holdsTable && name !== 'table',
    isNamed: anchors.has(fragment),
  }
  const slug = elementFeature(name)
  if (slug !== undefined) yield { ...context, slug, value: '', ruleId: 'unsupported-element', what: name }
  for (const [attribute, value] of attributes) {
    for (const feature of attributeFeatures(name, attribute, value)) {
      const ruleId = feature.startsWith('image-') && name === 'img' ? 'picture-format' : 'unsupported-attribute'
      const what = ruleId === 'picture-format' ? value.slice(0, 80) : `${attribute}="${value.slice(0, 40)}" on ${name}`
      yield { ...context, slug: feature, value: value.slice(0, longestValue).trim().toLowerCase(), ruleId, what }
    }
  }
  const seen = new Set<string>()
  for (const { property, value, important } of splitDeclarations(style)) {
    if (seen.has(`${property}:${value}`)) continue
    seen.add(`${property}:${value}`)
    const short = value.slice(0, longestValue)
    const whole = important ? `${short} !important` : short
    for (const feature of new Set(declarationFeatures(property, whole))) {
      const what = `${property}: ${whole.slice(0, 40)} on ${name}`
      yield { ...context, slug: feature, value: short, ruleId: 'unsupported-style', what }
    }
  }
}
