// Which file is judged by which check: by its name, at any depth.
import { readdirSync } from 'node:fs'
import { join, sep } from 'node:path'

const IGNORED = ['node_modules', '.git']
const NEWSLETTERS = `${sep}newsletters${sep}`

/** Every file under a folder, sorted, so that two runs print the same table. */
function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !IGNORED.includes(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return filesUnder(path)
      return entry.isFile() ? [path] : []
    })
    .sort()
}

/**
 * @param {string} dist absolute path
 * @returns for each check the absolute paths of its files, by kind
 */
export function findOutputs(dist) {
  const files = filesUnder(dist)
  const named = (name) => files.filter((file) => file.endsWith(sep + name))
  const inNewsletters = (end) => files.filter((file) => file.endsWith(end) && file.includes(NEWSLETTERS))
  const elsewhere = (end) => files.filter((file) => file.endsWith(end) && !file.includes(NEWSLETTERS))
  return {
    feed: { rss: named('feed.xml'), atom: named('atom.xml'), json: named('feed.json') },
    epub: { epub: files.filter((file) => file.endsWith('.epub')) },
    jsonld: {
      jsonld: files.filter((file) => file.endsWith('.jsonld')),
      html: elsewhere('.html'),
      head: elsewhere('.head.html'),
    },
    newsletter: { html: inNewsletters('.html'), txt: inNewsletters('.txt'), eml: inNewsletters('.eml') },
  }
}
