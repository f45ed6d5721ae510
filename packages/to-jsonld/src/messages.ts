import { defineMessages, type MessageFactory } from '@offprint/core'

/** Names of the rules; the code of a message is `jsonld/` and this. */
export type RuleId =
  | 'missing-url'
  | 'missing-date'
  | 'missing-author'
  | 'missing-image'
  | 'missing-language'
  | 'missing-publisher'
  | 'missing-license'
  | 'author-without-url'
  | 'author-name'
  | 'publisher-without-url'
  | 'publisher-without-logo'
  | 'modified-is-published'
  | 'modified-before-published'
  | 'unusable-url'
  | 'url-with-fragment'
  | 'image-from-body'
  | 'small-image'
  | 'missing-crops'
  | 'self-translation'
  | 'paywall-without-boundary'
  | 'contradicting-agent'
  | 'literal-markup'
  | 'unsaid'

/** What the structured data of an article may report: what it could not say, and why. */
export const messages: MessageFactory<RuleId> = defineMessages<RuleId>('jsonld', {
  'missing-url': {
    severity: 'warning',
    reason: 'Unexpected {what} without a URL, expected its canonical one; no page and no links are described',
  },
  'missing-date': {
    severity: 'warning',
    reason: 'Unexpected article without a date of publication, expected `dates.published`; none is stated',
  },
  'missing-author': {
    severity: 'warning',
    reason: 'Unexpected article without an author, expected one in its byline; none is stated',
  },
  'missing-image': {
    severity: 'info',
    reason: 'Unexpected article without a picture, expected a hero; none is stated',
  },
  'missing-language': {
    severity: 'warning',
    reason: 'Unexpected language `und`, expected a BCP 47 tag; none is stated',
  },
  'missing-publisher': {
    severity: 'info',
    reason: "Unexpected article without a publisher, expected the publication's; none is stated",
  },
  'missing-license': {
    severity: 'info',
    reason: 'Unexpected article without a licence, expected one or `All rights reserved`; none is stated',
  },
  'author-without-url': {
    severity: 'info',
    reason:
      'Unexpected author `{name}` without an address, expected `url`, `orcid` or `sameAs`, which tell namesakes apart',
  },
  'author-name': {
    severity: 'warning',
    reason: 'Unexpected author `{name}`, expected the name of one person without title or role; it is stated as it is',
  },
  'publisher-without-url': {
    severity: 'info',
    reason: 'Unexpected publisher `{name}` without a URL, expected its home page',
  },
  'publisher-without-logo': {
    severity: 'info',
    reason: 'Unexpected publisher `{name}` without a logo, expected one with an absolute URL',
  },
  'modified-is-published': {
    severity: 'info',
    reason:
      'Unexpected article without a date of change, expected `dates.modified`; its publication `{date}` stands for it',
  },
  'modified-before-published': {
    severity: 'warning',
    reason: 'Unexpected change `{modified}` before the publication `{published}`, expected a later one; it is left out',
  },
  'unusable-url': {
    severity: 'warning',
    reason:
      'Unexpected URL `{url}`, expected an http(s) one, or an article with a URL to resolve it against; it is left out',
  },
  'url-with-fragment': {
    severity: 'info',
    reason: 'Unexpected fragment in `{url}`, expected the URL of a page; the fragment stands in the `@id` alone',
  },
  'image-from-body': {
    severity: 'info',
    reason: 'Unexpected article without a hero, expected one; the first picture of the body, `{src}`, stands for it',
  },
  'small-image': {
    severity: 'warning',
    reason: 'Unexpected picture `{src}` of {width} by {height} pixels, expected at least 50,000 pixels',
  },
  'missing-crops': {
    severity: 'info',
    reason: 'Unexpected picture without the crops {ratios}, expected variants of these ratios; none is claimed',
  },
  'self-translation': {
    severity: 'warning',
    reason: 'Unexpected translation at `{url}`, expected another URL than that of the article; it is left out',
  },
  'paywall-without-boundary': {
    severity: 'warning',
    reason:
      'Unexpected access `{level}` without a boundary in the body, expected the place from which it applies; it is left out',
  },
  'contradicting-agent': {
    severity: 'warning',
    reason: 'Unexpected second `{field}` of `{name}`, expected the same everywhere; the first is stated',
  },
  'literal-markup': {
    severity: 'warning',
    reason:
      'Unexpected `{text}` in a text, expected plain words: some readers take it for markup or for nothing; it is kept',
  },
  unsaid: {
    severity: 'info',
    reason: 'Unexpected `{fields}`, expected what schema.org has a property for; it is left out',
  },
})
