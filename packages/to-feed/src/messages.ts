import { defineMessages, type MessageFactory } from '@offprint/core'

type RuleId =
  | 'missing-date'
  | 'missing-url'
  | 'missing-site-url'
  | 'missing-description'
  | 'missing-feed-url'
  | 'unsigned'
  | 'relative-url'
  | 'audio-without-length'
  | 'audio-withheld'
  | 'not-in-json-feed'
  | 'minted-id'
  | 'too-early'
  | 'expired'
  | 'shortened-feed'
  | 'oversized-feed'
  | 'incomplete-podcast'
  | 'episode-without-enclosure'
  | 'unusable-transcript'
  | 'missing-opml'

/** What a feed could not say, or had to say differently; see the readme's table. */
export const messages: MessageFactory<RuleId> = defineMessages<RuleId>('feed', {
  'missing-date': {
    severity: 'warning',
    reason:
      'Unexpected article without `published`, expected the date of publication; RSS and JSON Feed leave it out, and Atom, which must have an `updated`, says `{updated}`',
  },
  'missing-url': {
    severity: 'warning',
    reason: 'Unexpected article without `url`, expected its address; its entry has no link',
  },
  'missing-site-url': {
    severity: 'warning',
    reason: 'Unexpected publication without `url`, expected its home page; RSS, which must have a link, says `{link}`',
  },
  'missing-description': {
    severity: 'info',
    reason:
      'Unexpected publication without `description`, expected a sentence; RSS, which must have one, repeats the title',
  },
  'missing-feed-url': {
    severity: 'info',
    reason:
      'Unexpected publication without `feedUrls.{format}`, expected where the feed is served; it has no self link',
  },
  unsigned: {
    severity: 'info',
    reason:
      'Unexpected byline without an author, expected one; in Atom the entry stands under the feed’s author, `{author}`',
  },
  'relative-url': {
    severity: 'warning',
    reason:
      'Unexpected `{url}` as `{what}`, expected an absolute http(s) URL or a page to resolve it against; it is left out',
  },
  // An error, for RSS asks for both; a build that has the file measures it by itself.
  'audio-without-length': {
    severity: 'error',
    reason:
      'Unexpected audio without {missing}, expected both `bytes` and `mediaType`; in RSS it is media and no enclosure',
  },
  'audio-withheld': {
    severity: 'info',
    reason: 'Unexpected audio of an article behind an access boundary, expected a free one; it is left out',
  },
  'not-in-json-feed': {
    severity: 'info',
    reason: 'Unexpected {what}, expected what JSON Feed has a field for; RSS and Atom carry it',
  },
  'minted-id': {
    severity: 'warning',
    reason: 'Unexpected publication without `id` or `url`, expected one; its feed’s id `{id}` is minted from {origin}',
  },
  'too-early': {
    severity: 'info',
    reason: 'Unexpected article of `{date}`, expected none later than `now`; it is left out until then',
  },
  expired: {
    severity: 'info',
    reason: 'Unexpected article that expired on `{date}`, expected one that is valid `now`; it is left out',
  },
  'shortened-feed': {
    severity: 'info',
    reason:
      'Unexpected {left} articles beyond the newest {shown}, expected no more than `{limit}` allows; they are left out',
  },
  'oversized-feed': {
    severity: 'warning',
    reason:
      'Unexpected {size} kB of `{format}`, expected at most {most} kB, since readers refuse or cut what is larger; set `limit`, `pages` or `content: summary`',
  },
  'incomplete-podcast': {
    severity: 'warning',
    reason: 'Unexpected podcast without {what}, expected one; directories ask for it',
  },
  'episode-without-enclosure': {
    severity: 'error',
    reason:
      'Unexpected episode whose sound has no `bytes` or no `mediaType`, expected both; without them it has no enclosure and cannot be played',
  },
  'unusable-transcript': {
    severity: 'warning',
    reason:
      'Unexpected transcript `{url}`, expected an http(s) URL that ends in `.html`, `.json`, `.srt`, `.txt` or `.vtt`; it is left out',
  },
  'missing-opml': {
    severity: 'warning',
    reason: 'Unexpected list of feeds without their addresses, expected `feedUrls`; `feeds.opml` is not written',
  },
})
