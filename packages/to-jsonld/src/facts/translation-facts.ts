import type { Article, Publication, Translation } from '@offprint/core'
import { nodeId } from '../identity/node-id.js'
import { pageUrl } from '../identity/page-url.js'
import type { HttpUrl, Iri } from '../types/values.js'
import { withoutGaps } from '../without-gaps.js'
import type { Scope } from './scope.js'

/** The same article in another language. */
export interface VersionFacts {
  /** The `@id` of the article there. */
  readonly id: Iri
  readonly url: HttpUrl
  /** BCP 47 tag. */
  readonly language: string
  readonly title?: string
}

/** An article's versions in other languages; none of them is the article itself. */
export interface TranslationFacts {
  readonly translations: readonly VersionFacts[]
  readonly original?: VersionFacts
  /** Translations of the same original. */
  readonly siblings: readonly VersionFacts[]
}

/**
 * Links translations both ways: what one article of the publication says of another holds for that other too.
 *
 * @param scope - The article.
 * @returns Its versions, each once.
 */
export function translationFacts(scope: Scope): TranslationFacts {
  const { article, publication, url } = scope
  reportSelf(scope)
  const original = originalOf(article, publication)
  const others = (list: readonly VersionFacts[], ...known: readonly VersionFacts[]) =>
    distinct(list).filter((version) => version.url !== url && !known.some((one) => one.url === version.url))
  const [first] = others(original === undefined ? [] : [original])
  const translations = others(translationsOf(article, publication), ...(first === undefined ? [] : [first]))
  const source = first && publication.articles.find((one) => pageUrl(one.url) === first.url)
  const cousins = source === undefined ? [] : translationsOf(source, publication)
  const siblings = others(cousins, ...translations, ...(first === undefined ? [] : [first]))
  return withoutGaps<TranslationFacts>({ translations, original: first, siblings })
}

function reportSelf({ article, url, say }: Scope): void {
  const stated = [
    ...(article.translations ?? []),
    ...(article.translationOf === undefined ? [] : [article.translationOf]),
  ]
  for (const version of stated) if (pageUrl(version.url) === url) say('self-translation', { url: version.url })
}

function translationsOf(article: Article, { articles }: Publication): readonly VersionFacts[] {
  const derived = articles.filter(({ translationOf }) => isAt(article, translationOf?.url))
  return [...(article.translations ?? []).flatMap(versionOf), ...derived.flatMap(ownVersion)]
}

/** Two articles that call each other a translation leave open which was first. */
function originalOf(article: Article, { articles }: Publication): VersionFacts | undefined {
  if (article.translationOf !== undefined) return versionOf(article.translationOf)[0]
  const mine = article.translations ?? []
  const source = articles.find(
    (one) =>
      one.translations?.some(({ url }) => isAt(article, url)) === true && !mine.some(({ url }) => isAt(one, url)),
  )
  return source && ownVersion(source)[0]
}

const isAt = ({ url }: Article, other: string | undefined): boolean =>
  url !== undefined && other !== undefined && pageUrl(url) === pageUrl(other)

const ownVersion = ({ url, language, title }: Article): readonly VersionFacts[] =>
  url === undefined ? [] : versionOf({ url, language, title })

function versionOf({ url, language, title }: Translation): readonly VersionFacts[] {
  const page = pageUrl(url)
  return page === undefined
    ? []
    : [withoutGaps<VersionFacts>({ id: nodeId(page, 'article'), url: page, language, title })]
}

const distinct = (versions: readonly VersionFacts[]): readonly VersionFacts[] =>
  versions.filter(({ url }, index) => versions.findIndex((other) => other.url === url) === index)
