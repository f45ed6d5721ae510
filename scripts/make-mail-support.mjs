// Makes the newsletter's table of what mail clients show from caniemail's data, which lies in the install of the checks.
//   node scripts/make-mail-support.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { requireTool } from '../checks/lib/load-tool.mjs'
import { CORE } from '../checks/newsletter/client-families.mjs'

const target = new URL('../packages/to-newsletter/src/support/mail-support.json', import.meta.url)
const source = requireTool.resolve('caniemail/caniemail.json')
const { data, last_update_date } = JSON.parse(readFileSync(source, 'utf8'))
const { version } = JSON.parse(readFileSync(requireTool.resolve('caniemail/package.json'), 'utf8'))

const folder = new URL('../', pathToFileURL(source))
const notice = readFileSync(new URL('LICENSE', folder), 'utf8').replace(/\s+/g, ' ').trim()

/** Checks count the Gmail app for other providers' accounts apart, since a preheader shows there; here it is Gmail. */
const familyOf = (name) => (name.startsWith('Gmail') ? 'Gmail' : name)
const clients = Object.entries(CORE).flatMap(([name, ids]) => ids.map((id) => ({ id, family: familyOf(name) })))

/** What the newest tested version does: yes, a for almost, no, unknown. */
function answerOf({ stats }, id) {
  const [family, platform] = id.split('.')
  const newest = Object.values(stats?.[family]?.[platform] ?? {}).at(-1) ?? 'u'
  return /^[yanu]/.exec(newest)?.[0] ?? 'u'
}

/** Not about what stands in a mail's markup. */
const isAboutMarkup = ({ slug }) => /^(css|html|image)-/.test(slug)

const table = {
  source: 'https://www.caniemail.com',
  release: `npm caniemail ${version}`,
  date: last_update_date.slice(0, 10),
  // Whole, so that the notice travels with the data into what is built from it.
  license: notice,
  form: 'by feature one letter a client: y yes, a in part, n no, u unknown',
  clients,
  features: Object.fromEntries(
    data
      .filter(isAboutMarkup)
      .map((feature) => [feature.slug, clients.map(({ id }) => answerOf(feature, id)).join('')])
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  ),
}
writeFileSync(target, `${JSON.stringify(table, null, 2)}\n`)
console.log(`${Object.keys(table.features).length} features, ${clients.length} clients, data of ${table.date}`)
