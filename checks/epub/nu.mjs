// The Nu HTML checker (npm vnu-jar; needs Java) over the content documents of EPUBs, one JSON object a line: { file, messages }.
//   node nu.mjs a.epub ...
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, sep } from 'node:path'
import { requireTool } from '../lib/load-tool.mjs'
import { runProgram } from '../lib/run-program.mjs'
import { zipEntries } from './zip-entries.mjs'

const DOCUMENT = /\.x?html?$/
const FAULTS = ['error', 'non-document-error']
const PARSED_AS_XML = '.xhtml' // the checker chooses its parser by this ending
// EPUB's own attributes, which HTML does not know: blanked, so that line and column still fit.
const EPUB_ATTRIBUTE = /\sepub:(?:type|prefix)=("[^"]*"|'[^']*')/g
const blank = (text) => ' '.repeat(text.length)

/** Writes a book's content documents into a folder; returns their paths. */
function unpackDocuments(file, folder) {
  return zipEntries(readFileSync(file))
    .filter(({ name }) => DOCUMENT.test(name))
    .map(({ name, data }) => {
      const path = join(folder, name + PARSED_AS_XML)
      if (!path.startsWith(folder + sep)) throw new Error(`a path that leaves the archive: ${name}`)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, data().toString('utf8').replace(EPUB_ATTRIBUTE, blank))
      return path
    })
}

function findFaults(documents) {
  const options = ['--format', 'json', '--exit-zero-always', '--stdout']
  const { stdout } = runProgram('java', ['-Xss4m', '-jar', requireTool('vnu-jar'), ...options, ...documents])
  return JSON.parse(stdout).messages.filter(({ type }) => FAULTS.includes(type))
}

/** The number of the book, and the path in it, that a message is about. */
function placeOf({ url = '' }, folder) {
  const path = decodeURI(url).slice(`file:${folder}/`.length)
  const [, book, inside] = /^(\d+)\/(.*)\.xhtml$/.exec(path) ?? []
  return { book, path: inside }
}

const files = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'nu-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true })) // also when Java is missing
const messages = new Map(files.map((file) => [file, []]))
const documents = [] // of every book: Java starts once
files.forEach((file, book) => {
  try {
    const unpacked = unpackDocuments(file, join(folder, String(book)))
    if (!unpacked.length) throw new Error('no content document has a name that ends in .xhtml or .html')
    documents.push(...unpacked)
  } catch (error) {
    messages.get(file).push({ severity: 'FATAL', message: error.message })
  }
})
for (const fault of documents.length ? findFaults(documents) : []) {
  const { book, path } = placeOf(fault, folder)
  // A fault that names no document may be any book's: it fails them all.
  for (const file of book === undefined ? files : [files[book]])
    messages.get(file).push({ severity: 'ERROR', path, line: fault.lastLine, message: fault.message })
}
for (const [file, list] of messages) console.log(JSON.stringify({ file, messages: list }))
