// EPUB: four checkers, because each misses what another sees.
//   epubcheck-ts  EPUBCheck 5's rules in JavaScript, but no XHTML or SVG schema
//   epubcheck     Debian's EPUBCheck 4.2.6: has the schemas, is older than EPUB 3.3 (its false alarms are waived by name)
//   nu            the Nu HTML checker on the content documents
//   ace           DAISY Ace, accessibility in a real browser (slow: left out by --fast)
// Warnings fail here even without --strict: the promise is 0 fatal, 0 errors, 0 warnings.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CHECKS } from '../lib/places.mjs'
import { informed, judged, skipped } from '../lib/rows.mjs'
import { runChecker } from './run-checker.mjs'
import { waiverFor } from './waiver-for.mjs'
import { zipEntries } from './zip-entries.mjs'

const JAR = '/usr/share/java/epubcheck.jar'
const BATCH = join(CHECKS, 'epub/EpubcheckBatch.java')

const show = ({ id, severity, path, line, message }) =>
  [severity, id, path && `${path}${line > 0 ? `:${line}` : ''}`, message].filter(Boolean).join(' ')

const runScript = (name, files) => runChecker('node', [join(CHECKS, 'epub', name)], files)

function* judgeAll(name, found) {
  for (const [file, messages] of found) yield judged(name, file, { errors: messages.map(show) })
}

/** The text of a file in the book, for waivers that look at the line complained of. */
function textIn(file, path) {
  const entry = zipEntries(readFileSync(file)).find(({ name }) => name === path)
  return entry?.data().toString('utf8') ?? ''
}

/** Splits 4.2.6's messages into those that stand and those waived by name. */
function waive(file, messages, modern) {
  const modernIds = new Set(modern.map((message) => message.id))
  const kept = []
  const waived = new Map()
  for (const message of messages) {
    const waiver = waiverFor(message, { modernIds, text: () => textIn(file, message.path) })
    if (waiver) waived.set(waiver.name, waiver.why)
    else kept.push(message)
  }
  return { kept, waived }
}

function* judgeByOldEpubcheck(files, modern) {
  for (const [file, messages] of runChecker('java', ['-cp', JAR, BATCH], files)) {
    const { kept, waived } = waive(file, messages, modern.get(file))
    const note = waived.size ? `waived: ${[...waived.keys()].join(', ')}` : ''
    yield judged('epub/epubcheck-4.2.6', file, { errors: kept.map(show), note })
    for (const [name, why] of waived) yield informed('epub/waiver', file, `${name}: ${why}`)
  }
}

/** The rows of all books in a folder. */
export async function* check({ epub: files }, { fast }) {
  const modern = runScript('epubcheck-ts.mjs', files)
  yield* judgeAll('epub/epubcheck-ts', modern)
  yield* judgeByOldEpubcheck(files, modern)
  yield* judgeAll('epub/nu', runScript('nu.mjs', files))
  if (fast) yield skipped('epub/ace', '--fast')
  else yield* judgeAll('epub/ace', runScript('ace.mjs', files))
}
