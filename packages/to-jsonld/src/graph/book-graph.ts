import type { AgentFacts } from '../facts/agent-facts.js'
import type { BookFacts, ChapterFacts } from '../facts/book-facts.js'
import type { CreditFacts } from '../facts/credit-facts.js'
import { nodeId } from '../identity/node-id.js'
import type { JsonLdAgent } from '../types/agents.js'
import type { JsonLdBook, JsonLdChapter } from '../types/books.js'
import type { JsonLdGraph } from '../types/graph.js'
import type { Iri } from '../types/values.js'
import type { JsonLdCreativeWork } from '../types/works.js'
import { withoutGaps } from '../without-gaps.js'
import { agentNodes } from './agent-nodes.js'
import { assembleGraph } from './assemble-graph.js'
import { licenseValue } from './license-value.js'
import { oneOrMany } from './one-or-many.js'
import { agentStub, imageStub, reference } from './reference.js'

/**
 * The graph of a publication's book.
 *
 * @param facts - Of the book.
 * @returns Book, chapters and everybody who wrote them.
 */
export function bookGraph(facts: BookFacts): JsonLdGraph {
  const chapters = facts.chapters.map((chapter, index) => chapterNode(chapter, index, facts))
  return assembleGraph([
    bookNode(facts),
    ...chapters,
    ...agentNodes(facts.agents, facts.cover === undefined ? [] : [facts.cover]),
  ])
}

function bookNode(facts: BookFacts): JsonLdBook {
  const { agents, publisher, file } = facts
  const authors = facts.chapters.flatMap(({ credits }) => credits).filter(({ property }) => property === 'author')
  return withoutGaps<JsonLdBook>({
    '@type': 'Book',
    '@id': facts.id,
    name: facts.title,
    description: facts.description,
    inLanguage: facts.language,
    bookFormat: 'https://schema.org/EBook',
    isbn: facts.isbn,
    image: facts.cover && imageStub(facts.cover),
    author: oneOrMany(stubs(authors, agents)),
    publisher: publisher && stubOf(agents.get(publisher)),
    license: facts.license && licenseValue(facts.license),
    encoding:
      file === undefined
        ? undefined
        : {
            '@type': 'MediaObject',
            '@id': nodeId(file, 'file'),
            contentUrl: file,
            encodingFormat: 'application/epub+zip',
          },
    hasPart: oneOrMany(facts.chapters.map(({ id }) => reference(id))),
  })
}

/** A chapter is its article in print; the article itself is described by its own page. */
function chapterNode(chapter: ChapterFacts, index: number, { id, agents }: BookFacts): JsonLdChapter {
  const { article, title, url, language, credits } = chapter
  return withoutGaps<JsonLdChapter>({
    '@type': 'Chapter',
    '@id': chapter.id,
    name: title,
    position: index + 1,
    inLanguage: language,
    isPartOf: reference(id),
    exampleOfWork: withoutGaps<JsonLdCreativeWork>({
      '@type': 'CreativeWork',
      '@id': article,
      name: title,
      url,
      inLanguage: language,
    }),
    ...peopleOf(credits, agents),
  })
}

function peopleOf(
  credits: readonly CreditFacts[],
  agents: ReadonlyMap<Iri, AgentFacts>,
): Pick<JsonLdChapter, 'author' | 'contributor'> {
  const by = (isAuthor: boolean) => credits.filter(({ property }) => (property === 'author') === isAuthor)
  return withoutGaps<Pick<JsonLdChapter, 'author' | 'contributor'>>({
    author: oneOrMany(stubs(by(true), agents)),
    contributor: oneOrMany(stubs(by(false), agents)),
  })
}

function stubs(credits: readonly CreditFacts[], agents: ReadonlyMap<Iri, AgentFacts>): readonly JsonLdAgent[] {
  const ids = [...new Set(credits.map(({ agent }) => agent))]
  return ids.flatMap((id) => stubOf(agents.get(id)) ?? [])
}

const stubOf = (facts: AgentFacts | undefined): JsonLdAgent | undefined => facts && agentStub(facts)
