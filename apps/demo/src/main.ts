import { fileURLToPath, pathToFileURL } from 'node:url'
import { buildProject, loadConfig } from 'offprint'
import { pageAdapter } from './page-adapter.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const folder = fileURLToPath(new URL('../../../fixtures/publication/', import.meta.url))
const out = `${root}dist`

const loaded = await loadConfig('offprint.config.yaml', folder)
const { manifest, messages, written } = await buildProject({
  folder,
  out,
  adapters: [pageAdapter()],
  ...(loaded === undefined ? {} : { loaded }),
  onRead: ({ name }) => console.log(`read   ${name}`),
  onProgress: ({ adapter, path }) => console.log(`${adapter.padEnd(10)} ${path}`),
})

for (const { severity, file, reason } of messages)
  if (severity !== 'info') console.log(`${severity}: ${file ?? ''} ${reason}`)
console.log(
  `\n${manifest.files.length} files in dist/. See all of them at\n  ${pathToFileURL(`${out}/index.html`).href}`,
)
process.exitCode = written ? 0 : 1
