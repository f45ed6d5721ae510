import type { ErrorCode, YAMLError } from 'yaml'

/** What is found and what YAML wants there, by the parser's code; `{line}` is the line as it stands. */
const reasons: Readonly<Partial<Record<ErrorCode, string>>> = {
  BAD_ALIAS: 'alias in {line}, expected a text; quote a text that begins with `*` or `&`',
  BAD_DQ_ESCAPE: 'backslash in {line}, expected an escape that YAML knows; put the text in single quotes',
  BAD_INDENT: 'indentation at {line}, expected brackets that are closed and lines that are indented alike',
  BAD_SCALAR_START: 'first character of the value in {line}, expected a letter; put the text in quotes',
  KEY_OVER_1024_CHARS: 'key of more than 1024 characters, expected a key and a colon',
  MISSING_CHAR: '{line}, expected a key with a colon, or a quote that is closed',
  MULTILINE_IMPLICIT_KEY: '{line}, expected a key with a colon on one line',
  MULTIPLE_ANCHORS: 'second anchor in {line}, expected at most one',
  MULTIPLE_TAGS: 'second tag in {line}, expected at most one',
  NON_STRING_KEY: 'list or object as key in {line}, expected a text',
  RESOURCE_EXHAUSTION: 'nesting in {line}, expected front matter that people could have written',
  TAB_AS_INDENT: 'tab at the beginning of {line}, expected spaces',
  UNEXPECTED_TOKEN: 'text after the value in {line}, expected the end of the line; put the whole value in quotes',
}

/**
 * Says in one line what the YAML parser stumbled over.
 *
 * @param error - The first error.
 * @param line - The line on which it stands.
 * @returns "Unexpected …, expected …", with a way to mend it.
 */
export function describeYamlError(error: YAMLError, line: string): string {
  const colon = error.code === 'BLOCK_AS_IMPLICIT_KEY' ? /^\s*(?:- )?([\w-]+):\s+(.*\S)\s*$/.exec(line) : null
  if (colon !== null) {
    const [, key = '', value = ''] = colon
    return `Unexpected second colon in \`${key}\`, expected quotes round a value that has a colon: \`${key}: ${quote(value)}\``
  }
  const reason = reasons[error.code] ?? '{line}, expected YAML'
  return `Unexpected ${reason.replace('{line}', `\`${line.trim()}\``)}`
}

/** A double-quoted text of YAML is one of JSON (YAML 1.2, 1.3). */
const quote = (text: string): string => JSON.stringify(text)
