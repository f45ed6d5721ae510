import { defineMessages, type MessageFactory } from '@offprint/core'

type RuleId =
  | 'image-without-alt'
  | 'unusable-url'
  | 'unusable-picture'
  | 'illegal-characters'
  | 'dead-fragment'
  | 'dead-note'
  | 'math-as-tex'
  | 'unknown-node'
  | 'restricted-omitted'

/** What rendering a body may report; an adapter passes them on under its own name. */
export const messages: MessageFactory<RuleId> = defineMessages<RuleId>('html', {
  'image-without-alt': {
    severity: 'warning',
    reason:
      'Unexpected picture `{src}` without `alt`, expected a text alternative or `decorative`; it is written as decorative',
  },
  'unusable-url': {
    severity: 'warning',
    reason: 'Unexpected URL `{url}`, expected one that can be used as {use} here; its words are kept',
  },
  'unusable-picture': {
    severity: 'warning',
    reason: 'Unexpected URL `{url}`, expected one that can be used as image here; its text alternative is written',
  },
  'illegal-characters': {
    severity: 'warning',
    reason: 'Unexpected {characters} in the text, expected characters that XML can hold; they are left out',
  },
  'dead-fragment': {
    severity: 'warning',
    reason: 'Unexpected link to `#{id}`, expected an id of the same article; its words are kept',
  },
  'dead-note': {
    severity: 'warning',
    reason: 'Unexpected reference to note `{id}`, expected a definition; its label is kept as text',
  },
  'math-as-tex': { severity: 'info', reason: 'Unexpected formula, expected text; it is written as TeX' },
  'unknown-node': {
    severity: 'info',
    reason: 'Unexpected `{type}`, expected a node of the model; its fallback is written',
  },
  'restricted-omitted': {
    severity: 'info',
    reason:
      'Unexpected content behind the access boundary, expected a channel for those who may read it; it is left out',
  },
})
