/** Elements that browsers lay out as blocks, and that have no node of their own (WHATWG HTML, 15.3). */
export const plainBlocks: readonly string[] = [
  ...['address', 'article', 'body', 'center', 'dd', 'dialog', 'dir', 'div', 'dt', 'fieldset', 'figcaption', 'footer'],
  ...['form', 'header', 'hgroup', 'html', 'legend', 'li', 'main', 'nav', 'p', 'search', 'section', 'summary'],
  ...['caption', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'optgroup', 'option', 'frameset', 'noframes'],
  ...['listing', 'xmp', 'plaintext', 'marquee', 'multicol'],
]

/** All elements that browsers lay out as blocks. */
export const blockElements: ReadonlySet<string> = new Set([
  ...plainBlocks,
  ...['aside', 'blockquote', 'details', 'dl', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'menu', 'ol', 'pre'],
  ...['table', 'ul'],
])
