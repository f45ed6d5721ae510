import type { RssDocument } from '../read/document.js'
import { at, attributeOf, childOf, type XmlElement } from '../read/xml-element.js'
import type { Check, Problem, RuleTable } from '../rule.js'
import { show } from '../value/show.js'
import { podcastCategories } from './podcast-categories.js'

/** Rules about podcasts and media. */
export type PodcastRuleId =
  | 'invalid-itunes-value'
  | 'itunes-image-without-href'
  | 'unknown-itunes-category'
  | 'missing-podcast-element'
  | 'invalid-podcast-guid'
  | 'media-without-url'
  | 'invalid-medium'

/** Elements with few values; `yes`, `no`, `clean` and `explicit` are older names that readers still know. */
const values: Readonly<Record<string, readonly [RegExp, string]>> = {
  'itunes:explicit': [/^(?:true|false|yes|no|clean|explicit)$/i, '`true` or `false`'],
  'itunes:type': [/^(?:episodic|serial)$/i, '`episodic` or `serial`'],
  'itunes:episodeType': [/^(?:full|trailer|bonus)$/i, '`full`, `trailer` or `bonus`'],
  'itunes:episode': [/^[1-9]\d*$/, 'a number from 1'],
  'itunes:season': [/^[1-9]\d*$/, 'a number from 1'],
  'itunes:duration': [/^(?:\d+(?:\.\d+)?|(?:\d+:)?[0-5]?\d:[0-5]\d)$/, 'seconds or HH:MM:SS'],
  'podcast:locked': [/^(?:yes|no)$/i, '`yes` or `no`'],
}

const invalidValues: Check<RssDocument> = ({ elements }) =>
  elements.flatMap((element) => {
    const [pattern, expected = ''] = (Object.hasOwn(values, element.kind) ? values[element.kind] : undefined) ?? []
    const value = element.text.trim()
    return pattern === undefined || pattern.test(value)
      ? []
      : [at(element, { value: show(value), name: element.name, expected })]
  })

const ofKind = (elements: readonly XmlElement[], kind: string): readonly XmlElement[] =>
  elements.filter((element) => element.kind === kind)

/** A channel that says that it is a podcast. */
const marks = ['itunes:category', 'podcast:guid'] as const
const needed = [
  ['language', 'language'],
  ['itunes:explicit', 'itunes:explicit'],
  ['itunes:image', 'itunes:image'],
] as const

const missing: Check<RssDocument> = ({ channel }): readonly Problem[] =>
  channel === undefined || !marks.some((kind) => childOf(channel, kind) !== undefined)
    ? []
    : needed.filter(([kind]) => childOf(channel, kind) === undefined).map(([, name]) => at(channel, { name }))

const media: ReadonlySet<string> = new Set(['image', 'audio', 'video', 'document', 'executable'])

/** See {@link PodcastRuleId}. */
export const podcastRules: RuleTable<PodcastRuleId> = {
  'invalid-itunes-value': {
    severity: 'warning',
    reason: 'Unexpected `{value}` in `{name}`, expected {expected}',
    fix: 'Write one of the values that directories know, or leave the element out.',
    clause: 'Apple, "A Podcaster’s Guide to RSS"; podcast namespace, `locked`',
    rss: invalidValues,
  },
  'itunes-image-without-href': {
    severity: 'error',
    reason: 'Unexpected `{name}` without `href`, expected the address of the cover there',
    fix: 'Write <itunes:image href="…"/>.',
    clause: 'Apple, "A Podcaster’s Guide to RSS", `itunes:image`',
    rss: ({ elements }) =>
      ofKind(elements, 'itunes:image')
        .filter((image) => (attributeOf(image, 'href') ?? '') === '')
        .map((image) => at(image, { name: image.name })),
  },
  'unknown-itunes-category': {
    severity: 'warning',
    reason: 'Unexpected category `{category}`, expected one of the directory’s list',
    fix: 'Choose from the list of categories, in English, letter for letter.',
    clause: 'Apple, "Podcasts categories"',
    rss: ({ elements }) =>
      ofKind(elements, 'itunes:category').flatMap((element) => {
        const category = attributeOf(element, 'text') ?? ''
        return podcastCategories.has(category) ? [] : [at(element, { category: show(category) })]
      }),
  },
  'missing-podcast-element': {
    severity: 'warning',
    reason: 'Unexpected podcast without `{name}`, expected it in the channel; directories refuse it',
    fix: 'Add the element to the channel.',
    clause: 'Apple, "A Podcaster’s Guide to RSS", "Required tags"',
    rss: missing,
  },
  'invalid-podcast-guid': {
    severity: 'warning',
    reason: 'Unexpected `{guid}` as `podcast:guid`, expected a UUID of version 5 made from the feed’s address',
    fix: 'Make it once, from the address without scheme and last slash, and keep it when the feed moves.',
    clause: 'Podcast namespace, `guid`; RFC 9562, section 5.5',
    rss: ({ elements }) =>
      ofKind(elements, 'podcast:guid')
        .filter(
          ({ text }) => !/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(text.trim()),
        )
        .map((guid) => at(guid, { guid: show(guid.text) })),
  },
  'media-without-url': {
    severity: 'error',
    reason: 'Unexpected `{name}` without `url`, expected the address of the file',
    fix: 'Add url="…", or a media:player inside.',
    clause: 'Media RSS 1.5.1, `media:content`, `media:thumbnail`',
    rss: ({ elements }) => addressless(elements),
    atom: ({ elements }) => addressless(elements),
  },
  'invalid-medium': {
    severity: 'warning',
    reason: 'Unexpected medium `{medium}`, expected `image`, `audio`, `video`, `document` or `executable`',
    fix: 'Write one of the five, or leave the attribute out.',
    clause: 'Media RSS 1.5.1, `media:content`',
    rss: ({ elements }) => strangeMedia(elements),
    atom: ({ elements }) => strangeMedia(elements),
  },
}

const addressless = (elements: readonly XmlElement[]): readonly Problem[] =>
  [...ofKind(elements, 'media:content'), ...ofKind(elements, 'media:thumbnail')]
    .filter((element) => (attributeOf(element, 'url') ?? '') === '' && childOf(element, 'media:player') === undefined)
    .map((element) => at(element, { name: element.name }))

const strangeMedia = (elements: readonly XmlElement[]): readonly Problem[] =>
  ofKind(elements, 'media:content').flatMap((element) => {
    const medium = attributeOf(element, 'medium')
    return medium === undefined || media.has(medium) ? [] : [at(element, { medium: show(medium) })]
  })
