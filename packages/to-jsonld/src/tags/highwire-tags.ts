import type { Element } from 'hast'
import type { AgentFacts } from '../facts/agent-facts.js'
import type { ArticleFacts } from '../facts/resolve-article.js'
import { authorsOf } from './authors-of.js'
import { meta } from './meta.js'

/**
 * Highwire Press names, which Google Scholar and Zotero read (Google Scholar, inclusion guidelines).
 *
 * @param facts - Of the article.
 * @returns Elements.
 */
export function highwireTags(facts: ArticleFacts): readonly Element[] {
  return [
    ...meta('citation_title', facts.title),
    ...authorsOf(facts).flatMap((author) => authorTags(author, facts)),
    ...meta('citation_publication_date', slashed(facts.published)),
    ...placeTags(facts),
    ...meta('citation_publisher', facts.publisher && facts.agents.get(facts.publisher)?.name),
    ...identifierTags(facts),
    ...meta('citation_language', facts.language),
    ...facts.keywords.flatMap((keyword) => meta('citation_keywords', keyword)),
    ...meta('citation_fulltext_html_url', facts.url),
  ]
}

/** What belongs to an author follows the name. */
function authorTags(author: AgentFacts, { agents, credits }: ArticleFacts): readonly Element[] {
  const { given, family, particle, suffix } = author.nameParts ?? {}
  const last = [particle, family].filter((part) => part !== undefined).join(' ')
  const inverted = [last, given, suffix].filter((part) => part !== undefined && part !== '').join(', ')
  // Where a name is written without spaces, the family comes first already and no comma turns it round.
  const isWhole = family === undefined || given === undefined || !author.name.includes(' ')
  const isCorresponding = credits.some(({ agent, corresponding }) => agent === author.id && corresponding)
  return [
    ...meta('citation_author', isWhole ? author.name : inverted),
    ...author.affiliations
      .flatMap((id) => agents.get(id) ?? [])
      .flatMap(({ name, parent }) => (parent === undefined ? meta('citation_author_institution', name) : [])),
    ...meta('citation_author_orcid', author.orcid),
    ...meta('citation_author_email', isCorresponding ? author.email : undefined),
  ]
}

function placeTags({ issue }: ArticleFacts): readonly Element[] {
  return [
    ...meta('citation_journal_title', issue?.periodical?.name),
    ...meta('citation_issn', issue?.periodical?.issn),
    ...meta('citation_volume', issue?.volume?.number),
    ...meta('citation_issue', issue?.issue?.number),
    ...meta('citation_firstpage', issue?.pageStart),
    ...meta('citation_lastpage', issue?.pageEnd),
  ]
}

const names: Readonly<Record<string, string>> = {
  DOI: 'citation_doi',
  arXiv: 'citation_arxiv_id',
  PMID: 'citation_pmid',
}

function identifierTags({ identifiers }: ArticleFacts): readonly Element[] {
  return identifiers.flatMap(({ registry, value }) => meta(names[registry] ?? 'citation_id', value))
}

/** `2023/3/16` and `2023` are read; the day is that of the date's own offset. */
const slashed = (date: string | undefined): string | undefined => date?.slice(0, 10).replaceAll('-', '/')
