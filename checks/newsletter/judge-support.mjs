// Scores an HTML e-mail against caniemail's support data, client family by client family.
// Only the baseline counts (elements, attributes, inline styles): rules in <style> may be dropped without harm.
import { readFileSync } from 'node:fs'
import { requireTool } from '../lib/load-tool.mjs'
import { CORE, OTHER, WORD } from './client-families.mjs'
import { findFeatures } from './find-features.mjs'
import { openConditionals, skipConditionals } from './open-conditionals.mjs'
import { supportOfUse } from './support-of-use.mjs'

const DATA = JSON.parse(readFileSync(requireTool.resolve('caniemail/caniemail.json'), 'utf8'))
const BY_SLUG = new Map(DATA.data.map((feature) => [feature.slug, feature]))
const WORTH = { y: 1, a: 0.5, n: 0 } // supported, in part, not at all
// The preheader is hidden with display:none; the Gmail app for other providers' accounts shows it all the same. Nothing else hides it.
const WAIVED = new Set(['Gmail IMAP app css-display-none'])

/** The newest tested version's answer: y, a, n or u (unknown). */
function supportOf(slug, client) {
  const [family, platform] = client.split('.')
  const versions = BY_SLUG.get(slug)?.stats?.[family]?.[platform] ?? {}
  return Object.values(versions).at(-1)?.[0] ?? 'u'
}

/** How every use of every feature fares in one client: [{ slug, works }], unknown ones left out. */
function uses(features, client) {
  return [...features]
    .flatMap(([slug, list]) =>
      list.map((use) => ({ slug, works: supportOfUse(slug, client, supportOf(slug, client), use) })),
    )
    .filter(({ works }) => works !== 'u')
}

/** For each family: percent of uses that work (partial counts half), and the features that do not work. */
function score(families, { inWord, elsewhere }) {
  return Object.entries(families).map(([family, clients]) => {
    const all = clients.flatMap((client) => uses(client === WORD ? inWord : elsewhere, client))
    const worth = all.reduce((sum, { works }) => sum + (WORTH[works] ?? 0), 0)
    const missing = new Set(all.filter(({ works }) => works === 'n').map(({ slug }) => slug))
    return {
      family,
      percent: all.length ? Number(((100 * worth) / all.length).toFixed(1)) : 100,
      missing: [...missing],
    }
  })
}

/** The table's row: unsupported features of the core families are errors. */
export function judgeSupport(html) {
  const features = {
    inWord: findFeatures(openConditionals(html), BY_SLUG),
    elsewhere: findFeatures(skipConditionals(html), BY_SLUG),
  }
  const core = score(CORE, features)
  const worst = core.reduce((a, b) => (b.percent < a.percent ? b : a))
  const missing = core.flatMap(({ family, missing: slugs }) => slugs.map((slug) => `${family} ${slug}`))
  const waived = missing.filter((item) => WAIVED.has(item))
  const others = score(OTHER, features).reduce((sum, { missing: slugs }) => sum + slugs.length, 0)
  const note = [
    `worst ${worst.percent} % (${worst.family})`,
    waived.length && `waived: ${waived}`,
    others && `${others} in other clients`,
    `data ${DATA.last_update_date.slice(0, 10)}`,
  ]
  return {
    errors: missing.filter((item) => !WAIVED.has(item)).map((item) => `${item} is not supported`),
    note: note.filter(Boolean).join(', '),
  }
}
