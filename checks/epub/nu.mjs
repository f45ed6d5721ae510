// The Nu HTML checker (npm vnu-jar; needs Java) over the content documents of EPUBs, one JSON object a line: { file, messages }.
//   node nu.mjs a.epub ...
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { requireTool, runProgram } from '../lib/tools.mjs'
import { zipEntries } from './zip.mjs'

// EPUB's own attributes, which HTML does not know: blanked, so that line and column still fit.
const EPUB_ATTRIBUTE = /\sepub:(?:type|prefix)=("[^"]*"|'[^']*')/g
const DOCUMENT = /\.x?html?$/

const files = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'nu-'))
const unpacked = [] // every document of every book: Java starts once
const messages = new Map(files.map((file) => [file, []]))

files.forEach((file, book) => {
  try {
    for (const { name, data } of zipEntries(readFileSync(file))) {
      if (!DOCUMENT.test(name)) continue
      const path = join(folder, String(book), name.replace(DOCUMENT, '.xhtml')) // .xhtml chooses the XML parser
      if (!path.startsWith(folder)) throw new Error(`a path that leaves the archive: ${name}`)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(
        path,
        data()
          .toString('utf8')
          .replace(EPUB_ATTRIBUTE, (text) => ' '.repeat(text.length)),
      )
      unpacked.push(path)
    }
  } catch (error) {
    messages.get(file).push({ severity: 'FATAL', message: error.message })
  }
})
if (unpacked.length) {
  const { stdout } = runProgram('java', [
    '-Xss4m',
    '-jar',
    requireTool('vnu-jar'),
    '--format',
    'json',
    '--exit-zero-always',
    '--stdout',
    ...unpacked,
  ])
  for (const found of JSON.parse(stdout).messages) {
    if (found.type !== 'error' && found.type !== 'non-document-error') continue
    const [, book, path] = /\/(\d+)\/(.*)$/.exec(decodeURI(found.url ?? '').slice(`file:${folder}`.length)) ?? []
    messages.get(files[book])?.push({ severity: 'ERROR', path, line: found.lastLine, message: found.message })
  }
}
rmSync(folder, { recursive: true, force: true })
for (const [file, list] of messages) console.log(JSON.stringify({ file, messages: list }))
