/** A line that begins something of its own: a key, an item, a comment, the end of a flow collection. */
const ownLine = /^(?:\s|$|#|-(?:\s|$)|[\]}?]|["']?[\p{L}\p{N}_.-]+["']?:(?:\s|$))/u

const indent = '  '

/**
 * Indents lines that go on with the text of the line before and stand at its margin, which YAML 1.2 refuses and many
 * older readers let pass.
 *
 * @param yaml - Front matter.
 * @returns The mended text, of the same lines, and those lines' numbers, from 1.
 */
export function mendIndent(yaml: string): { readonly text: string; readonly lines: readonly number[] } {
  const lines = yaml.split('\n')
  const mended = lines.flatMap((line, index) => (index > 0 && !ownLine.test(line) ? [index + 1] : []))
  const text = lines.map((line, index) => (mended.includes(index + 1) ? indent + line : line)).join('\n')
  return { text, lines: mended }
}
