import { type Agent, didYouMean } from '@offprint/core'
import { linkedName } from '@offprint/facts'
import type { FieldContext, ReadField } from '../front-matter/context.js'
import type { Field, MapField } from '../front-matter/field.js'
import { type KeyTable, readMap } from '../front-matter/read-map.js'
import { listOf } from './list-of.js'
import { mapOf } from './map-of.js'
import { inlineMarkdown } from './markdown.js'
import { media } from './media.js'
import { oneOf } from './one-of.js'
import { line, text } from './text.js'

/** An ORCID iD, bare or as an address, in the one form that its registry asks for. */
const orcid: ReadField = (field, path, context) => {
  const value = text(field, path, context)
  return typeof value === 'string' ? value.replace(/^(?:https?:\/\/orcid\.org\/)?(?=\d)/, 'https://orcid.org/') : value
}

/** An address in the fediverse, with or without the `@` before the name. */
const fediverse: ReadField = (field, path, context) => {
  const value = text(field, path, context)
  return typeof value === 'string' ? value.replace(/^(?=[^@\s]+@[^@\s]+$)/, '@') : value
}

const nameParts = mapOf({
  given: { read: line, to: 'given' },
  family: { read: line, to: 'family' },
  particle: { read: line, to: 'particle' },
  suffix: { read: line, to: 'suffix' },
})

/** Keys of a person or organisation. */
export const agentKeys: KeyTable = {
  name: { read: line, to: 'name' },
  kind: {
    read: oneOf(['person', 'organisation', 'group', 'pseudonym'], { organization: 'organisation' }),
    to: 'kind',
    synonyms: ['type'],
  },
  id: { read: text, to: 'id' },
  nameParts: { read: nameParts, to: 'nameParts' },
  jobTitle: { read: line, to: 'jobTitle', synonyms: ['position'] },
  url: { read: text, to: 'url', synonyms: ['website', 'homepage', 'link'] },
  email: { read: text, to: 'email', synonyms: ['mail'] },
  orcid: { read: orcid, to: 'orcid' },
  bio: { read: inlineMarkdown, to: 'bio' },
  image: { read: media, to: 'image', synonyms: ['avatar', 'picture', 'image_url'] },
  logo: { read: media, to: 'logo' },
  sameAs: { read: listOf(text), to: 'sameAs' },
  fediverse: { read: fediverse, to: 'fediverse', synonyms: ['mastodon'] },
  language: { read: text, to: 'language', synonyms: ['lang'] },
}

/** A person or organisation: a name, a reference to the registry, or the whole. */
export const agent: ReadField = agentOf('person', agentKeys)

/**
 * Makes a reader of agents.
 *
 * @param kind - Kind of one that is given without.
 * @param keys - Keys that an object may have, `ref` aside.
 * @returns The reader.
 */
export function agentOf(kind: Agent['kind'], keys: KeyTable): ReadField {
  return (field, path, context) => {
    if (field.kind === 'map') return { kind, ...readAgent(field, keys, path, context) }
    const name = line(field, path, context)
    return typeof name === 'string' ? { kind: knownKind(name, context) ?? kind, ...linkedName(name) } : name
  }
}

/** What stands beside a reference changes that person for this article alone. */
function readAgent(
  field: MapField,
  keys: KeyTable,
  path: string,
  context: FieldContext,
): Record<string, unknown> | undefined {
  const ref = field.entries.get('ref')
  if (ref === undefined) return readMap(field, keys, path, context)
  const entries = new Map([...field.entries].filter(([key]) => key !== 'ref'))
  return { ...findPerson(ref, context), ...readMap({ ...field, entries }, keys, path, context) }
}

function findPerson(ref: Field, context: FieldContext): Agent | { readonly name: string } {
  const id = ref.kind === 'scalar' ? ref.text.trim() : ''
  const person = context.people.find((known) => known.id === id)
  if (person !== undefined) return person
  const ids = context.people.flatMap((known) => (known.id === undefined ? [] : [known.id]))
  const near = didYouMean(id, ids)
  context.refuse(ref, `an id of \`people\`${near === undefined ? '' : `; did you mean \`${near}\`?`}`)
  // The error is thrown in the end; until then something has to stand here.
  return { name: id === '' ? 'ref' : id }
}

const knownKind = (name: string, context: FieldContext): Agent['kind'] | undefined =>
  context.people.find((known) => known.name === name)?.kind
