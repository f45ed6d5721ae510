const documentTag = /<(?:!doctype|html|head|body)[\s>]/i

/**
 * Is this the content of a page and not a page?
 *
 * @param source - HTML.
 * @returns Whether it has no `html`, `head`, `body` or document type.
 */
export function isFragment(source: string): boolean {
  return !documentTag.test(source)
}
