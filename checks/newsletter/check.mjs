// Newsletters: <name>.html with its <name>.txt and <name>.eml.
import { existsSync, readFileSync } from 'node:fs'
import { attempt, judged, skipped } from '../lib/report.mjs'
import { startBrowser } from './browser.mjs'
import { judge as judgeSupport } from './caniemail.mjs'
import { judge as judgeMime } from './mime.mjs'
import { judge as judgeSpam } from './spam.mjs'

const CLIPPED = 102_400 // bytes: Gmail cuts what is longer, and the unsubscribe link with it
const COLUMNS = 78 // RFC 5322, 2.1.1

function size(html) {
  const bytes = Buffer.byteLength(html)
  return {
    errors: bytes >= CLIPPED ? [`${bytes} bytes: Gmail clips at ${CLIPPED}`] : [],
    note: `${bytes} of ${CLIPPED} bytes`,
  }
}

/** Lines that are too long; a line of one word (a URL) cannot be broken. */
function lineLength(text) {
  const errors = text
    .split(/\r?\n/)
    .flatMap((line, i) =>
      [...line].length > COLUMNS && /\S\s+\S/.test(line.trim())
        ? [`line ${i + 1} has ${[...line].length} characters`]
        : [],
    )
  return { errors, note: text.trim() ? '' : 'empty' }
}

/** The .html and .txt of the same name, as MIME parts. */
function beside(eml) {
  const read = (part, end) =>
    existsSync(eml.replace(/\.eml$/, end)) ? { [part]: readFileSync(eml.replace(/\.eml$/, end), 'utf8') } : {}
  return { ...read('html', '.html'), ...read('text', '.txt') }
}

async function* inBrowser(pages) {
  const browser = await attempt(startBrowser)
  if (browser.crashed) return yield judged('newsletter/browser', undefined, browser)
  try {
    for (const [file, text] of pages) {
      const found = await attempt(() => browser.judge(text))
      if (found.crashed) yield judged('newsletter/browser', file, found)
      else
        for (const what of ['axe', 'overflow', 'scripts'])
          yield judged(`newsletter/${what}`, file, { errors: found[what] })
    }
  } finally {
    await browser.close()
  }
}

export async function* check({ html, txt, eml }, { fast }) {
  const pages = html.map((file) => [file, readFileSync(file, 'utf8')])
  for (const [file, text] of pages) yield judged('newsletter/size', file, size(text))
  for (const [file, text] of pages) yield judged('newsletter/caniemail', file, await attempt(() => judgeSupport(text)))
  if (pages.length) yield* inBrowser(pages)
  else yield skipped('newsletter/html')

  for (const file of txt) yield judged('newsletter/text', file, lineLength(readFileSync(file, 'utf8')))
  if (!txt.length) yield skipped('newsletter/text')

  for (const file of eml) yield judged('newsletter/mime', file, await attempt(() => judgeMime(file, beside(file))))
  if (!eml.length) yield skipped('newsletter/eml')
  else if (fast) yield skipped('newsletter/spam', '--fast')
  else for (const file of eml) yield judged('newsletter/spam', file, await attempt(() => judgeSpam(file)))
}
