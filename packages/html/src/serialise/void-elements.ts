/** Elements that HTML knows as void (HTML, 13.1.2): they have no end tag, and XHTML may write them as `<br/>`. */
export const voidElements: ReadonlySet<string> = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
])
