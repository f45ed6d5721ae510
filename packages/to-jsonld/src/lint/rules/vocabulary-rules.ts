import type { LintRule } from './rule.js'

type RuleId =
  | 'unknown-type'
  | 'datatype-as-type'
  | 'superseded-type'
  | 'retired-type'
  | 'pending-type'
  | 'untyped-node'
  | 'unknown-property'
  | 'superseded-property'
  | 'retired-property'
  | 'pending-property'
  | 'wrong-domain'
  | 'wrong-range'
  | 'wrong-datatype'
  | 'boolean-as-text'
  | 'number-as-text'
  | 'bare-number'
  | 'text-for-node'
  | 'address-for-node'
  | 'unknown-member'
  | 'foreign-member'
  | 'short-member'
  | 'unknown-term'

/** What schema.org does not have, or has otherwise. */
export const vocabularyRules: Readonly<Record<RuleId, LintRule>> = {
  'unknown-type': {
    severity: 'error',
    reason: 'Unexpected type `{type}`, expected one of schema.org{hint}',
    fix: 'See https://schema.org/docs/full.html.',
  },
  'datatype-as-type': {
    severity: 'warning',
    reason: 'Unexpected datatype `{type}` as the type of a node, expected the value itself',
    fix: 'Write the text, number or date where the node stands.',
  },
  'superseded-type': {
    severity: 'warning',
    reason: 'Unexpected superseded type `{type}`, expected `{other}`',
    fix: 'Use the newer name.',
  },
  'retired-type': {
    severity: 'warning',
    reason: 'Unexpected retired type `{type}`, expected a current one',
    fix: 'Use a type outside the attic.',
  },
  'pending-type': {
    severity: 'info',
    reason: 'Unexpected pending type `{type}`, expected a settled one; it may change',
    fix: 'Keep it if somebody reads it.',
  },
  'untyped-node': {
    severity: 'warning',
    reason: 'Unexpected node with `{keys}` and no type of schema.org, expected `@type`',
    fix: 'State what it is.',
  },
  'unknown-property': {
    severity: 'error',
    reason: 'Unexpected property `{property}`, expected one of schema.org{hint}',
    fix: 'See the page of the type at schema.org for its properties.',
  },
  'superseded-property': {
    severity: 'warning',
    reason: 'Unexpected superseded property `{property}`, expected `{other}`',
    fix: 'Use the newer name.',
  },
  'retired-property': {
    severity: 'warning',
    reason: 'Unexpected retired property `{property}`, expected a current one',
    fix: 'Use a property outside the attic.',
  },
  'pending-property': {
    severity: 'info',
    reason: 'Unexpected pending property `{property}`, expected a settled one; it may change',
    fix: 'Keep it if somebody reads it.',
  },
  'wrong-domain': {
    severity: 'error',
    reason: 'Unexpected `{property}` on {type}, expected it on {domain}',
    fix: 'Move it to a node of such a type, or use the property that this type has.',
  },
  'wrong-range': {
    severity: 'error',
    reason: 'Unexpected {type} as `{property}`, expected {range}',
    fix: 'Give a node of such a type.',
  },
  'wrong-datatype': {
    severity: 'error',
    reason: 'Unexpected {what} as `{property}`, expected {range}',
    fix: 'Write the value in that form.',
  },
  'boolean-as-text': {
    severity: 'warning',
    reason: 'Unexpected text `{text}` as `{property}`, expected a JSON boolean',
    fix: 'Leave the quotes off.',
  },
  'number-as-text': {
    severity: 'info',
    reason: 'Unexpected text `{text}` as `{property}`, expected a JSON number',
    fix: 'Leave the quotes off.',
  },
  'bare-number': {
    severity: 'info',
    reason: 'Unexpected bare number as `{property}`, expected {range}; readers take it',
    fix: 'Nothing, unless your reader asks for a unit.',
  },
  'text-for-node': {
    severity: 'warning',
    reason: 'Unexpected text `{text}` as `{property}`, expected {range}',
    fix: 'Give a node with a type and a name.',
  },
  'address-for-node': {
    severity: 'info',
    reason: 'Unexpected address `{text}` as `{property}`, expected {range}',
    fix: 'Give a node with a type and a name where you know more.',
  },
  'unknown-member': {
    severity: 'error',
    reason: 'Unexpected `{text}` as `{property}`, expected a member of {range}',
    fix: 'See the page of the enumeration at schema.org.',
  },
  'foreign-member': {
    severity: 'warning',
    reason: 'Unexpected `{text}` as `{property}`, expected a member of {range}',
    fix: 'Use a member that schema.org has, if one means the same.',
  },
  'short-member': {
    severity: 'warning',
    reason: 'Unexpected bare `{text}` as `{property}`, expected `https://schema.org/{text}`',
    fix: 'Write the whole address.',
  },
  'unknown-term': {
    severity: 'error',
    reason: 'Unexpected `{text}` as `{property}`, expected a term that schema.org has',
    fix: 'Correct the name.',
  },
}
