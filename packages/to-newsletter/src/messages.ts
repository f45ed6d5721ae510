import { defineMessages, type MessageFactory } from '@offprint/core'

type RuleId = 'missing-from' | 'missing-date' | 'missing-unsubscribe' | 'missing-postal-address' | 'too-long'

/** What making a newsletter may report, beside what rendering does. */
export const messages: MessageFactory<RuleId> = defineMessages<RuleId>('newsletter', {
  'missing-from': {
    severity: 'warning',
    reason: 'Unexpected missing `from`, expected a sender; `{from}` stands in for it',
  },
  'missing-date': {
    severity: 'warning',
    reason:
      'Unexpected missing date, expected `date` or the article’s `published`; the message is dated 1970-01-01, so set the date when sending',
  },
  'missing-unsubscribe': {
    severity: 'warning',
    reason:
      'Unexpected missing `unsubscribeUrl`, expected a way to leave the list; mail without one is refused by large providers',
  },
  'missing-postal-address': {
    severity: 'warning',
    reason: 'Unexpected missing `postalAddress`, expected one, as many countries demand of newsletters',
  },
  'too-long': {
    severity: 'warning',
    reason:
      'Unexpected {bytes} bytes, expected less than {limit}; Gmail cuts what is longer, and the unsubscribe link with it',
  },
})
