import { restrictedClass } from '@offprint/html'
import type { CorrectionFacts } from '../facts/correction-facts.js'
import type { ArticleFacts } from '../facts/resolve-article.js'
import type { JsonLdArticle } from '../types/article.js'
import type { JsonLdReference } from '../types/values.js'
import type { JsonLdCorrection } from '../types/works.js'
import { type Gaps, withoutGaps } from '../without-gaps.js'
import { creditFields } from './credit-fields.js'
import { licenseValue } from './license-value.js'
import { oneOrMany } from './one-or-many.js'
import { pageId } from './page-nodes.js'
import { placeIds } from './place-nodes.js'
import { imageStub, reference } from './reference.js'
import { subjectNode } from './subject-node.js'
import { versionNode, workNode } from './work-node.js'

/** IPTC's name for what people made with the help of a generative program (schema.org, `IPTCDigitalSourceEnumeration`). */
const mixedWithGenerated = 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource'

type Fields = Partial<Gaps<JsonLdArticle>>

/**
 * The article's own node.
 *
 * @param facts - Of the article.
 * @returns The node; its text is not in it, since readers take that for the description.
 */
export function articleNode(facts: ArticleFacts): JsonLdArticle {
  return withoutGaps<JsonLdArticle>({
    '@type': facts.type,
    '@id': facts.id,
    additionalType: oneOrMany(facts.finerTypes),
    url: facts.url,
    mainEntityOfPage: facts.url === undefined ? undefined : reference(pageId(facts.base)),
    headline: facts.title,
    ...wordingFields(facts),
    image: imageValue(facts),
    ...creditFields(facts),
    ...historyFields(facts),
    ...termsFields(facts),
    ...relationFields(facts),
    about: oneOrMany(facts.about.map(subjectNode)),
    mentions: oneOrMany(facts.mentions.map(subjectNode)),
  })
}

function wordingFields(facts: ArticleFacts): Fields {
  return {
    alternativeHeadline: facts.subtitle,
    alternateName: facts.shortTitle,
    description: facts.description,
    abstract: facts.abstract,
    inLanguage: facts.language,
    genre: facts.genre,
    articleSection: oneOrMany(facts.section),
    keywords: oneOrMany(facts.keywords),
    wordCount: facts.words,
    timeRequired: facts.minutes === undefined ? undefined : `PT${facts.minutes}M`,
    backstory: oneOrMany(facts.disclosures),
    digitalSourceType: facts.isAiAssisted ? mixedWithGenerated : undefined,
  }
}

function imageValue({ images }: ArticleFacts): JsonLdArticle['image'] | undefined {
  const [first, ...others] = images
  return first && oneOrMany([imageStub(first), ...others.map(({ id }) => reference(id))])
}

function historyFields(facts: ArticleFacts): Fields {
  const isRetracted = facts.corrections.some(({ kind }) => kind === 'retraction')
  return {
    datePublished: facts.published,
    dateModified: facts.modified,
    dateCreated: facts.created,
    expires: facts.expires,
    creativeWorkStatus: isRetracted ? 'Retracted' : undefined,
    correction: oneOrMany(facts.corrections.map(correctionNode)),
  }
}

function correctionNode({ kind, text, date, by }: CorrectionFacts): JsonLdCorrection {
  return withoutGaps<JsonLdCorrection>({
    '@type': 'CorrectionComment',
    genre: kind,
    text,
    dateCreated: date,
    creator: by && reference(by),
  })
}

function termsFields({ copyright, license, access }: ArticleFacts): Fields {
  const isRestricted = access === 'metered' || access === 'locked'
  return {
    copyrightYear: copyright?.year,
    copyrightHolder: oneOrMany((copyright?.holders ?? []).map(reference)),
    copyrightNotice: copyright?.notice,
    license: license && licenseValue(license),
    isAccessibleForFree: access && !isRestricted,
    hasPart: isRestricted
      ? { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: `.${restrictedClass}` }
      : undefined,
  }
}

function relationFields(facts: ArticleFacts): Fields {
  const registered = facts.identifiers.map(
    ({ registry, value }) => ({ '@type': 'PropertyValue', propertyID: registry, value }) as const,
  )
  return {
    identifier: oneOrMany([...(facts.ownId === undefined ? [] : [facts.ownId]), ...registered]),
    sameAs: oneOrMany(facts.sameAs),
    isPartOf: oneOrMany([...wholeOf(facts), ...facts.wholes.map(workNode)]),
    position: facts.series?.position,
    pageStart: facts.issue?.pageStart,
    pageEnd: facts.issue?.pageEnd,
    audio: facts.audio && reference(facts.audio.id),
    workTranslation: oneOrMany(facts.translations.map(versionNode)),
    translationOfWork: facts.original && versionNode(facts.original),
    citation: oneOrMany(facts.citations.map(workNode)),
    isBasedOn: facts.basedOn,
  }
}

/** Without a page of its own, nothing else ties an article to the site. */
function wholeOf(facts: ArticleFacts): readonly JsonLdReference[] {
  const site = facts.url === undefined && facts.site !== undefined ? [facts.site.id] : []
  return [...placeIds(facts), ...site].map(reference)
}
