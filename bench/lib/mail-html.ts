export { articleHtml } from '../../packages/to-newsletter/src/article-html.js'
export { resolveOptions } from '../../packages/to-newsletter/src/settings.js'
