/** Elements whose text no browser shows. */
export const silentElements: ReadonlySet<string> = new Set([
  ...['script', 'style', 'template', 'head', 'title', 'meta', 'link', 'base', 'noframes', 'noembed', 'area', 'map'],
  ...['param', 'source', 'track', 'col', 'colgroup', 'datalist', 'rp'],
])
