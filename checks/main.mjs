// Finds the outputs in a folder, hands them to the checks, prints the table.  Called by ./run.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { judged, Report, skipped } from './lib/report.mjs'

const CHECKS = ['feed', 'epub', 'jsonld', 'newsletter']
const USAGE = `usage: run [--only ${CHECKS}] [--fast] [--strict] [--base URL] DIST
  --only    these checks, separated by commas
  --fast    leaves out the slow ones: Ace, SpamAssassin
  --strict  warnings fail too
  --base    the site's URL: JSON-LD references under it must resolve in their document (https://example.org/)`

function options(argv) {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      only: { type: 'string' },
      fast: { type: 'boolean' },
      strict: { type: 'boolean' },
      base: { type: 'string', default: 'https://example.org/' },
      'check-usage': { type: 'boolean' },
    },
  })
  const only = values.only?.split(',') ?? CHECKS
  const unknown = only.find((name) => !CHECKS.includes(name))
  if (unknown !== undefined) throw new Error(`no check is called "${unknown}"`)
  if (positionals.length !== 1) throw new Error('one folder, please')
  const dist = resolve(positionals[0])
  if (!existsSync(dist) || !statSync(dist).isDirectory()) throw new Error(`not a folder: ${positionals[0]}`)
  return { ...values, base: new URL(values.base).href, only, dist }
}

/** Every file under a folder, sorted, so that two runs print the same table. */
function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules' && entry.name !== '.git')
    .flatMap((entry) =>
      entry.isDirectory() ? filesUnder(join(folder, entry.name)) : entry.isFile() ? [join(folder, entry.name)] : [],
    )
    .sort()
}

let given
try {
  given = options(process.argv.slice(2))
} catch (error) {
  console.error(`${error.message}\n${USAGE}`)
  process.exit(2)
}
if (!given['check-usage']) {
  const files = filesUnder(given.dist)
  const named = (...names) => files.filter((file) => names.some((name) => file.endsWith(sep + name)))
  const ending = (end) => files.filter((file) => file.endsWith(end))
  const inNewsletters = (end) => ending(end).filter((file) => file.includes(`${sep}newsletters${sep}`))
  const inputs = {
    feed: { rss: named('feed.xml'), atom: named('atom.xml'), json: named('feed.json') },
    epub: { epub: ending('.epub') },
    jsonld: {
      jsonld: ending('.jsonld'),
      html: ending('.html').filter((file) => !file.includes(`${sep}newsletters${sep}`)),
    },
    newsletter: { html: inNewsletters('.html'), txt: inNewsletters('.txt'), eml: inNewsletters('.eml') },
  }
  const report = new Report(given)
  for (const name of given.only) {
    if (!Object.values(inputs[name]).flat().length) {
      report.add(skipped(name))
      continue
    }
    try {
      const { check } = await import(`./${name}/check.mjs`)
      for await (const row of check(inputs[name], given)) report.add(row)
    } catch (error) {
      // Whatever is missing or broken, the check has not been made: that is a failure, not a pass.
      report.add(judged(name, undefined, { errors: [`could not run: ${error.message}`] }))
    }
  }
  process.exit(report.end())
}
