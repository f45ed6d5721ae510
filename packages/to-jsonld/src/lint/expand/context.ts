import type { SayFinding } from '../finding.js'
import { loadVocabulary } from '../vocabulary/vocabulary.js'

/** How the keys of an object are read (JSON-LD 1.1, section 3.1), as far as structured data on the web uses it. */
export interface LintContext {
  /** Is it schema.org's own? */
  readonly isSchema: boolean
  /** Prefix of keys that are in no other way defined. */
  readonly vocab?: string
  /** IRIs of terms and prefixes, or keywords. */
  readonly terms: ReadonlyMap<string, string>
  /** Terms whose texts are addresses. */
  readonly addresses: ReadonlySet<string>
}

/** The context of a document that has none. */
export const noContext: LintContext = { isSchema: false, terms: new Map(), addresses: new Set() }

const schemaTerms = new Map([
  ['id', '@id'],
  ['type', '@type'],
  ['schema', 'http://schema.org/'],
])
const schemaContext: LintContext = {
  isSchema: true,
  vocab: 'http://schema.org/',
  terms: schemaTerms,
  addresses: new Set(),
}

/** Every address that schema.org's context is served at. */
const ofSchema = /^https?:\/\/(?:www\.)?schema\.org\/?(?:docs\/jsonldcontext\.json(?:ld)?|version\/.*)?$/i

/**
 * Reads a `@context`.
 *
 * @param value - As the document has it.
 * @param outer - What holds outside.
 * @param path - Where it stands.
 * @param say - Takes findings.
 * @returns The context for the object that has it.
 */
export function readContext(value: unknown, outer: LintContext, path: string, say: SayFinding): LintContext {
  if (value === null) return noContext
  if (Array.isArray(value))
    return value.reduce<LintContext>(
      (context, part, index) => readContext(part, context, `${path}.${index}`, say),
      outer,
    )
  if (typeof value === 'string') {
    if (ofSchema.test(value)) return { ...schemaContext, terms: new Map([...outer.terms, ...schemaTerms]) }
    say('unknown-context', path, { context: value })
    return outer
  }
  if (typeof value === 'object') return readDefinitions(value as Readonly<Record<string, unknown>>, outer)
  say('malformed', path, { what: `\`${String(value)}\``, keyword: '@context', expected: 'an address or an object' })
  return outer
}

function readDefinitions(definitions: Readonly<Record<string, unknown>>, outer: LintContext): LintContext {
  const terms = new Map(outer.terms)
  const addresses = new Set(outer.addresses)
  for (const [key, definition] of Object.entries(definitions)) {
    const { '@id': id = key, '@type': type } = asObject(definition)
    if (key.startsWith('@') || typeof id !== 'string') continue
    terms.set(key, id)
    if (type === '@id' || type === '@vocab') addresses.add(key)
  }
  const vocab = definitions['@vocab']
  const isSchema = typeof vocab === 'string' ? /^https?:\/\/schema\.org\/$/.test(vocab) : outer.isSchema
  const known = typeof vocab === 'string' ? { vocab } : outer.vocab === undefined ? {} : { vocab: outer.vocab }
  return { isSchema, ...known, terms, addresses }
}

const asObject = (definition: unknown): Readonly<Record<string, unknown>> =>
  typeof definition === 'object' && definition !== null
    ? (definition as Readonly<Record<string, unknown>>)
    : { '@id': definition }

/**
 * What a key or a type means.
 *
 * @param name - As the document has it.
 * @param context - What holds there.
 * @returns A keyword, a local name of schema.org, another absolute IRI, or `undefined` where it means nothing.
 */
export function expandName(name: string, context: LintContext): string | undefined {
  return localName(expandIri(name, context))
}

function expandIri(name: string, { terms, vocab }: LintContext): string | undefined {
  if (name.startsWith('@')) return name
  const term = terms.get(name)
  if (term !== undefined && (term.startsWith('@') || /^[a-z][a-z0-9+.-]*:\/\//i.test(term))) return term
  const whole = term ?? name
  const [, prefix = '', rest = ''] = /^([^:]*):(.*)$/s.exec(whole) ?? []
  const space = terms.get(prefix)
  if (prefix !== '' && space !== undefined && !rest.startsWith('//')) return space + rest
  if (prefix !== '') return whole
  return vocab === undefined ? undefined : vocab + whole
}

/** One namespace, whatever the document wrote. */
function localName(iri: string | undefined): string | undefined {
  return iri?.replace(/^https?:\/\/schema\.org\//, '')
}

/**
 * An address as the document gives it, with its prefix spelled out.
 *
 * @param text - Of an `@id`, or of a property that has addresses.
 * @param context - What holds there.
 * @returns An IRI; a relative one stays as it is, since an article travels to feeds and e-books.
 */
export function expandId(text: string, { terms }: LintContext): string {
  const [, prefix = '', rest = ''] = /^([^:]*):(.*)$/s.exec(text) ?? []
  const space = terms.get(prefix)
  return space === undefined || prefix === '' || rest.startsWith('//') ? text : space + rest
}

/**
 * Are texts of this key addresses?
 *
 * @param key - As the document has it.
 * @param property - What it means.
 * @param context - What holds there.
 * @returns Whether the context says so.
 */
export function isAddressKey(key: string, property: string, { isSchema, terms, addresses }: LintContext): boolean {
  if (addresses.has(key)) return true
  return (
    isSchema && !terms.has(key) && key === property && loadVocabulary().properties.get(property)?.isAddress === true
  )
}
