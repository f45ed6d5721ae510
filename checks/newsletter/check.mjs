// Newsletters: <name>.html with its <name>.txt and <name>.eml.
import { existsSync, readFileSync } from 'node:fs'
import { attempt } from '../lib/attempt.mjs'
import { absent, judged, skipped } from '../lib/rows.mjs'
import { judgeMime } from './judge-mime.mjs'
import { judgeSpam } from './judge-spam.mjs'
import { judgeSupport } from './judge-support.mjs'
import { judgeText } from './judge-text.mjs'
import { startBrowser } from './start-browser.mjs'

const CLIPPED_BYTES = 102_400 // Gmail cuts what is longer, and the unsubscribe link with it

function judgeSize(html) {
  const bytes = Buffer.byteLength(html)
  const errors = bytes >= CLIPPED_BYTES ? [`${bytes} bytes: Gmail clips at ${CLIPPED_BYTES}`] : []
  return { errors, note: `${bytes} of ${CLIPPED_BYTES} bytes` }
}

/** The .html and .txt of the same name, as MIME parts. */
function beside(eml) {
  const parts = { html: eml.replace(/\.eml$/, '.html'), text: eml.replace(/\.eml$/, '.txt') }
  const found = Object.entries(parts).filter(([, file]) => existsSync(file))
  return Object.fromEntries(found.map(([part, file]) => [part, readFileSync(file, 'utf8')]))
}

async function* judgeInBrowser(pages) {
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

async function* judgeMails(files, fast) {
  for (const file of files) yield judged('newsletter/mime', file, await attempt(() => judgeMime(file, beside(file))))
  if (!files.length) yield absent('newsletter/eml')
  else if (fast) yield skipped('newsletter/spam', '--fast')
  else for (const file of files) yield judged('newsletter/spam', file, await attempt(() => judgeSpam(file)))
}

/** The rows of all newsletters in a folder. */
export async function* check({ html, txt, eml }, { fast }) {
  const pages = html.map((file) => [file, readFileSync(file, 'utf8')])
  for (const [file, text] of pages) yield judged('newsletter/size', file, judgeSize(text))
  for (const [file, text] of pages) yield judged('newsletter/caniemail', file, await attempt(() => judgeSupport(text)))
  if (pages.length) yield* judgeInBrowser(pages)
  else yield absent('newsletter/html')

  for (const file of txt) yield judged('newsletter/text', file, judgeText(readFileSync(file, 'utf8')))
  if (!txt.length) yield absent('newsletter/text')

  yield* judgeMails(eml, fast)
}
