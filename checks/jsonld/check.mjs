// JSON-LD files, the JSON-LD inside HTML pages, and what readers find in the heads of articles.
import { readFileSync } from 'node:fs'
import { attempt } from '../lib/attempt.mjs'
import { absent, informed, judged } from '../lib/rows.mjs'
import { checkReaders } from './check-readers.mjs'
import { extractJsonLd } from './extract-json-ld.mjs'
import { validateHtml, validateText } from './validate-json-ld.mjs'

const show = ({ code, at, message }) => `${at ? `${code} ${at}` : code}: ${message}`

async function judge(name, file, validate) {
  const found = await attempt(validate)
  if (found.crashed) return judged(name, file, found)
  const of = (severity) => found.filter((finding) => finding.severity === severity).map(show)
  return judged(name, file, { errors: of('error'), warnings: of('warning') })
}

/** The rows of all JSON-LD in a folder. */
export async function* check({ jsonld, html, head }, { base }) {
  const { origin } = new URL(base)
  for (const file of jsonld)
    yield await judge('jsonld/file', file, () => validateText(readFileSync(file, 'utf8'), { origin }))
  if (!jsonld.length) yield absent('jsonld/file')
  let without = 0
  for (const file of html) {
    const text = readFileSync(file, 'utf8')
    if (extractJsonLd(text).length) yield await judge('jsonld/page', file, () => validateHtml(text, { origin }))
    else without++
  }
  if (without === html.length) yield absent('jsonld/page')
  for (const file of head) {
    const text = readFileSync(file, 'utf8')
    yield judged('jsonld/readers', file, await attempt(() => checkReaders(text)))
  }
  if (!head.length) yield absent('jsonld/readers')
  // Printed, so that pages that have lost theirs are noticed.
  if (without) yield informed('jsonld/page', undefined, `${without} HTML page${without > 1 ? 's' : ''} without JSON-LD`)
}
