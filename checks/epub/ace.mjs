// DAISY Ace over EPUBs, in the system's Chromium, one JSON object a line: { file, messages }.
//   node ace.mjs a.epub ...
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { requireTool } from '../lib/load-tool.mjs'
import { CHROMIUM } from '../lib/places.mjs'

process.env.PUPPETEER_EXECUTABLE_PATH ??= CHROMIUM
process.env.ACE_TIMEOUT_INITIAL ??= '60000' // the first page is slow on a small machine
const ace = requireTool('@daisy/ace-core')
const runner = requireTool('@daisy/ace-axe-runner-puppeteer')

function violations(report) {
  return report.assertions.flatMap((document) =>
    (document.assertions ?? [])
      .filter((found) => found['earl:result']['earl:outcome'] === 'fail')
      .map((found) => ({
        id: found['earl:test']['dct:title'],
        severity: found['earl:test']['earl:impact'],
        path: document['earl:testSubject'].url,
        message: found['earl:result']['dct:description'] ?? '',
      })),
  )
}

for (const file of process.argv.slice(2)) {
  const outdir = mkdtempSync(join(tmpdir(), 'ace-'))
  let messages
  try {
    await ace(file, { outdir, verbose: false, silent: true, initLogger: true }, runner)
    messages = violations(JSON.parse(readFileSync(join(outdir, 'report.json'), 'utf8')))
  } catch (error) {
    messages = [{ severity: 'FATAL', message: `Ace could not read it: ${String(error?.message ?? error)}` }]
  }
  console.log(JSON.stringify({ file, messages }))
  rmSync(outdir, { recursive: true, force: true })
}
process.exit() // Ace leaves a browser connection open
