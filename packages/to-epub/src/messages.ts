import { defineMessages, type MessageFactory } from '@offprint/core'

type RuleId =
  | 'missing-modified'
  | 'missing-picture'
  | 'unsupported-picture'
  | 'large-picture'
  | 'too-many-pictures'
  | 'missing-cover'
  | 'cover-without-alt'
  | 'left-out-page-break'
  | 'left-out-audio'
  | 'missing-language'
  | 'dead-fragment'
  | 'empty-link'
  | 'link-ahead'
  | 'long-chapter'
  | 'false-conformance'

/** What making a book may report, beside what rendering does. */
export const messages: MessageFactory<RuleId> = defineMessages<RuleId>('epub', {
  'missing-modified': {
    severity: 'warning',
    reason:
      'Unexpected missing dates in all articles, expected one for `dcterms:modified`; 1980-01-01 stands in for it',
  },
  'missing-picture': {
    severity: 'warning',
    reason: 'Unexpected picture `{src}`, expected one that the asset source has; its text alternative is written',
  },
  'unsupported-picture': {
    severity: 'warning',
    reason: 'Unexpected content of `{src}`, expected a whole picture ({expected}); its text alternative is written',
  },
  'large-picture': {
    severity: 'warning',
    reason: 'Unexpected {size} of `{src}`, expected at most {limit}; its text alternative is written',
  },
  'too-many-pictures': {
    severity: 'warning',
    reason: 'Unexpected further picture `{src}`, expected at most {limit}; its text alternative is written',
  },
  'missing-cover': {
    severity: 'warning',
    reason: 'Unexpected missing cover `{src}`, expected a picture that can be read; the book has none',
  },
  'cover-without-alt': {
    severity: 'warning',
    reason: 'Unexpected cover `{src}` without `alt`, expected a text alternative; it is written as decorative',
  },
  'left-out-page-break': {
    severity: 'info',
    reason: 'Unexpected page break `{label}`, expected a book that names its printed source; it is left out',
  },
  'left-out-audio': {
    severity: 'info',
    reason: 'Unexpected narration `{src}`, expected an article to read; it is left out',
  },
  'missing-language': {
    severity: 'warning',
    reason: 'Unexpected language `und`, expected a language tag (BCP 47); the book says `und`',
  },
  'dead-fragment': {
    severity: 'warning',
    reason: 'Unexpected link to `{url}`, expected an id of that chapter; the fragment is left out',
  },
  'empty-link': {
    severity: 'warning',
    reason: 'Unexpected link to `{url}` without words, expected some; it is left out',
  },
  'link-ahead': {
    severity: 'info',
    reason: 'Unexpected link to `{url}` before its chapter, expected a list of articles; it leads to the web',
  },
  'long-chapter': {
    severity: 'warning',
    reason: 'Unexpected {size} bytes in one chapter, expected at most {limit}; small devices may turn its pages slowly',
  },
  'false-conformance': {
    severity: 'error',
    reason:
      'Unexpected pictures without text alternative, expected none in a book that is signed for as `{level}`; the claim is left out',
  },
})
