// An e-mail file as three independent parsers read it: mailparser, postal-mime and Python's standard library must agree.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CHECKS, load, PYTHON, runProgram } from '../lib/tools.mjs'

const { simpleParser } = await load('mailparser')
const PostalMime = await load('postal-mime')
const parsePostal = (bytes) => (PostalMime.default ?? PostalMime).parse(bytes)

const REQUIRED = ['From', 'Date'] // RFC 5322, 3.6
const EXPECTED = ['To', 'Subject', 'Message-ID', 'MIME-Version', 'List-Unsubscribe'] // readers and spam filters look for these
const MAX_LINE = 998,
  WISHED_LINE = 78 // RFC 5322, 2.1.1, without CRLF

const lines = (text) => text.split('\r\n')
const plain = (text) => (text || '').replace(/\r\n/g, '\n').trimEnd()
/** A long header line is a fault only where it could have been folded: a URL holds no white space. */
const foldable = (line) => /\S\s+\S/.test(line.replace(/^[\w-]+:/, '').trim())

/** { errors, warnings } of one .eml; `beside` holds the .html and .txt files of the same name, where there are any. */
export async function judge(file, beside = {}) {
  const bytes = readFileSync(file)
  const raw = bytes.toString('latin1')
  const errors = [],
    warnings = []

  const { stdout, stderr } = runProgram(PYTHON, [join(CHECKS, 'newsletter/mime.py'), file])
  if (!stdout) return { errors: [`Python cannot read it: ${stderr.trim().split('\n').at(-1)}`] }
  const python = JSON.parse(stdout)
  const mailparser = await simpleParser(bytes, { skipTextToHtml: true, skipHtmlToText: true })
  const postal = await parsePostal(bytes)
  for (const part of ['subject', 'text', 'html']) {
    const [a, b, c] = [mailparser, postal, python].map((reader) => plain(reader[part]))
    if (a !== b || b !== c) errors.push(`the readers differ on the ${part}`)
    if (!c) (part === 'subject' ? warnings : errors).push(`no ${part}`)
  }
  for (const defect of python.defects) errors.push(`defect: ${defect}`)

  const head = raw.split('\r\n\r\n')[0]
  const has = (name) => new RegExp(`^${name}:`, 'im').test(head)
  for (const name of REQUIRED) if (!has(name)) errors.push(`no ${name} header`)
  for (const name of EXPECTED) if (!has(name)) warnings.push(`no ${name} header`)
  if (/[^\r]\n/.test(raw)) errors.push('a line ends with LF alone')
  if (/[\x80-\xff]/.test(raw)) errors.push('8-bit bytes: use quoted-printable or base64')
  const over = (list, limit) => list.filter((line) => line.length > limit)
  const tooLong = over(lines(raw), MAX_LINE).length
  if (tooLong) errors.push(`${tooLong} lines over ${MAX_LINE} characters`)
  const unfolded = over(lines(head), WISHED_LINE).filter(foldable)
  if (unfolded.length)
    errors.push(`${unfolded.length} header lines over ${WISHED_LINE} characters: ${unfolded[0].slice(0, 40)}…`)

  for (const [part, text] of Object.entries(beside))
    if (plain(python[part]) !== plain(text))
      warnings.push(`the ${part} part is not the .${part === 'text' ? 'txt' : part} file beside it`)
  return { errors, warnings, note: python.types.join(' ') }
}
