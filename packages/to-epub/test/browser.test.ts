import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { toEpub } from '../src/index.js'
import { assets, pixel, rich } from './book.js'
import { bundle } from './bundle.js'
import { nastyBook } from './nasty-book.js'

const mostBytes = 60_000

/** The browser to run in; `OFFPRINT_CHROMIUM` makes it one that has to be there. */
const chromium = process.env.OFFPRINT_CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync)

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** What the page does: books of the models that are given, and what they are, to its own text. */
const script = (books: readonly unknown[]): string => `
import { toEpub } from '@offprint/to-epub'
import { unzipSync } from 'fflate'
const hex = async (bytes) =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
const pixel = new Uint8Array(${JSON.stringify([...pixel])})
const assets = async (src) => (src.endsWith('.png') ? { bytes: pixel } : undefined)
const look = async (book) => {
  const entries = {}
  for (const [path, bytes] of Object.entries(unzipSync(await toEpub(book, { assets })))) entries[path] = await hex(bytes)
  return { entries, archive: await hex(await toEpub(book, { assets, reproducible: true })) }
}
const found = []
try {
  for (const book of ${JSON.stringify(books)}) found.push(await look(book))
  document.body.textContent = JSON.stringify(found)
} catch (error) {
  document.body.textContent = JSON.stringify(String(error.stack))
}
document.title = 'done'
`

/** Runs a script in a browser and reads the text that it leaves in the page. */
async function runInBrowser(browser: string, code: string): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), 'offprint-browser-'))
  try {
    const page = join(folder, 'page.html')
    const inline = code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')
    await writeFile(page, `<!doctype html><meta charset="utf-8"><body><script type="module">${inline}</script>`)
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${folder}/profile`]
    const run = promisify(execFile)
    const options = { maxBuffer: 1e8, timeout: 120_000 }
    const { stdout } = await run(
      browser,
      [...flags, '--timeout=60000', '--dump-dom', pathToFileURL(page).href],
      options,
    )
    const body = /<body>([\s\S]*)<\/body>/.exec(stdout)?.[1] ?? ''
    return JSON.parse(body.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'))
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

describe('in browsers', () => {
  it(`should take at most ${mostBytes} bytes gzipped, without maths and highlighter`, async () => {
    const code = await bundle(`export { toEpub, toEpubStream } from '@offprint/to-epub'`)
    expect(code).toContain('application/epub+zip')
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(mostBytes)
  }, 60_000)

  it.skipIf(chromium === undefined)(
    'should make the same entries as here, and the same archive where that is asked for (skipped: no Chromium)',
    async () => {
      const books = [rich, nastyBook]
      const found = await runInBrowser(chromium as string, await bundle(script(books)))
      const expected = []
      for (const book of books) {
        const entries = Object.entries(unzipSync(await toEpub(book, { assets })))
        expected.push({
          entries: Object.fromEntries(entries.map(([path, bytes]) => [path, hash(bytes)])),
          archive: hash(await toEpub(book, { assets, reproducible: true })),
        })
      }
      expect(found).toEqual(expected)
    },
    180_000,
  )
})
