import type { MessageTable } from '@offprint/core'

/** Rules of reading directives. */
export type DirectiveRule =
  | 'unknown-target'
  | 'duplicate-id'
  | 'unknown-directive'
  | 'literal-directive'
  | 'unknown-attribute'
  | 'wrong-attribute'
  | 'missing-attribute'
  | 'wrong-content'
  | 'unclosed-directive'
  | 'stray-fence'
  | 'boundary-without-access'
  | 'unreadable-node'

/** What reading directives may report. */
export const directiveRules: MessageTable<DirectiveRule> = {
  'unknown-target': {
    severity: 'warning',
    reason: 'Unexpected reference to `{id}`, expected an id of the same article; its words are kept',
  },
  'duplicate-id': {
    severity: 'warning',
    reason: 'Unexpected second `{id}`, expected each id once; this one is left out',
  },
  'unknown-directive': {
    severity: 'warning',
    reason: 'Unexpected directive `{name}`, expected one of the dialect{hint}; its content is kept',
  },
  'literal-directive': {
    severity: 'info',
    reason: 'Unexpected `:{name}[`, expected an inline directive; did you mean `{near}`? It is kept as text',
  },
  'unknown-attribute': {
    severity: 'warning',
    reason: 'Unexpected attribute `{attribute}` of `{name}`, expected one that it has{hint}; it is left out',
  },
  'wrong-attribute': {
    severity: 'warning',
    reason: 'Unexpected `{value}` at `{attribute}` of `{name}`, expected {expected}; it is left out',
  },
  'missing-attribute': {
    severity: 'warning',
    reason: 'Unexpected `{name}` without `{attribute}`, expected {expected}; its words are kept',
  },
  'wrong-content': {
    severity: 'warning',
    reason: 'Unexpected content of `{name}`, expected {expected}; it is kept as it is',
  },
  'unclosed-directive': {
    severity: 'warning',
    reason: 'Unexpected end of the text inside `{name}`, expected a line of colons that closes it',
  },
  'stray-fence': {
    severity: 'warning',
    reason:
      'Unexpected colons that close no directive, expected one that is open; one that holds others needs more colons than they',
  },
  'unreadable-node': {
    severity: 'warning',
    reason: 'Unexpected `{node}`, expected JSON of a node of the model; it is kept as text',
  },
  'boundary-without-access': {
    severity: 'warning',
    reason: 'Unexpected access boundary, expected `access` in the front matter to say who may read on',
  },
}
