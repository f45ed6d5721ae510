// JSON-LD files, and the JSON-LD inside HTML pages.
import { readFileSync } from 'node:fs'
import { attempt, informed, judged } from '../lib/report.mjs'
import { extractJsonLd } from './html.mjs'
import { validateHtml, validateText } from './validate.mjs'

const show = ({ code, at, message }) => `${at ? `${code} ${at}` : code}: ${message}`

export async function* check({ jsonld, html }, { base }) {
  const origin = new URL(base).origin
  const row = async (name, file, validate) => {
    const found = await attempt(validate)
    if (found.crashed) return judged(name, file, found)
    const of = (severity) => found.filter((item) => item.severity === severity).map(show)
    return judged(name, file, { errors: of('error'), warnings: of('warning') })
  }
  for (const file of jsonld)
    yield await row('jsonld/file', file, () => validateText(readFileSync(file, 'utf8'), { origin }))
  const without = []
  for (const file of html) {
    const text = readFileSync(file, 'utf8')
    if (extractJsonLd(text).length) yield await row('jsonld/page', file, () => validateHtml(text, { origin }))
    else without.push(file)
  }
  // Printed, so that pages that have lost theirs are noticed.
  if (without.length)
    yield informed(
      'jsonld/page',
      undefined,
      `${without.length} HTML page${without.length > 1 ? 's' : ''} without JSON-LD`,
    )
}
