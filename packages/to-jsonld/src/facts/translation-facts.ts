import type { Article, Translation } from '@offprint/core'
import { nodeId } from '../identity/node-id.js'
import { pageUrl } from '../identity/page-url.js'
import type { HttpUrl, Iri } from '../types/values.js'
import { withoutGaps } from '../without-gaps.js'
import type { Scope } from './scope.js'
import type { VersionIndex } from './version-index.js'

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
  const { article, versions, url } = scope
  reportSelf(scope)
  const others = (list: readonly VersionFacts[], known: readonly VersionFacts[] = []) =>
    distinct(list).filter((version) => version.url !== url && !known.some((one) => one.url === version.url))
  const originals = others(originalOf(article, url, versions)).slice(0, 1)
  const translations = others(translationsOf(article, url, versions), originals)
  const [original] = originals
  const source = original && versions.at.get(original.url)
  const cousins = source === undefined ? [] : translationsOf(source, original?.url, versions)
  return withoutGaps<TranslationFacts>({
    translations,
    original,
    siblings: others(cousins, [...translations, ...originals]),
  })
}

function reportSelf({ article, url, say }: Scope): void {
  for (const version of [...(article.translations ?? []), ...(article.translationOf ? [article.translationOf] : [])]) {
    if (pageUrl(version.url) === url) say('self-translation', { url: version.url })
  }
}

function translationsOf(
  { translations = [] }: Article,
  url: HttpUrl | undefined,
  versions: VersionIndex,
): readonly VersionFacts[] {
  const claims = url === undefined ? [] : (versions.translationsOf.get(url) ?? [])
  return [...translations.flatMap(versionOf), ...claims.flatMap(ownVersion)]
}

/** Two articles that call each other a translation leave open which was first. */
function originalOf(
  { translationOf, translations = [] }: Article,
  url: HttpUrl | undefined,
  versions: VersionIndex,
): readonly VersionFacts[] {
  if (translationOf !== undefined) return versionOf(translationOf)
  const claims = url === undefined ? [] : (versions.originalsOf.get(url) ?? [])
  const mine = new Set(translations.map((version) => pageUrl(version.url)))
  return claims.flatMap(ownVersion).filter((version) => !mine.has(version.url))
}

const ownVersion = ({ url, language, title }: Article): readonly VersionFacts[] =>
  url === undefined ? [] : versionOf({ url, language, title })

function versionOf({ url, language, title }: Translation): readonly VersionFacts[] {
  const page = pageUrl(url)
  return page === undefined
    ? []
    : [withoutGaps<VersionFacts>({ id: nodeId(page, 'article'), url: page, language, title })]
}

const distinct = (versions: readonly VersionFacts[]): readonly VersionFacts[] =>
  [...new Map(versions.toReversed().map((version) => [version.url, version])).values()].toReversed()
