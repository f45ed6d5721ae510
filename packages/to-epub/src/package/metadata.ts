import {
  type Agent,
  type Credit,
  lastChanged,
  newest,
  type Publication,
  parseStamp,
  type Role,
  toInstant,
} from '@offprint/core'
import { element } from '@offprint/xml'
import type { Element } from 'xast'
import { labelsFor } from '../labels.js'
import { messages } from '../messages.js'
import type { EpubSettings } from '../options.js'
import type { Accessibility } from './accessibility.js'

/** MARC relators (id.loc.gov/vocabulary/relators). */
const relators: Readonly<Record<Role, string>> = {
  author: 'aut',
  reporter: 'rpt',
  reviewer: 'rev',
  editor: 'edt',
  translator: 'trl',
  photographer: 'pht',
  illustrator: 'ill',
  contributor: 'ctb',
  interviewer: 'ivr',
  narrator: 'nrt',
  producer: 'pro',
  factChecker: 'ctb',
}

/** Those who wrote; the others contributed. */
const creators: ReadonlySet<Role> = new Set(['author', 'reporter', 'reviewer', 'interviewer'])

const meta = (property: string, text: string, more: Readonly<Record<string, string>> = {}): Element =>
  element('meta', { property, ...more }, [text])

const dc = (name: string, text: string | undefined, id?: string): readonly Element[] =>
  text === undefined || text.trim() === '' ? [] : [element(`dc:${name}`, { id }, [text])]

/**
 * The metadata of a book (EPUB 3.3, section 5.5).
 *
 * @param publication - Whose book.
 * @param accessibility - What is true of its content.
 * @param settings - Date and report.
 * @returns Elements of `metadata`.
 */
export function metadata(
  publication: Publication,
  accessibility: Accessibility,
  settings: EpubSettings,
): readonly Element[] {
  const { id, title, language, description, publisher, articles } = publication
  const published = newest(articles.flatMap(({ dates }) => dates.published ?? []))
  const subjects = new Set(articles.flatMap(({ tags = [] }) => tags.map(({ label }) => label)))
  return [
    ...dc('identifier', id, 'publication-id'),
    ...dc('title', title, 'publication-title'),
    ...dc('language', language),
    ...people(articles.flatMap(({ byline }) => byline)),
    ...dc('publisher', publisher?.name),
    ...dc('date', published?.iso.slice(0, 10)),
    ...dc('description', description),
    ...[...subjects].flatMap((subject) => dc('subject', subject)),
    ...dc('rights', rightsOf(publication)),
    meta('dcterms:modified', modified(publication, settings)),
    ...accessibilityMetadata(language, accessibility),
  ]
}

function rightsOf({ copyright, license }: Publication): string | undefined {
  return copyright?.notice ?? license?.name ?? license?.spdx ?? license?.url
}

/** To the second, in UTC, without a fraction (EPUB 3.3, section 5.5.5). */
function modified({ articles }: Publication, { modified: given, report }: EpubSettings): string {
  const stamp =
    given === undefined ? newest(articles.flatMap((article) => lastChanged(article) ?? [])) : parseStamp(given)
  if (stamp !== undefined) return toInstant(stamp)
  report(messages('missing-modified'))
  return '1980-01-01T00:00:00Z'
}

/** Everybody once, with all roles; those who wrote first, since readers show the first. */
function people(credits: readonly Credit[]): readonly Element[] {
  const known = new Map<string, { readonly agent: Agent; readonly roles: Set<Role> }>()
  for (const { agent, role } of credits) {
    const entry = known.get(agent.name) ?? { agent, roles: new Set<Role>() }
    entry.roles.add(role)
    known.set(agent.name, entry)
  }
  const wrote = ({ roles }: { readonly roles: ReadonlySet<Role> }): boolean =>
    [...roles].some((role) => creators.has(role))
  const all = [...known.values()]
  return [...all.filter(wrote), ...all.filter((entry) => !wrote(entry))].flatMap((entry, index) => {
    const id = `person-${index + 1}`
    const codes = [...new Set([...entry.roles].map((role) => relators[role]))]
    return [
      ...dc(wrote(entry) ? 'creator' : 'contributor', entry.agent.name, id),
      ...codes.map((code) => meta('role', code, { refines: `#${id}`, scheme: 'marc:relators' })),
      ...fileAs(entry.agent, id),
    ]
  })
}

function fileAs({ nameParts }: Agent, id: string): readonly Element[] {
  if (nameParts?.family === undefined || nameParts.given === undefined) return []
  return [meta('file-as', `${nameParts.family}, ${nameParts.given}`, { refines: `#${id}` })]
}

function accessibilityMetadata(language: string, { hasPictures, allDescribed }: Accessibility): readonly Element[] {
  const labels = labelsFor(language)
  const features = [
    'tableOfContents',
    'structuralNavigation',
    'readingOrder',
    ...(hasPictures && allDescribed ? ['alternativeText'] : []),
  ]
  const summary = hasPictures
    ? allDescribed
      ? labels.summaryDescribed
      : labels.summaryUndescribed
    : labels.summaryText
  return [
    meta('schema:accessMode', 'textual'),
    ...(hasPictures ? [meta('schema:accessMode', 'visual')] : []),
    ...(allDescribed ? [meta('schema:accessModeSufficient', 'textual')] : []),
    ...(hasPictures ? [meta('schema:accessModeSufficient', 'textual,visual')] : []),
    ...features.map((feature) => meta('schema:accessibilityFeature', feature)),
    meta('schema:accessibilityHazard', 'none'),
    meta('schema:accessibilitySummary', summary),
  ]
}
