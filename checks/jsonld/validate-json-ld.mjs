// Offline JSON-LD validation.  Codes of what it reports:
//   H the script element  J the JSON text  X expansion  V vocabulary  G the graph  D data  S what Google asks for
import { checkArticles } from './check-articles.mjs'
import { checkData } from './check-data.mjs'
import { checkGraph } from './check-graph.mjs'
import { checkShapes } from './check-shapes.mjs'
import { checkValues } from './check-values.mjs'
import { checkVocabulary } from './check-vocabulary.mjs'
import { extractJsonLd } from './extract-json-ld.mjs'
import { findDuplicateKeys } from './find-duplicate-keys.mjs'
import { readGraph } from './read-graph.mjs'

// What must not stand raw inside a script element.
const UNSAFE_IN_SCRIPT = /<\/script|<script|<!--/gi

/** The J rules: the document, or undefined where it is none. */
function readDocument(text, { fromHtml, say }) {
  let document
  try {
    document = JSON.parse(text)
  } catch (error) {
    say('error', 'J001', '', `not JSON: ${error.message}`)
    return undefined
  }
  for (const key of findDuplicateKeys(text)) say('error', 'J002', key, `duplicate member "${key}"`)
  for (const found of new Set(text.match(UNSAFE_IN_SCRIPT))) {
    const severity = fromHtml ? 'error' : 'warning'
    say(severity, 'J003', '', `raw "${found}" is not safe inside a script element; write "<" as \\u003c`)
  }
  checkValues(document, '', say)
  if (document === null || typeof document !== 'object') {
    say('error', 'J001', '', 'neither an object nor an array')
    return undefined
  }
  if (!Array.isArray(document) && !('@context' in document)) say('error', 'J008', '', 'no @context')
  return document
}

/**
 * @param {string} text JSON-LD
 * @param {{ origin?: string, fromHtml?: boolean }} options
 * @returns {Promise<{ severity: 'error' | 'warning' | 'info', code: string, at: string, message: string }[]>}
 */
export async function validateText(text, { origin, fromHtml = false } = {}) {
  const findings = []
  const say = (severity, code, at, message) => findings.push({ severity, code, at, message })
  const document = readDocument(text, { fromHtml, say })
  const graph = document && (await readGraph(document, { origin, say }))
  if (graph) {
    checkVocabulary(graph)
    checkGraph(graph)
    checkData(graph)
    checkArticles(graph)
    await checkShapes(graph)
  }
  return findings
}

/** The same for every JSON-LD script element of an HTML page. */
export async function validateHtml(html, options) {
  const findings = []
  for (const { text, terminated } of extractJsonLd(html)) {
    if (!terminated)
      findings.push({ severity: 'error', code: 'H002', at: '', message: 'the script element is never closed' })
    findings.push(...(await validateText(text, { ...options, fromHtml: true })))
  }
  return findings
}
