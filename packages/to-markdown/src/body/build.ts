import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive'

/** Attributes of a directive, in the order in which they are written. */
export type DirectiveAttributes = Readonly<Record<string, string>>

/**
 * Makes a directive inside a line: `:name[words]{attributes}`.
 *
 * @param name - Of the dialect.
 * @param children - Its words.
 * @param attributes - None by default.
 * @returns mdast.
 */
export function inlineDirective(
  name: string,
  children: readonly PhrasingContent[],
  attributes: DirectiveAttributes = {},
): TextDirective {
  // Without brackets it would be no directive.
  const words: PhrasingContent[] = children.length === 0 ? [{ type: 'html', value: '' }] : [...children]
  return { type: 'textDirective', name, attributes: { ...attributes }, children: words }
}

/**
 * Makes a directive on a line of its own: `::name[words]{attributes}`.
 *
 * @param name - Of the dialect.
 * @param attributes - In their order.
 * @param label - The words in brackets.
 * @returns mdast.
 */
export function leafDirective(
  name: string,
  attributes: DirectiveAttributes = {},
  label: readonly PhrasingContent[] = [],
): LeafDirective {
  return { type: 'leafDirective', name, attributes: { ...attributes }, children: [...label] }
}

/**
 * Makes a directive round blocks: `:::name[words]{attributes}` up to `:::`.
 *
 * @param name - Of the dialect.
 * @param attributes - In their order.
 * @param content - Blocks inside it.
 * @param label - The words in brackets.
 * @returns mdast.
 */
export function containerDirective(
  name: string,
  attributes: DirectiveAttributes,
  content: readonly RootContent[],
  label: readonly PhrasingContent[] = [],
): ContainerDirective {
  const head: Paragraph = { type: 'paragraph', data: { directiveLabel: true }, children: [...label] }
  const children = [...(label.length === 0 ? [] : [head]), ...content] as ContainerDirective['children']
  return { type: 'containerDirective', name, attributes: { ...attributes }, children }
}

/**
 * Makes a text.
 *
 * @param value - Its characters.
 * @returns mdast; nothing for an empty text.
 */
export function plain(value: string): readonly PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }]
}
