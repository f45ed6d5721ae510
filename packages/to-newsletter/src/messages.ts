import { defineMessages, type MessageFactory } from '@offprint/core'

type RuleId =
  | 'missing-from'
  | 'missing-date'
  | 'missing-unsubscribe'
  | 'missing-postal-address'
  | 'too-long'
  | 'cut'
  | 'summary-only'
  | 'left-out'
  | 'picture-format'
  | 'not-allowed'
  | 'foreign-tag'

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
      'Unexpected {bytes} bytes, expected at most {limit}; Gmail cuts what is longer, and the unsubscribe link with it',
  },
  cut: {
    severity: 'warning',
    reason: 'Unexpected {blocks} blocks that do not fit {limit} bytes, expected fewer; a link leads to the rest',
  },
  'summary-only': {
    severity: 'info',
    reason: 'Unexpected length of `{title}`, expected one that fits the mail; its summary stands there with a link',
  },
  'left-out': {
    severity: 'warning',
    reason: 'Unexpected article `{title}` beyond {limit} bytes, expected fewer articles; it is not in the mail',
  },
  'picture-format': {
    severity: 'warning',
    reason:
      'Unexpected format of `{src}`, expected JPEG, PNG or GIF, which every mail client shows; a link stands for it',
  },
  'not-allowed': {
    severity: 'warning',
    reason: 'Unexpected `{what}`, expected what every mail client shows; it is left out',
  },
  'foreign-tag': {
    severity: 'info',
    reason: 'Unexpected text that {service} would take for a merge tag, expected other text; it is shown as it stands',
  },
})
