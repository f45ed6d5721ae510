import type { Access } from '@offprint/core'
import type { AgentClaim, Claims, ImageClaim } from './claims.js'
import { identifiersOf } from './identifiers.js'
import {
  bylineKeys,
  type Key,
  languageKeys,
  modifiedKeys,
  publishedKeys,
  publisherKeys,
  sectionKeys,
  siteKeys,
  summaryKeys,
  tagKeys,
  titleKeys,
} from './meta-keys.js'
import type { Fact, FactSource } from './page-facts.js'
import { pixels } from './schema-image.js'

/** Contents of `meta` elements by their name or property, in small letters; each list in document order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>

/**
 * Reads the `meta` elements of a page.
 *
 * @param tags - Their contents.
 * @returns Claims of all fields that they have.
 */
export function metaClaims(tags: MetaTags): Claims {
  const first = (keys: readonly Key[]): readonly Fact<string>[] =>
    keys.flatMap(([name, confidence]) =>
      (tags.get(name) ?? []).slice(0, 1).map((value) => fact(name, value, confidence)),
    )
  return {
    title: first(titleKeys),
    byline: bylines(tags),
    published: first(publishedKeys),
    modified: first(modifiedKeys),
    language: first(languageKeys),
    siteName: first(siteKeys),
    publisher: first(publisherKeys)
      .filter(({ value }) => !/^https?:/i.test(value))
      .map((name) => ({ ...name, value: { kind: 'organisation' as const, name: name.value } })),
    url: first([['og:url', 0.85]]),
    summary: first(summaryKeys),
    section: first(sectionKeys).map((section) => ({ ...section, value: [section.value] })),
    tags: tagLists(tags),
    image: images(tags),
    identifiers: identifiers(tags),
    access: first([['article:content_tier', 0.95]]).flatMap((tier) => {
      const level = levels[tier.value.toLowerCase()]
      return level === undefined ? [] : [{ ...tier, value: { level } }]
    }),
  }
}

const levels: Readonly<Record<string, Access['level']>> = { free: 'free', metered: 'metered', locked: 'subscribers' }

const sourceOf = (name: string): FactSource => (/^(?:og|article):/.test(name) ? 'open-graph' : 'meta')

const fact = <Value>(name: string, value: Value, confidence: number): Fact<Value> => ({
  value,
  from: sourceOf(name),
  confidence,
})

function bylines(tags: MetaTags): readonly Fact<readonly AgentClaim[]>[] {
  return bylineKeys.flatMap(([name, confidence, each]) => {
    const texts = (tags.get(name) ?? []).filter((text) => !/^(?:https?:|\/\/|@)/i.test(text)).slice(0, 200)
    const claims = texts.map(
      (text): AgentClaim => ({ text: each ? text.slice(0, 2000).split(';').map(givenFirst).join('; ') : text }),
    )
    return claims.length === 0 ? [] : [fact(name, claims, confidence)]
  })
}

/** "Last, First" of catalogues; a list of full names has spaces on both sides of its comma. */
function givenFirst(text: string): string {
  const [, family, given] = /^\s*([^,;]{1,40}),\s*([^,;]{1,40}?)\s*$/.exec(text) ?? []
  if (family === undefined || given === undefined || /^(?:Jr|Sr|I{2,3}|IV|M\.?D|Ph\.?D)\.?$/i.test(given)) return text
  return /\s/.test(family.trim()) && /\s/.test(given.trim()) && !/\b\p{L}\.?$/u.test(given)
    ? text
    : `${given} ${family}`
}

function tagLists(tags: MetaTags): readonly Fact<readonly string[]>[] {
  return tagKeys.flatMap(([name, confidence]) => {
    const words = (tags.get(name) ?? []).flatMap((text) => text.slice(0, 5000).split(/[,;、，]/))
    const labels = [...new Set(words.map((word) => word.trim()).filter((word) => word !== ''))]
    return labels.length === 0 ? [] : [fact(name, labels, confidence)]
  })
}

function images(tags: MetaTags): readonly Fact<ImageClaim>[] {
  return (['og:image', 'og:image:secure_url', 'og:image:url', 'twitter:image', 'twitter:image:src'] as const).flatMap(
    (name) => {
      const [src] = tags.get(name) ?? []
      if (src === undefined) return []
      const of = name.startsWith('og:') ? 'og:image' : 'twitter:image'
      const [alt] = tags.get(`${of}:alt`) ?? []
      const width = pixels(tags.get(`${of}:width`)?.[0])
      const height = pixels(tags.get(`${of}:height`)?.[0])
      const size = width === undefined || height === undefined ? {} : { width, height }
      return [fact(name, { src, ...(alt === undefined ? {} : { alt }), ...size }, of === 'og:image' ? 0.9 : 0.8)]
    },
  )
}

function identifiers(tags: MetaTags): Claims['identifiers'] & object {
  const texts = [
    'citation_doi',
    'prism.doi',
    'dc.identifier',
    'dc:identifier',
    'dc.identifier.doi',
    'citation_issn',
  ].flatMap((name) => tags.get(name) ?? [])
  const known = identifiersOf(texts)
  const [isbn] = tags.get('citation_isbn') ?? []
  const [arxiv] = tags.get('citation_arxiv_id') ?? []
  const [pmid] = tags.get('citation_pmid') ?? []
  const all = {
    ...known,
    ...(isbn === undefined ? {} : { isbn }),
    ...(arxiv === undefined ? {} : { arxiv }),
    ...(pmid === undefined ? {} : { pmid }),
  }
  return Object.keys(all).length === 0 ? [] : [fact('citation_doi', all, 0.9)]
}
