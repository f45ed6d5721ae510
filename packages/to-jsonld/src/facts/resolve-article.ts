import type { FeedUrls } from '@offprint/core'
import { nodeId } from '../identity/node-id.js'
import type { HttpUrl, Iri } from '../types/values.js'
import { withoutGaps } from '../without-gaps.js'
import type { AgentFacts } from './agent-facts.js'
import { type AudioFacts, audioFacts } from './audio-facts.js'
import { type CorrectionFacts, correctionFacts } from './correction-facts.js'
import { type CreditFacts, creditFacts } from './credit-facts.js'
import { type DateFacts, dateFacts } from './date-facts.js'
import { heroFacts } from './hero-facts.js'
import { identifierFacts, type NumberFacts } from './identifier-facts.js'
import { type ImageFacts, mediaFacts } from './image-facts.js'
import { type PlaceFacts, placeFacts } from './place-facts.js'
import { reportUnsaid } from './report-unsaid.js'
import { type RightsFacts, rightsFacts } from './rights-facts.js'
import type { Scope } from './scope.js'
import { addPublisher, type SiteFacts, siteFacts } from './site-facts.js'
import { type SourceFacts, sourceFacts } from './source-facts.js'
import { type TopicFacts, topicFacts } from './subject-facts.js'
import { type TranslationFacts, translationFacts } from './translation-facts.js'
import { type TypeFacts, typeFacts } from './type-facts.js'
import { type WordingFacts, wordingFacts } from './wording-facts.js'

/** The texts and picture for shares, where they differ from the article's own. */
export interface ShareFacts {
  readonly title?: string
  readonly description?: string
  readonly image?: ImageFacts
}

/** All that is stated of one article: the graph and the tags read nothing else, so they cannot disagree. */
export interface ArticleFacts
  extends WordingFacts,
    DateFacts,
    TypeFacts,
    RightsFacts,
    TranslationFacts,
    PlaceFacts,
    SourceFacts,
    TopicFacts,
    NumberFacts {
  /** `@id` of the article's node. */
  readonly id: Iri
  /** What ids of the article's own things are made from. */
  readonly base: Iri
  /** Canonical URL. */
  readonly url?: HttpUrl
  readonly images: readonly ImageFacts[]
  readonly credits: readonly CreditFacts[]
  /** Id of an agent. */
  readonly publisher?: Iri
  readonly agents: ReadonlyMap<Iri, AgentFacts>
  readonly audio?: AudioFacts
  readonly corrections: readonly CorrectionFacts[]
  readonly site?: SiteFacts
  readonly publicationTitle: string
  readonly feedUrls: FeedUrls
  readonly share: ShareFacts
}

/**
 * Resolves the facts of one article, and reports what is missing.
 *
 * @param scope - The article.
 * @returns One record for all that is written of it.
 */
export function resolveArticle(scope: Scope): ArticleFacts {
  const { article, publication, settings, base, url, cast } = scope
  if (url === undefined) scope.say('missing-url', { what: 'article' })
  else if (article.url?.includes('#')) scope.say('url-with-fragment', { url: article.url })
  reportUnsaid(scope)
  const images = heroFacts(scope)
  return withoutGaps<ArticleFacts>({
    ...wordingFacts(scope),
    ...dateFacts(scope),
    ...typeFacts(article, settings.articleType),
    ...rightsFacts(scope),
    ...translationFacts(scope),
    ...placeFacts(scope),
    ...sourceFacts(scope),
    ...topicFacts(scope),
    ...identifierFacts(scope),
    id: nodeId(base, 'article'),
    base,
    url,
    images,
    credits: creditFacts(scope),
    publisher: publisherOf(scope),
    agents: cast.agents,
    audio: audioFacts(scope),
    corrections: correctionFacts(scope),
    site: siteFacts(scope, cast),
    publicationTitle: publication.title,
    feedUrls: publication.feedUrls ?? {},
    share: shareFacts(scope, images),
  })
}

function publisherOf({ article, publication, cast, say }: Scope): Iri | undefined {
  const id = article.publisher === undefined ? addPublisher(publication, cast) : cast.add(article.publisher)
  const facts = id && cast.agents.get(id)
  if (facts === undefined) say('missing-publisher')
  else {
    if (facts.url === undefined) say('publisher-without-url', { name: facts.name })
    if (facts.logo === undefined) say('publisher-without-logo', { name: facts.name })
  }
  return id
}

function shareFacts({ article: { share = {}, url }, say }: Scope, images: readonly ImageFacts[]): ShareFacts {
  const own = share.image && mediaFacts(share.image, 'image', url, say)
  const image = images.find(({ id }) => id === own?.id) ?? own
  return withoutGaps<ShareFacts>({ title: share.title, description: share.description, image })
}
