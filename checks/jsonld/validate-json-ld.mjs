// Offline JSON-LD validation.  Codes of what it reports:
//   H the script element  J the JSON text  X expansion  V vocabulary  G the graph  D data  S what Google asks for

import { checkData, checkGraph } from './consistency.mjs'
import { checkArticles, checkShapes } from './google.mjs'
import { readGraph } from './graph.mjs'
import { duplicateKeys, extractJsonLd, unsafeInScript } from './html.mjs'
import { checkVocabulary } from './vocabulary.mjs'

const ENTITY_RE = /&(amp|lt|gt|quot|apos|nbsp|#\d+|#x[0-9a-f]+);/i
const NON_VALUE_RE = /^(undefined|null|\[object Object\]|NaN|Invalid Date)$/

/** The J rules on every value: empty ones, escaped HTML, stringified nothings. */
function checkValues(value, path, say) {
  const empty = (what) => say('warning', 'J004', path, what)
  if (value === null) return empty('null value')
  if (value === '') return empty('empty string')
  if (typeof value === 'string') {
    if (ENTITY_RE.test(value))
      say('error', 'J005', path, `HTML character reference in a JSON string: ${value.match(ENTITY_RE)[0]}`)
    else if (/<\/?[a-z][a-z0-9]*[\s>/]/i.test(value)) say('warning', 'J006', path, 'HTML tag in a text value')
    if (NON_VALUE_RE.test(value)) say('error', 'J007', path, `stringified non-value "${value}"`)
  } else if (Array.isArray(value)) {
    if (!value.length) empty('empty array')
    value.forEach((item, i) => checkValues(item, `${path}[${i}]`, say))
  } else if (typeof value === 'object') {
    if (!Object.keys(value).length) empty('empty object')
    for (const [key, item] of Object.entries(value))
      if (key !== '@context') checkValues(item, path ? `${path}.${key}` : key, say)
  }
}

/** All findings on one JSON-LD text: [{ severity: error | warning | info, code, at, message }]. */
export async function validateText(text, { origin, fromHtml = false } = {}) {
  const out = []
  const say = (severity, code, at, message) => out.push({ severity, code, at, message })
  let document
  try {
    document = JSON.parse(text)
  } catch (error) {
    say('error', 'J001', '', `not JSON: ${error.message}`)
    return out
  }
  for (const key of duplicateKeys(text)) say('error', 'J002', key, `duplicate member "${key}"`)
  for (const found of new Set(unsafeInScript(text)))
    say(
      fromHtml ? 'error' : 'warning',
      'J003',
      '',
      `raw "${found}" is not safe inside a script element; write "<" as \\u003c`,
    )
  checkValues(document, '', say)
  if (document === null || typeof document !== 'object') {
    say('error', 'J001', '', 'neither an object nor an array')
    return out
  }
  if (!Array.isArray(document) && !('@context' in document)) say('error', 'J008', '', 'no @context')

  const graph = await readGraph(document, { origin, say })
  if (!graph) return out
  checkVocabulary(graph)
  checkGraph(graph)
  checkData(graph)
  checkArticles(graph)
  await checkShapes(graph)
  return out
}

/** The same for every JSON-LD script element of an HTML page. */
export async function validateHtml(html, options) {
  const out = []
  for (const block of extractJsonLd(html)) {
    if (!block.terminated)
      out.push({ severity: 'error', code: 'H002', at: '', message: 'the script element is never closed' })
    out.push(...(await validateText(block.text, { ...options, fromHtml: true })))
  }
  return out
}
