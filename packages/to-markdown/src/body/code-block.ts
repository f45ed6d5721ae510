import type { NodeOf } from '@offprint/core'
import type { RootContent } from 'mdast'
import { nodeLanguage, nodeMeta } from './as-node.js'

/** A fence; language and words behind it stand on its line. */
export function codeBlock({ value, lang, meta }: NodeOf<'code'>): RootContent | undefined {
  if (lang !== undefined && !/^\S+$/.test(lang)) return undefined
  if (meta !== undefined && (lang === undefined || meta !== meta.trim() || meta.includes('\n'))) return undefined
  // Code that shows how nodes are written is not such a node.
  if (lang === nodeLanguage && meta === nodeMeta) return undefined
  return { type: 'code', value, ...(lang === undefined ? {} : { lang }), ...(meta === undefined ? {} : { meta }) }
}

/** A formula between lines of `$$`. */
export function mathBlock({ value, mathml }: NodeOf<'math'>): RootContent | undefined {
  if (mathml !== undefined || /^\n|\n$/.test(value)) return undefined
  return { type: 'math', value }
}
