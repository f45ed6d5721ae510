export { fromText } from './from-text.js'
export { textReader } from './text-reader.js'
