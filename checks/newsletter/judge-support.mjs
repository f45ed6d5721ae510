// Scores an HTML e-mail against caniemail's support data, client family by client family.
// Only the baseline counts (elements, attributes, inline styles): rules in <style> may be dropped without harm.
import { readFileSync } from 'node:fs'
import { requireTool } from '../lib/tools.mjs'
import { features, view } from './features.mjs'
import { supportOfUse } from './notes.mjs'

const DATA = JSON.parse(readFileSync(requireTool.resolve('caniemail/caniemail.json'), 'utf8'))
const BY_SLUG = new Map(DATA.data.map((feature) => [feature.slug, feature]))
const WORD = 'outlook.windows'

/** The families that must show everything. */
export const CORE = {
  Gmail: ['gmail.desktop-webmail', 'gmail.ios', 'gmail.android'],
  'Gmail IMAP app': ['gmail.mobile-webmail'],
  'Outlook Windows': [WORD],
  'Outlook others': ['outlook.outlook-com', 'outlook.macos', 'outlook.ios', 'outlook.android'],
  'Apple Mail': ['apple-mail.macos', 'apple-mail.ios'],
  'Yahoo/AOL': ['yahoo.desktop-webmail', 'yahoo.ios', 'yahoo.android', 'aol.desktop-webmail', 'aol.ios', 'aol.android'],
  Samsung: ['samsung-email.android'],
}
/** Looked at, no judge: caniemail has tested them less. */
export const OTHER = {
  Thunderbird: ['thunderbird.macos'],
  'Proton/Fastmail/HEY': [
    'protonmail.desktop-webmail',
    'protonmail.ios',
    'protonmail.android',
    'fastmail.desktop-webmail',
    'hey.desktop-webmail',
  ],
  'European webmail': [
    'gmx.desktop-webmail',
    'gmx.ios',
    'gmx.android',
    'web-de.desktop-webmail',
    'orange.desktop-webmail',
    'orange.ios',
    'orange.android',
    'sfr.desktop-webmail',
    'sfr.ios',
    'sfr.android',
    'laposte.desktop-webmail',
    'mail-ru.desktop-webmail',
  ],
}
// The preheader is hidden with display:none; the Gmail app for other providers' accounts shows it all the same. Nothing else hides it.
const WAIVED = new Set(['Gmail IMAP app css-display-none'])

/** The newest tested version's answer: y, a, n or u. */
function support(slug, client) {
  const [family, platform] = client.split('.')
  const versions = BY_SLUG.get(slug)?.stats?.[family]?.[platform] ?? {}
  return Object.values(versions).at(-1)?.[0] ?? 'u'
}

/** For each family: percent of uses that work (partial counts half), and the features that do not work. */
export function score(html, families = CORE) {
  const elsewhere = features(view(html, false), BY_SLUG),
    inWord = features(view(html, true), BY_SLUG)
  return Object.entries(families).map(([family, clients]) => {
    let uses = 0,
      work = 0
    const missing = new Set()
    for (const client of clients)
      for (const [slug, list] of client === WORD ? inWord : elsewhere)
        for (const use of list) {
          const works = supportOfUse(slug, client, support(slug, client), use)
          if (works === 'u') continue
          uses++
          work += works === 'y' ? 1 : works === 'a' ? 0.5 : 0
          if (works === 'n') missing.add(slug)
        }
    return { family, percent: uses ? +((100 * work) / uses).toFixed(1) : 100, missing: [...missing] }
  })
}

/** The table's row: unsupported features of the core families are errors. */
export function judge(html) {
  const all = score(html)
  const worst = all.reduce((a, b) => (b.percent < a.percent ? b : a))
  const missing = all.flatMap(({ family, missing }) => missing.map((slug) => `${family} ${slug}`))
  const waived = missing.filter((item) => WAIVED.has(item))
  const others = score(html, OTHER).reduce((sum, { missing }) => sum + missing.length, 0)
  return {
    errors: missing.filter((item) => !WAIVED.has(item)).map((item) => `${item} is not supported`),
    note: [
      `worst ${worst.percent} % (${worst.family})`,
      waived.length && `waived: ${waived}`,
      others && `${others} in other clients`,
      `data ${DATA.last_update_date.slice(0, 10)}`,
    ]
      .filter(Boolean)
      .join(', '),
  }
}
