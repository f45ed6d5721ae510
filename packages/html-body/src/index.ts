export type { BodyOptions, HtmlBody } from './options.js'
export { parseHtml } from './parse-html.js'
export { toBody } from './to-body.js'
export { toPhrasing } from './to-phrasing.js'
