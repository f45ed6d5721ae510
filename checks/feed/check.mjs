// RSS, Atom and JSON Feed: well-formed, by the rules, and read alike by independent readers.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { attempt, informed, judged, skipped } from '../lib/report.mjs'
import { CHECKS, load, PYTHON, runProgram } from '../lib/tools.mjs'
import { check as checkJsonFeed } from './jsonfeed.mjs'
import { readWithFeedparser, readWithFeedsmith, readWithRssParser } from './readers.mjs'

const seen = ({ entries, fields }) => `${entries} entries, ${fields} fields`

/** libxml2: well-formedness, and namespace prefixes that are declared (an undeclared one leaves its exit status at 0). */
function xmllint(file, ...args) {
  const { status, stderr } = runProgram('xmllint', ['--noout', '--nonet', ...args, file])
  const lines = stderr
    .split('\n')
    .filter((line) => /error|warning/i.test(line))
    .map((line) => line.replace(`${file}:`, 'line '))
  return status && !lines.length ? [`xmllint ended with ${status}`] : lines
}

/** RFC 4287's own grammar. It is not shipped here: name a copy of its Appendix B (.rng, or .rnc with jing) in ATOM_GRAMMAR. */
function* atomGrammar(files) {
  const grammar = process.env.ATOM_GRAMMAR
  if (!grammar || !existsSync(grammar)) return yield skipped('feed/atom-grammar', 'no grammar file (ATOM_GRAMMAR)')
  for (const file of files) {
    const errors = grammar.endsWith('.rng')
      ? xmllint(file, '--relaxng', grammar).filter((line) => !line.endsWith(' fails to validate'))
      : runProgram('jing', ['-c', grammar, file])
          .stdout.split('\n')
          .filter(Boolean)
          .map((line) => line.replace(`${file}:`, 'line '))
    yield judged('feed/atom-grammar', file, { errors })
  }
}

/** Python's feedparser reads nearly anything; `bozo` is its word for what it had to forgive. */
function readWithPython(file) {
  const { stdout, stderr } = runProgram(PYTHON, [join(CHECKS, 'feed/feedparser-count.py'), file])
  if (!stdout) throw new Error(stderr.trim().split('\n').at(-1))
  const read = JSON.parse(stdout)
  return { ...read, errors: read.bozo ? [`bozo: ${read.exception}`] : read.version ? [] : ['not recognised as a feed'] }
}

export async function* check({ rss, atom, json }) {
  const xml = [...rss, ...atom]
  for (const file of xml) yield judged('feed/xmllint', file, await attempt(() => ({ errors: xmllint(file) })))
  if (atom.length) yield* atomGrammar(atom)
  for (const file of json) {
    const events = checkJsonFeed(readFileSync(file, 'utf8'))
    const of = (level) =>
      events.filter((event) => event.level === level).map(({ where, what }) => (where ? `${where}: ${what}` : what))
    yield judged('feed/jsonfeed', file, { errors: of('error'), warnings: of('warning') })
  }

  const counted = new Map() // file -> entries, as Python's feedparser counts them
  for (const file of xml) {
    const read = await attempt(() => readWithPython(file))
    if (!read.crashed) counted.set(file, read.entries)
    yield judged('feed/python-feedparser', file, { errors: read.errors, note: read.crashed ? '' : seen(read) })
  }
  const feedsmith = await load('feedsmith')
  for (const file of [...xml, ...json]) {
    const read = await attempt(() => readWithFeedsmith(feedsmith, file))
    const errors = read.errors ?? []
    const other = counted.get(file)
    if (!errors.length && other !== undefined && other !== read.entries)
      errors.push(`${read.entries} entries here, ${other} for python3-feedparser`)
    yield judged('feed/feedsmith', file, { errors, note: read.crashed ? '' : seen(read) })
  }

  // Widely used and tolerant of little: worth reading, no judge.
  const informational = {
    'feed/rss-parser': [readWithRssParser, await load('rss-parser')],
    'feed/feedparser': [readWithFeedparser, await load('feedparser')],
  }
  for (const [name, [reader, library]] of Object.entries(informational))
    for (const file of xml) {
      const read = await attempt(() => reader(library, file))
      yield informed(name, file, read.crashed ? `cannot read it: ${read.errors[0]}` : seen(read))
    }
}
