import type { Agent } from '@offprint/core'
import type { Root } from 'hast'
import { chooseHero } from './choose-hero.js'
import { chooseTitle } from './choose-title.js'
import type { Claims } from './claims.js'
import { gatherByline } from './gather-byline.js'
import { mergeByline } from './merge-byline.js'
import { mergeDates } from './merge-dates.js'
import type { Fact, PageFacts } from './page-facts.js'
import { pageHead, resolve } from './page-head.js'
import { placeElements } from './place-elements.js'
import { plainText } from './plain-text.js'
import { readClaims } from './read-claims.js'
import { readDirection, readLanguage, readTranslations } from './read-language.js'
import { chooseSite, siteNames } from './site-names.js'
import { visibleBylines } from './visible-byline.js'
import { shownDates, visibleDates } from './visible-dates.js'
import { besideTitle } from './without-site.js'

/** What is known of a page from outside. */
export interface MetadataOptions {
  /** Absolute http(s) URL of the page: relative addresses are resolved against it, or against its `base` element. */
  readonly url?: string
}

/**
 * Reads what a web page says of its article: for machines, and for the eye.
 *
 * @param page - hast of the whole document.
 * @param options - The page's address.
 * @returns The facts, each with its source and a confidence; nothing is made up.
 */
export function readMetadata(page: Root, options: MetadataOptions = {}): PageFacts {
  const placed = placeElements(page)
  const head = pageHead(placed, options.url)
  const { claims, nodes, residue } = readClaims(placed, head, options.url)
  const language = readLanguage(placed, claims.language ?? [])
  const url = absolute(claims.url ?? [], head.base)[0]
  const sites = siteNames(claims, nodes, url?.value ?? options.url)
  const { title, heading } = chooseTitle(claims.title ?? [], head.title, placed, sites)
  const organisations = [...sites, ...besideTitle(plainText(head.title ?? ''), title?.value ?? '')]
  const bylines = visibleBylines(placed, heading, organisations)
  const visible = gatherByline(bylines)
  const context = { organisations, ...(head.base === undefined ? {} : { base: head.base }) }
  const byline = mergeByline(claims.byline ?? [], visible, context, bylines)
  const dates = visibleDates(placed, heading, language?.value)
  const published = mergeDates([...(claims.published ?? []), ...(dates.claims.published ?? [])], language?.value)
  const modified = mergeDates([...(claims.modified ?? []), ...(dates.claims.modified ?? [])], language?.value)
  const publisher = firstAgent(claims.publisher ?? [], head.base)
  const translations = readTranslations(head.links, head.base, language?.value)
  return withoutAbsent({
    title,
    byline: byline.byline,
    bylineText: byline.text,
    bylineOpen: byline.open ? true : undefined,
    published: published.date,
    modified: modified.date,
    language,
    direction: readDirection(placed),
    siteName: chooseSite(claims.siteName ?? [], publisher?.value.name),
    publisher,
    url,
    summary: firstText(claims.summary ?? []),
    section: firstTexts(claims.section ?? []),
    tags: firstTags(claims),
    license: claims.license?.[0],
    hero: chooseHero(claims.image ?? [], head.base),
    identifiers: claims.identifiers?.[0],
    access: claims.access?.[0],
    translations: translations.length === 0 ? undefined : { value: translations, from: 'link', confidence: 0.9 },
    shownIn: {
      title: heading?.element,
      byline: byline.shown && visible !== undefined ? visible.elements : [],
      dates: shownDates(dates.dates, [published.date?.value, modified.date?.value]),
    },
    residue: [
      ...residue,
      ...byline.refused.map((text) => ({ text, reason: 'No name of an author' })),
      ...[...published.refused, ...modified.refused].map((text) => ({ text: text.slice(0, 200), reason: 'No date' })),
    ],
  })
}

const absolute = (claims: readonly Fact<string>[], base: string | undefined): readonly Fact<string>[] =>
  claims.flatMap((claim) => {
    const value = resolve(claim.value, base)
    return value === undefined ? [] : [{ ...claim, value }]
  })

function firstText(claims: readonly Fact<string>[]): Fact<string> | undefined {
  return claims.map((claim) => ({ ...claim, value: plainText(claim.value) })).find(({ value }) => value !== '')
}

function firstTexts(claims: readonly Fact<readonly string[]>[]): PageFacts['section'] {
  return claims
    .map((claim) => ({ ...claim, value: claim.value.map(plainText).filter((text) => text !== '') }))
    .find(({ value }) => value.length > 0)
}

function firstAgent(claims: readonly Fact<Agent>[], base: string | undefined): PageFacts['publisher'] {
  return claims
    .map((claim) => {
      const { kind, name, url } = claim.value
      const address = resolve(url, base)
      return { ...claim, value: { kind, name: plainText(name), ...(address === undefined ? {} : { url: address }) } }
    })
    .find(({ value }) => value.name !== '')
}

function firstTags({ tags }: Claims): PageFacts['tags'] {
  const [best] = tags ?? []
  if (best === undefined) return undefined
  const labels = [...new Set(best.value.map(plainText).filter((label) => label !== '' && label.length < 100))]
  return labels.length === 0 ? undefined : { ...best, value: labels.slice(0, 100).map((label) => ({ label })) }
}

type Optional<Value> = { readonly [Key in keyof Value]: Value[Key] | undefined }

/** Fields that nothing is known of are left out. */
function withoutAbsent(
  facts: Optional<Omit<PageFacts, 'shownIn'>> & { readonly shownIn: Optional<PageFacts['shownIn']> },
): PageFacts {
  const shownIn = Object.fromEntries(Object.entries(facts.shownIn).filter(([, value]) => value !== undefined))
  return Object.fromEntries(
    Object.entries({ ...facts, shownIn }).filter(([, value]) => value !== undefined),
  ) as unknown as PageFacts
}
