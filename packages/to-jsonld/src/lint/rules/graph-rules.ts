import type { LintRule } from './rule.js'

type RuleId =
  | 'dangling-reference'
  | 'reference-elsewhere'
  | 'relative-id'
  | 'counter-id'
  | 'contradiction'
  | 'contradicting-types'
  | 'orphan'
  | 'main-without-id'
  | 'doubled-agent'
  | 'date-without-zone'
  | 'date-without-time'
  | 'modified-before-published'
  | 'relative-url'
  | 'language-tag'
  | 'author-name'

/** What does not hold together: references, identities, values that contradict each other. */
export const graphRules: Readonly<Record<RuleId, LintRule>> = {
  'dangling-reference': {
    severity: 'error',
    reason: 'Unexpected reference to `{id}` as `{property}`, expected a node with that `@id` in the document',
    fix: 'Add the node, or inline what is known: readers do not follow references to other pages.',
  },
  'reference-elsewhere': {
    severity: 'warning',
    reason: 'Unexpected address `{id}` as `{property}`, expected a node of {range} in the document',
    fix: 'Inline what is known of it: readers do not follow references to other pages.',
  },
  'relative-id': {
    severity: 'error',
    reason: 'Unexpected `@id` `{id}`, expected an absolute IRI',
    fix: 'Make it from the canonical URL: the same text travels to feeds and e-books.',
  },
  'counter-id': {
    severity: 'warning',
    reason: 'Unexpected `@id` `{id}` that ends in a number, expected a name that means the same on every page',
    fix: 'Make it from the kind and the canonical URL of the thing.',
  },
  contradiction: {
    severity: 'error',
    reason: 'Unexpected {count} different values of `{property}` for `{id}`, expected one',
    fix: 'Make the nodes and stubs of one `@id` agree.',
  },
  'contradicting-types': {
    severity: 'error',
    reason: 'Unexpected types {types} for `{id}`, expected the same wherever it stands',
    fix: 'Make the nodes and stubs of one `@id` agree.',
  },
  orphan: {
    severity: 'warning',
    reason: 'Unexpected node `{id}` apart from the rest, expected a link to or from `{main}`',
    fix: 'Refer to it from the node that it belongs to, or leave it out.',
  },
  'main-without-id': {
    severity: 'warning',
    reason: 'Unexpected {type} without `@id`, expected one that is made from its canonical URL',
    fix: 'Add an `@id`, so that other pages can mean the same thing.',
  },
  'doubled-agent': {
    severity: 'warning',
    reason: 'Unexpected {count} nodes of {type} `{name}`, expected one `@id` for them',
    fix: 'Describe it once and refer to it.',
  },
  'date-without-zone': {
    severity: 'warning',
    reason: 'Unexpected `{text}` as `{property}`, expected an offset such as `+01:00` or `Z`',
    fix: 'Add the offset: without it each reader takes its own.',
  },
  'date-without-time': {
    severity: 'info',
    reason: 'Unexpected day `{text}` as `{property}`, expected a time if it is known',
    fix: 'Nothing, if nobody knows the time.',
  },
  'modified-before-published': {
    severity: 'error',
    reason: 'Unexpected `dateModified` {modified}, expected one after `datePublished` {published}',
    fix: 'Correct one of the dates.',
  },
  'relative-url': {
    severity: 'error',
    reason: 'Unexpected `{text}` as `{property}`, expected an absolute URL',
    fix: 'Resolve it against the page.',
  },
  'language-tag': {
    severity: 'error',
    reason: 'Unexpected language `{text}`, expected a BCP 47 tag such as `en-GB`',
    fix: 'Write it with a hyphen.',
  },
  'author-name': {
    severity: 'warning',
    reason: 'Unexpected author `{name}`, expected the name of one person and nothing else',
    fix: 'State each author apart, titles and roles in `honorificPrefix` and `jobTitle` (Google, author markup).',
  },
}
