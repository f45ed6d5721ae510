/** caniemail's feature for an element whose name does not say it. */
const others: Readonly<Record<string, string>> = {
  embed: 'html-object',
  map: 'html-image-maps',
  area: 'html-image-maps',
  ul: 'html-lists',
  ol: 'html-lists',
  dl: 'html-lists',
  s: 'html-strike',
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'html-h1-h6'])),
  ...Object.fromEntries(
    'article aside details figcaption figure footer header main mark nav section summary time'
      .split(' ')
      .map((name) => [name, 'html-semantics']),
  ),
}

/** Names that caniemail uses for something else than the element. */
const notElements: ReadonlySet<string> = new Set(['width', 'height', 'align', 'dir', 'lang', 'role', 'style', 'body'])

/**
 * caniemail's feature that an element is.
 *
 * @param tagName - Lower case.
 * @returns Its name, which the data may not have.
 */
export const elementFeature = (tagName: string): string | undefined =>
  notElements.has(tagName) ? undefined : (others[tagName] ?? `html-${tagName}`)
