const section = /<!\[CDATA\[([\s\S]*?)\]\]>/g

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/**
 * The words of a CDATA section (CommonMark 6.6), which browsers take for a comment up to the first `>` in it.
 *
 * @param html - HTML of Markdown.
 * @returns The words, where it is such a section.
 */
export function characterData(html: string): string | undefined {
  return html.startsWith('<![CDATA[') && html.endsWith(']]>') ? html.slice(9, -3) : undefined
}

/**
 * Writes the CDATA sections of HTML as text.
 *
 * @param html - HTML of Markdown.
 * @returns HTML that shows what they say.
 */
export function withCharacterData(html: string): string {
  return html.replace(section, (_, words: string) => words.replace(/[&<>]/g, (character) => entities[character] ?? ''))
}
