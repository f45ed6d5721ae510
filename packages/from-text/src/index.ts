export { fromText } from './from-text.js'
export type { LinePattern, SiteProfile } from './rules/site-profile.js'
export type { TextOptions } from './settings.js'
export { createTextReader, textReader } from './text-reader.js'
