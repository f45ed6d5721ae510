import { mintId } from '../identity/mint-id.js'
import { slugify } from '../identity/slugify.js'
import { directionOf } from '../language/direction-of.js'
import { isLanguageTag } from '../language/is-language-tag.js'
import type { Agent } from '../model/agent.js'
import type { Article } from '../model/article.js'
import type { Publication } from '../model/publication.js'
import { OffprintError } from '../report/offprint-error.js'
import { publication as schema } from '../schema/publication.js'
import type { AgentInput, ArticleInput } from './article-input.js'
import { publicationKeys } from './article-keys.js'
import { copyInput } from './copy-input.js'
import { createArticle, isCreated } from './create-article.js'
import { deepFreeze } from './deep-freeze.js'
import { createFindPerson } from './find-person.js'
import { isRecord, mapField, mapItems, without } from './loose.js'
import { normaliseAgent } from './normalise-credit.js'
import { normaliseStamp } from './normalise-stamp.js'
import { validate } from './validate.js'

/** Fields of a publication that {@link createPublication} completes or reads from a shorter form. */
type Loose = 'id' | 'slug' | 'language' | 'dir' | 'people' | 'articles' | 'title' | 'publisher' | 'license'

/** What {@link createPublication} takes: only the title is required. */
export interface PublicationInput extends Partial<Omit<Publication, Loose>> {
  readonly title: string
  /** Absolute IRI; the URL, or else an id minted from the title, when there is none. */
  readonly id?: string
  readonly slug?: string
  /** BCP 47 tag; that of the first article when there is none. */
  readonly language?: string
  readonly dir?: Publication['dir']
  readonly publisher?: AgentInput
  /** SPDX identifier, or the whole. */
  readonly license?: string | Publication['license']
  readonly people?: readonly AgentInput[]
  readonly articles?: readonly (Article | ArticleInput)[]
}

/**
 * Makes a publication: completes short forms, resolves references to people, validates, freezes.
 *
 * @param input - A publication, of which only the title is required; it is not changed.
 * @returns A deeply frozen publication.
 * @throws OffprintError `core/invalid-publication`, `core/invalid-article`, `core/unknown-person`,
 *   `core/duplicate-person`, `core/duplicate-slug` or `core/duplicate-id`.
 */
export function createPublication(input: PublicationInput): Publication {
  if (!isRecord(input)) {
    throw new OffprintError(
      'core/invalid-publication',
      `Unexpected \`${String(input)}\`, expected a publication's fields`,
    )
  }
  const nobody = createFindPerson([])
  const people = mapItems(input.people ?? [], (agent, index) => normaliseAgent(agent, `people.${index}`, nobody))
  const shell = copyInput({ ...normalise(input, people), articles: [] }, 'publication')
  const { articles: _, ...publication } = validate(schema, shell, 'publication', input.title, publicationKeys)
  unique(
    'person',
    publication.people.map(({ id }) => id),
  )
  const articles = (input.articles ?? []).map((article) =>
    isCreated(article) ? article : createArticle(article, { people: publication.people }),
  )
  unique(
    'slug',
    articles.map(({ slug }) => slug),
  )
  unique(
    'id',
    articles.map(({ id }) => id),
  )
  return Object.freeze({
    ...deepFreeze(publication),
    ...languageOf(input, articles),
    articles: Object.freeze(articles),
  })
}

function normalise(input: PublicationInput, people: unknown): Readonly<Record<string, unknown>> {
  const registry = Array.isArray(people) ? people.filter(isRecord) : []
  const findPerson = createFindPerson(registry as unknown as readonly Agent[])
  const language = input.language ?? 'und'
  return without({
    ...input,
    id: input.id ?? input.url ?? (typeof input.title === 'string' ? mintId(`publication:${input.title}`) : undefined),
    slug: input.slug ?? asciiSlug(input.title),
    language,
    dir: input.dir ?? (isLanguageTag(language) ? directionOf(language) : 'auto'),
    publisher: input.publisher === undefined ? undefined : publisherOf(input.publisher, findPerson),
    license: typeof input.license === 'string' ? { spdx: input.license } : input.license,
    issue: mapField(input.issue, 'date', normaliseStamp),
    people,
  })
}

/** A publisher given by name alone is a house, not a person. */
function publisherOf(publisher: AgentInput, findPerson: (id: string, path: string) => Agent): unknown {
  if (typeof publisher === 'string') return { kind: 'organisation', name: publisher }
  const kind = 'ref' in publisher ? {} : { kind: 'organisation' as const }
  return normaliseAgent({ ...kind, ...publisher }, 'publisher', findPerson)
}

function languageOf(input: PublicationInput, articles: readonly Article[]): Partial<Publication> {
  const [first] = articles
  if (input.language !== undefined || first === undefined) return {}
  return { language: first.language, dir: input.dir ?? first.dir }
}

const asciiSlug = (title: unknown): string =>
  slugify(typeof title === 'string' ? title : '')
    .replace(/[^a-z0-9-]/g, '')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '') || 'publication'

function unique(what: 'slug' | 'id' | 'person', keys: readonly (string | undefined)[]): void {
  const known = keys.filter((key) => key !== undefined)
  const index = known.findIndex((key, at) => known.indexOf(key) !== at)
  if (index === -1) return
  const reason = `Unexpected second ${what} \`${known[index]}\`, expected each to occur once in a publication`
  throw new OffprintError(`core/duplicate-${what}`, reason, {
    issues: [{ path: what === 'person' ? `people.${index}.id` : `articles.${index}.${what}`, reason }],
  })
}
