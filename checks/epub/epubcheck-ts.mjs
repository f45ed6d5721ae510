// epubcheck-ts over EPUBs, one JSON object a line: { file, messages }.
//   node epubcheck-ts.mjs a.epub ...
import { readFileSync } from 'node:fs'
import { loadTool } from '../lib/load-tool.mjs'

const { EpubCheck } = await loadTool('@likecoin/epubcheck-ts')
const COUNTED = ['fatal', 'error', 'warning']

for (const file of process.argv.slice(2)) {
  let messages
  try {
    const result = await EpubCheck.validate(new Uint8Array(readFileSync(file)))
    messages = result.messages
      .filter((message) => COUNTED.includes(message.severity))
      .map(({ id, severity, location, message }) => ({
        id,
        severity: severity.toUpperCase(),
        path: location?.path,
        line: location?.line,
        message,
      }))
  } catch (error) {
    messages = [{ severity: 'FATAL', message: `crash: ${error.message}` }]
  }
  console.log(JSON.stringify({ file, messages }))
}
