import { defineMessages, type MessageFactory } from '@offprint/core'

/** Names of the rules; the code of a message is `markdown/` and this. */
export type RuleId = 'control-characters' | 'white-space' | 'unusable-address' | 'duplicate-id' | 'unsorted-corrections'

/** What Markdown could not say of an article. */
export const messages: MessageFactory<RuleId> = defineMessages<RuleId>('markdown', {
  'control-characters': {
    severity: 'warning',
    reason: 'Unexpected {count} control characters or halves of characters, expected text; they are left out',
  },
  'white-space': {
    severity: 'info',
    reason: 'Unexpected white space in `{text}`, expected words with one space between them; it is read back so',
  },
  'unusable-address': {
    severity: 'warning',
    reason: 'Unexpected address `{url}`, expected one that a reader can be sent to; its words are kept',
  },
  'duplicate-id': {
    severity: 'warning',
    reason: 'Unexpected second `{id}`, expected each id once; readers leave this one out',
  },
  'unsorted-corrections': {
    severity: 'info',
    reason: 'Unexpected order of corrections, expected the newest first; they are read back so',
  },
})
