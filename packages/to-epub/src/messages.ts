import { defineMessages, type MessageFactory } from '@offprint/core'

type RuleId = 'missing-modified' | 'unsupported-picture' | 'missing-cover' | 'left-out-page-break' | 'missing-language'

/** What making a book may report, beside what rendering does. */
export const messages: MessageFactory<RuleId> = defineMessages<RuleId>('epub', {
  'missing-modified': {
    severity: 'warning',
    reason:
      'Unexpected missing dates in all articles, expected one for `dcterms:modified`; 1980-01-01 stands in for it',
  },
  'unsupported-picture': {
    severity: 'warning',
    reason: 'Unexpected content of `{src}`, expected a whole JPEG, PNG or GIF; its text alternative is written',
  },
  'missing-cover': {
    severity: 'warning',
    reason: 'Unexpected missing cover `{src}`, expected a picture that can be read; the book has none',
  },
  'left-out-page-break': {
    severity: 'info',
    reason: 'Unexpected page break `{label}`, expected a book that names its printed source; it is left out',
  },
  'missing-language': {
    severity: 'warning',
    reason: 'Unexpected language `und`, expected a language tag (BCP 47); the book says `und`',
  },
})
