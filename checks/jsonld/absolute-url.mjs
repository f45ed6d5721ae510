const SCHEMES = ['http:', 'https:', 'mailto:', 'tel:', 'urn:', 'data:', 'doi:']

/** Is a text a URL that means the same wherever the article goes? */
export const isAbsoluteUrl = (text) =>
  !/\s/.test(text) && URL.canParse(text) && SCHEMES.includes(new URL(text).protocol)
