import type { LintRule } from './rule.js'

type RuleId =
  | 'unclosed-script'
  | 'not-json'
  | 'not-an-object'
  | 'duplicate-key'
  | 'unsafe-in-script'
  | 'unsafe-outside-script'
  | 'empty-value'
  | 'html-reference'
  | 'html-tag'
  | 'stringified-value'
  | 'too-deep'
  | 'missing-context'
  | 'unknown-context'
  | 'malformed'
  | 'unknown-keyword'
  | 'nothing-stated'

/** What is wrong with the text itself, before it says anything. */
export const textRules: Readonly<Record<RuleId, LintRule>> = {
  'unclosed-script': {
    severity: 'error',
    reason: 'Unexpected end of the page inside a script element, expected `</script>`',
    fix: 'Close the element, and write `<` inside it as `\\u003c`.',
  },
  'not-json': {
    severity: 'error',
    reason: 'Unexpected text that is not JSON: {problem}',
    fix: 'Write the object with a JSON serializer, not by hand.',
  },
  'not-an-object': {
    severity: 'error',
    reason: 'Unexpected {what}, expected an object or a list of objects',
    fix: 'State at least one node, such as `{"@context": "https://schema.org", "@type": "Article"}`.',
  },
  'duplicate-key': {
    severity: 'error',
    reason: 'Unexpected second `{key}` in one object, expected each key once; the first is lost',
    fix: 'State several values as a list.',
  },
  'unsafe-in-script': {
    severity: 'error',
    reason: 'Unexpected raw `{text}` inside a script element, expected `\\u003c`',
    fix: 'Escape every `<` as `\\u003c`; never as an entity, which stays in the text.',
  },
  'unsafe-outside-script': {
    severity: 'warning',
    reason: 'Unexpected raw `{text}`, expected `\\u003c`: it would end or nest a script element',
    fix: 'Escape every `<` as `\\u003c` before the text goes into a page.',
  },
  'empty-value': {
    severity: 'warning',
    reason: 'Unexpected {what}, expected a value or no key at all',
    fix: 'Leave out what is not known.',
  },
  // No error: an article about HTML may show one, and it is then right.
  'html-reference': {
    severity: 'warning',
    reason: 'Unexpected character reference `{text}` in a text, expected the character itself',
    fix: 'Write plain text: JSON needs no entities, and readers disagree about decoding them (w3c/json-ld-syntax#498).',
  },
  'html-tag': {
    severity: 'warning',
    reason: 'Unexpected tag `{text}` in a text, expected plain text',
    fix: 'Take the markup out.',
  },
  'stringified-value': {
    severity: 'error',
    reason: 'Unexpected `{text}` as a text, expected a value or no key at all',
    fix: 'Mend the template: it writes a value that is missing.',
  },
  'too-deep': {
    severity: 'error',
    reason: 'Unexpected nesting of more than {levels} levels, expected nodes side by side in `@graph`',
    fix: 'State nodes in one `@graph` and refer to them by `@id`.',
  },
  'missing-context': {
    severity: 'error',
    reason: 'Unexpected object without `@context`, expected `"https://schema.org"`',
    fix: 'Add `"@context": "https://schema.org"`.',
  },
  'unknown-context': {
    severity: 'error',
    reason: 'Unexpected context `{context}`, expected `https://schema.org`; what it defines is not known here',
    fix: 'Use the one context that every reader knows.',
  },
  malformed: {
    severity: 'error',
    reason: 'Unexpected {what} as `{keyword}`, expected {expected}',
    fix: 'See JSON-LD 1.1, section 9 (grammar).',
  },
  'unknown-keyword': {
    severity: 'error',
    reason: 'Unexpected `{key}`, expected a keyword of JSON-LD or a term of the context; it is dropped',
    fix: 'Correct the name, or leave it out.',
  },
  'nothing-stated': {
    severity: 'error',
    reason: 'Unexpected document that states nothing, expected at least one node',
    fix: 'State a node with a type and properties.',
  },
}
