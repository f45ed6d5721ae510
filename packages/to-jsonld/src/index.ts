export { jsonldAdapter } from './jsonld-adapter.js'
export type { JsonLdFinding } from './lint/finding.js'
export { type LintJsonLdOptions, lintJsonLd } from './lint/lint-json-ld.js'
export type { LintRule as JsonLdLintRule } from './lint/rules/rule.js'
export { type JsonLdLintRuleId, lintRules as jsonLdLintRules } from './lint/rules/rules.js'
export { messages } from './messages.js'
export type { BookOptions, JsonLdAdapterOptions, JsonLdOptions, ToHeadTagsOptions, ToJsonLdOptions } from './options.js'
export { type SerializeJsonLdOptions, serializeJsonLd } from './serialize-json-ld.js'
export { toHeadTags } from './to-head-tags.js'
export { toJsonLd } from './to-json-ld.js'
export type {
  JsonLdAgent,
  JsonLdOrganization,
  JsonLdPerson,
  JsonLdPostalAddress,
  JsonLdPropertyValue,
  JsonLdRole,
} from './types/agents.js'
export type { ArticleType, JsonLdArticle } from './types/article.js'
export type { JsonLdBook, JsonLdBookFile, JsonLdChapter } from './types/books.js'
export type { JsonLdGraph, JsonLdNode } from './types/graph.js'
export type { JsonLdAudio, JsonLdImage } from './types/media.js'
export type {
  JsonLdBreadcrumbList,
  JsonLdCollectionPage,
  JsonLdItemList,
  JsonLdListItem,
  JsonLdWebPage,
  JsonLdWebSite,
} from './types/pages.js'
export type { Duration, HttpUrl, Iri, JsonLdReference, OneOrMany, SchemaDate } from './types/values.js'
export type {
  JsonLdCorrection,
  JsonLdCreativeWork,
  JsonLdIssue,
  JsonLdLicense,
  JsonLdPeriodical,
  JsonLdRestrictedPart,
  JsonLdSeries,
  JsonLdThing,
  JsonLdVolume,
} from './types/works.js'
