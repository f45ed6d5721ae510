import type { Article } from '../model/article.js'
import type { Publication } from '../model/publication.js'

/** Complete by its type: a field that is added to the model and not here does not compile. */
const ofArticle: { readonly [Key in keyof Required<Article>]: true } = {
  schemaVersion: true,
  id: true,
  identifiers: true,
  url: true,
  alternateUrls: true,
  shortUrl: true,
  slug: true,
  title: true,
  titleContent: true,
  shortTitle: true,
  kicker: true,
  subtitle: true,
  summary: true,
  abstract: true,
  language: true,
  dir: true,
  genre: true,
  section: true,
  tags: true,
  about: true,
  mentions: true,
  dates: true,
  byline: true,
  bylineText: true,
  bylineOpen: true,
  publisher: true,
  license: true,
  copyright: true,
  corrections: true,
  hero: true,
  series: true,
  issue: true,
  audio: true,
  translations: true,
  translationOf: true,
  related: true,
  access: true,
  disclosures: true,
  share: true,
  source: true,
  body: true,
  extra: true,
}

const ofPublication: { readonly [Key in keyof Required<Publication>]: true } = {
  id: true,
  title: true,
  url: true,
  slug: true,
  feedUrls: true,
  language: true,
  dir: true,
  description: true,
  publisher: true,
  logo: true,
  icon: true,
  cover: true,
  license: true,
  copyright: true,
  issue: true,
  people: true,
  articles: true,
}

/** Names of all fields of an article. */
export const articleKeys: readonly string[] = Object.keys(ofArticle)

/** Names of all fields of a publication. */
export const publicationKeys: readonly string[] = Object.keys(ofPublication)
