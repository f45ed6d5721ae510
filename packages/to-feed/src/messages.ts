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
  'audio-without-length': {
    severity: 'warning',
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
})
