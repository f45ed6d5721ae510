// An e-mail file as three independent parsers read it: mailparser, postal-mime and Python's standard library must agree.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadTool } from '../lib/load-tool.mjs'
import { CHECKS, PYTHON } from '../lib/places.mjs'
import { runProgram } from '../lib/run-program.mjs'

const { simpleParser } = await loadTool('mailparser')
const PostalMime = await loadTool('postal-mime')
const parsePostal = (bytes) => (PostalMime.default ?? PostalMime).parse(bytes)
const SCRIPT = join(CHECKS, 'newsletter/read-mail.py')

const REQUIRED = ['From', 'Date'] // RFC 5322, 3.6
const EXPECTED = ['To', 'Subject', 'Message-ID', 'MIME-Version', 'List-Unsubscribe'] // readers and spam filters look for these
const MAX_LINE = 998 // RFC 5322, 2.1.1, without CRLF
const WISHED_LINE = 78

const plain = (text) => (text || '').replace(/\r\n/g, '\n').trimEnd()
/** A long header line is a fault only where it could have been folded: a URL holds no white space. */
const isFoldable = (line) => /\S\s+\S/.test(line.replace(/^[\w-]+:/, '').trim())
const longerThan = (limit, text) => text.split('\r\n').filter((line) => line.length > limit)

function readWithPython(file) {
  const { stdout, stderr } = runProgram(PYTHON, [SCRIPT, file])
  if (!stdout) throw new Error(`Python cannot read it: ${stderr.trim().split('\n').at(-1)}`)
  return JSON.parse(stdout)
}

function compareReaders(readers, { errors, warnings }) {
  for (const part of ['subject', 'text', 'html']) {
    const read = readers.map((reader) => plain(reader[part]))
    if (new Set(read).size > 1) errors.push(`the readers differ on the ${part}`)
    if (!read.at(-1)) (part === 'subject' ? warnings : errors).push(`no ${part}`)
  }
}

/** RFC 5322 on the bytes themselves, which parsers forgive. */
function judgeSource(source, { errors, warnings }) {
  const head = source.split('\r\n\r\n')[0]
  const has = (name) => new RegExp(`^${name}:`, 'im').test(head)
  for (const name of REQUIRED) if (!has(name)) errors.push(`no ${name} header`)
  for (const name of EXPECTED) if (!has(name)) warnings.push(`no ${name} header`)
  if (/[^\r]\n/.test(source)) errors.push('a line ends with LF alone')
  if (/[\x80-\xff]/.test(source)) errors.push('8-bit bytes: use quoted-printable or base64')
  const tooLong = longerThan(MAX_LINE, source).length
  if (tooLong) errors.push(`${tooLong} lines over ${MAX_LINE} characters`)
  const unfolded = longerThan(WISHED_LINE, head).filter(isFoldable)
  if (!unfolded.length) return
  const first = unfolded[0].slice(0, 40)
  errors.push(`${unfolded.length} header lines over ${WISHED_LINE} characters: ${first}…`)
}

/** { errors, warnings } of one .eml; `beside` holds the .html and .txt files of the same name, where there are any. */
export async function judgeMime(file, beside = {}) {
  const bytes = readFileSync(file)
  const found = { errors: [], warnings: [] }
  const python = readWithPython(file)
  const mailparser = await simpleParser(bytes, { skipTextToHtml: true, skipHtmlToText: true })
  compareReaders([mailparser, await parsePostal(bytes), python], found)
  for (const defect of python.defects) found.errors.push(`defect: ${defect}`)
  judgeSource(bytes.toString('latin1'), found)
  for (const [part, text] of Object.entries(beside))
    if (plain(python[part]) !== plain(text))
      found.warnings.push(`the ${part} part is not the .${part === 'text' ? 'txt' : part} file beside it`)
  return { ...found, note: python.types.join(' ') }
}
