import type { Json, Residue } from '@offprint/core'
import { mendJson } from './mend-json.js'

/** What the scripts of a page hold. */
export interface JsonLd {
  readonly values: readonly Json[]
  readonly residue: readonly Residue[]
}

/**
 * Reads the scripts of type `application/ld+json` (JSON-LD 1.1, section 7.2).
 *
 * @param scripts - Their texts.
 * @returns What could be parsed, mended where that is safe, and what could not.
 */
export function readJsonLd(scripts: readonly string[]): JsonLd {
  const values: Json[] = []
  const residue: Residue[] = []
  for (const script of scripts) {
    const bare = unwrapped(script)
    const value = bare === '' ? undefined : (parse(bare) ?? parse(mendJson(bare)))
    if (value !== undefined) values.push(value)
    else if (bare !== '') residue.push({ text: bare.slice(0, 200), reason: 'JSON-LD that is not JSON' })
  }
  return { values, residue }
}

/** Takes off what stands round the data for old browsers or XML; only the ends are searched, as an expression that is anchored at the end is tried at every place. */
function unwrapped(script: string): string {
  const head = /^(?:\s|\uFEFF|<!--|\/\/(?=\s*<!)|\/\*|\*\/|<!\[CDATA\[)+/.exec(script.slice(0, 200))?.[0] ?? ''
  const tail = /(?:\s|-->|\/\/|\]\]>|\/\*|\*\/|;)+$/.exec(script.slice(-200))?.[0] ?? ''
  return script.slice(head.length, script.length - tail.length).trim()
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}
