// EPUB: four checkers, because each misses what another sees.
//   epubcheck-ts  EPUBCheck 5's rules in JavaScript, but no XHTML or SVG schema
//   epubcheck     Debian's EPUBCheck 4.2.6: has the schemas, is older than EPUB 3.3 (its false alarms are waived by name)
//   nu            the Nu HTML checker on the content documents
//   ace           DAISY Ace, accessibility in a real browser (slow: left out by --fast)
// Warnings fail here even without --strict: the promise is 0 fatal, 0 errors, 0 warnings.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { informed, judged, skipped } from '../lib/report.mjs'
import { CHECKS, jsonLines } from '../lib/tools.mjs'
import { waiverFor } from './waivers.mjs'
import { zipEntries } from './zip.mjs'

const JAR = '/usr/share/java/epubcheck.jar'
const show = ({ id, severity, path, line, message }) =>
  [severity, id, path && `${path}${line > 0 ? `:${line}` : ''}`, message].filter(Boolean).join(' ')

/** Runs one checker over all files at once; what it says nothing about has not been checked, and fails. */
function runChecker(program, args, files) {
  let found = new Map(),
    fault = 'the checker gave no result'
  try {
    found = new Map(jsonLines(program, [...args, ...files]).map((row) => [row.file, row.messages]))
  } catch (error) {
    fault = `could not run: ${error.message}`
  }
  return new Map(files.map((file) => [file, found.get(file) ?? [{ severity: 'FATAL', message: fault }]]))
}
const script = (name) => ['node', [join(CHECKS, 'epub', name)]]

/** The text of a file in the book, for waivers that look at the line complained of. */
function textIn(file, path) {
  const entry = zipEntries(readFileSync(file)).find(({ name }) => name === path)
  return entry?.data().toString('utf8') ?? ''
}

/** Splits 4.2.6's messages into those that stand and those waived by name. */
function waive(file, messages, modern) {
  const modernIds = new Set(modern.map((message) => message.id))
  const kept = [],
    waived = new Map()
  for (const message of messages) {
    const waiver = waiverFor(message, { modernIds, text: () => textIn(file, message.path) })
    if (waiver) waived.set(waiver.name, waiver.why)
    else kept.push(message)
  }
  return { kept, waived }
}

export async function* check({ epub: files }, { fast }) {
  const modern = runChecker(...script('epubcheck-ts.mjs'), files)
  for (const [file, messages] of modern) yield judged('epub/epubcheck-ts', file, { errors: messages.map(show) })

  const old = runChecker('java', ['-cp', JAR, join(CHECKS, 'epub/EpubcheckBatch.java')], files)
  for (const [file, messages] of old) {
    const { kept, waived } = waive(file, messages, modern.get(file))
    yield judged('epub/epubcheck-4.2.6', file, {
      errors: kept.map(show),
      note: waived.size ? `waived: ${[...waived.keys()].join(', ')}` : '',
    })
    for (const [name, why] of waived) yield informed('epub/waiver', file, `${name}: ${why}`)
  }

  for (const [file, messages] of runChecker(...script('nu.mjs'), files))
    yield judged('epub/nu', file, { errors: messages.map(show) })

  if (fast) yield skipped('epub/ace', '--fast')
  else
    for (const [file, messages] of runChecker(...script('ace.mjs'), files))
      yield judged('epub/ace', file, { errors: messages.map(show) })
}
