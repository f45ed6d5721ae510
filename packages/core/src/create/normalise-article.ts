import { slugify } from '../identity/slugify.js'
import { directionOf } from '../language/direction-of.js'
import { isLanguageTag } from '../language/is-language-tag.js'
import type { Agent } from '../model/agent.js'
import { isRecord, type Loose, mapField, mapItems, without } from './loose.js'
import { normaliseCredit } from './normalise-credit.js'
import { normaliseStamp } from './normalise-stamp.js'

/** Finds a person of the registry by id. */
export type FindPerson = (id: string, path: string) => Agent

const text = (key: string) => (value: unknown) => (typeof value === 'string' ? { [key]: value } : value)

const subject = (value: unknown): unknown => {
  const named = text('name')(value)
  return isRecord(named) ? { kind: 'thing', ...named } : named
}

const stamps = (value: unknown): unknown =>
  isRecord(value)
    ? Object.fromEntries(Object.entries(value).map(([key, stamp]) => [key, normaliseStamp(stamp)]))
    : value

/**
 * Completes the short forms of an article that callers may give; whatever has the wrong type is left for validation.
 *
 * @param input - As the caller gave it.
 * @param findPerson - Resolves `{ref}`; it throws for an id that nobody has.
 * @returns A new object in the shape of an article, not validated.
 */
export function normaliseArticle(input: Loose, findPerson: FindPerson): Loose {
  const { dates = {}, byline = [], language = 'und', body = [], id = input.url, slug = slugOf(input) } = input
  return without({
    ...input,
    schemaVersion: input.schemaVersion ?? '1',
    id,
    slug,
    language,
    dir: input.dir ?? (typeof language === 'string' && isLanguageTag(language) ? directionOf(language) : 'auto'),
    dates: stamps(dates),
    byline: mapItems(byline, (credit, index) => normaliseCredit(credit, `byline.${index}`, findPerson)),
    section: typeof input.section === 'string' ? [input.section] : input.section,
    tags: mapItems(input.tags, text('label')),
    about: mapItems(input.about, subject),
    mentions: mapItems(input.mentions, subject),
    license: text('spdx')(input.license),
    corrections: mapItems(input.corrections, (correction) => mapField(correction, 'date', normaliseStamp)),
    access: mapField(input.access, 'freeUntil', normaliseStamp),
    issue: mapField(input.issue, 'date', normaliseStamp),
    body: Array.isArray(body) ? { type: 'root', children: body } : body,
  })
}

/** The last part of the URL's path is the publisher's own choice, so it wins over the title. */
function slugOf({ url, title }: Loose): string {
  const path = typeof url === 'string' && URL.canParse(url) ? new URL(url).pathname : ''
  const last = path.split('/').findLast((part) => part !== '') ?? ''
  const fromUrl = slugify(decode(last).replace(/\.(html?|php|aspx?|md|txt)$/i, ''))
  return fromUrl || slugify(typeof title === 'string' ? title : '') || 'article'
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
