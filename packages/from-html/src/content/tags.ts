/** Elements that are no part of what a page shows. */
export const silentTags: ReadonlySet<string> = new Set([
  ...['head', 'script', 'style', 'template', 'link', 'meta', 'title', 'base', 'noframes', 'datalist'],
])

/** Elements that may stand inside a line (HTML, phrasing content). */
export const phrasingTags: ReadonlySet<string> = new Set([
  ...['a', 'abbr', 'acronym', 'audio', 'b', 'bdi', 'bdo', 'big', 'br', 'button', 'cite', 'code', 'data', 'del', 'dfn'],
  ...['em', 'embed', 'font', 'i', 'img', 'input', 'ins', 'kbd', 'label', 'map', 'mark', 'math', 'meter', 'noscript'],
  ...['object', 'output', 'picture', 'progress', 'q', 'rp', 'rt', 'ruby', 's', 'samp', 'select', 'small', 'source'],
  ...['span', 'strike', 'strong', 'sub', 'sup', 'svg', 'textarea', 'time', 'tt', 'u', 'var', 'video', 'wbr'],
])

/** Elements that are one thing to whoever looks for prose: what is in them is not looked at. */
export const atomicTags: ReadonlySet<string> = new Set([
  ...['svg', 'video', 'audio', 'object', 'select', 'textarea', 'canvas', 'map', 'iframe'],
])

/** Headings. */
export const headingTags: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** Elements that show something that is no text. */
export const mediaTags: ReadonlySet<string> = new Set([
  ...['img', 'picture', 'svg', 'video', 'audio', 'iframe', 'embed', 'object', 'math', 'canvas'],
])
