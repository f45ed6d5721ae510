// RSS, Atom and JSON Feed: well-formed, by the rules, and read alike by independent readers.
import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { attempt } from '../lib/attempt.mjs'
import { loadTool } from '../lib/load-tool.mjs'
import { absent, informed, judged, skipped } from '../lib/rows.mjs'
import { checkJsonFeed } from './check-json-feed.mjs'
import { compareFields } from './compare-fields.mjs'
import { findGrammarFaults, findXmlFaults } from './find-xml-faults.mjs'
import { readWithFeedparser, readWithFeedsmith, readWithRssParser } from './read-with-libraries.mjs'
import { readWithPython } from './read-with-python.mjs'

const noteOf = (read) => (read.crashed ? '' : `${read.entries} entries, ${read.fields} fields`)

/** RFC 4287's own grammar. It is not shipped here: name a copy of its Appendix B (.rng, or .rnc with jing) in ATOM_GRAMMAR. */
async function* judgeByGrammar(files) {
  const grammar = process.env.ATOM_GRAMMAR
  if (!grammar) return yield skipped('feed/atom-grammar', 'no grammar file (ATOM_GRAMMAR)')
  for (const file of files)
    yield judged('feed/atom-grammar', file, await attempt(() => ({ errors: findGrammarFaults(file, grammar) })))
}

/** Python's feedparser, then feedsmith, which must see as many entries. */
async function* judgeByReaders(xml, json) {
  const counted = new Map() // file -> entries, as Python's feedparser counts them
  for (const file of xml) {
    const read = await attempt(() => readWithPython(file))
    if (!read.crashed) counted.set(file, read.entries)
    yield judged('feed/python-feedparser', file, { errors: read.errors, note: noteOf(read) })
    const beside = json.find((other) => dirname(other) === dirname(file))
    if (!read.crashed && beside !== undefined) {
      const compare = () => compareFields(read, JSON.parse(readFileSync(beside, 'utf8')))
      yield judged('feed/read-back', file, await attempt(compare))
    }
  }
  const feedsmith = await loadTool('feedsmith')
  for (const file of [...xml, ...json]) {
    const read = await attempt(() => readWithFeedsmith(feedsmith, file))
    const errors = read.errors ?? []
    const expected = counted.get(file)
    if (!errors.length && expected !== undefined && expected !== read.entries)
      errors.push(`${read.entries} entries here, ${expected} for python3-feedparser`)
    yield judged('feed/feedsmith', file, { errors, note: noteOf(read) })
  }
}

/** Two readers that are widely used and tolerant of little: worth reading, no judges. */
async function* inform(xml) {
  const readers = {
    'feed/rss-parser': [readWithRssParser, await loadTool('rss-parser')],
    'feed/feedparser': [readWithFeedparser, await loadTool('feedparser')],
  }
  for (const [name, [reader, library]] of Object.entries(readers))
    for (const file of xml) {
      const read = await attempt(() => reader(library, file))
      yield informed(name, file, read.crashed ? `cannot read it: ${read.errors[0]}` : noteOf(read))
    }
}

/** The rows of all feeds in a folder. */
export async function* check({ rss, atom, json }) {
  for (const [kind, files] of Object.entries({ rss, atom, json })) if (!files.length) yield absent(`feed/${kind}`)
  const xml = [...rss, ...atom]
  for (const file of xml) yield judged('feed/xmllint', file, await attempt(() => ({ errors: findXmlFaults(file) })))
  if (atom.length) yield* judgeByGrammar(atom)
  for (const file of json)
    yield judged('feed/jsonfeed', file, await attempt(() => checkJsonFeed(readFileSync(file, 'utf8'))))
  yield* judgeByReaders(xml, json)
  yield* inform(xml)
}
