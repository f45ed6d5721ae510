// The good outputs of ./outputs in a temporary folder: what each test then spoils in one place.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { zipStored } from './zip-stored.mjs'

const OUTPUTS = fileURLToPath(new URL('outputs', import.meta.url))
const BOOK = join(OUTPUTS, 'book')
const BOOK_FILES = ['mimetype', 'META-INF/container.xml', 'EPUB/package.opf', 'EPUB/nav.xhtml', 'EPUB/chapter.xhtml']

// ASCII with short lines, so that 7bit will do.
const MAIL_HEAD = `From: The Harbour Paper <paper@example.org>
To: reader@example.org
Subject: The tide table at the ferry stop
Date: Mon, 06 Jan 2025 08:00:00 +0000
Message-ID: <tide-table@example.org>
MIME-Version: 1.0
List-Id: <paper.example.org>
List-Unsubscribe: <https://example.org/unsubscribe>
Content-Type: multipart/alternative; boundary="part"
`

const partOfMail = (type, body) =>
  `--part\nContent-Type: ${type}; charset=us-ascii\nContent-Transfer-Encoding: 7bit\n\n${body}\n`

const readOutput = (name) => readFileSync(join(OUTPUTS, name), 'utf8')

/** The mail of the two files; its lines end with CRLF, which git would not keep. */
export function composeMail() {
  const text = partOfMail('text/plain', readOutput('newsletters/tide-table.txt'))
  const html = partOfMail('text/html', readOutput('newsletters/tide-table.html'))
  return `${MAIL_HEAD}\n${text}${html}--part--\n`.replaceAll('\n', '\r\n')
}

/** The book as an archive, its media type first (OCF 3.3, 4.3); `edit` changes the text of one file in it. */
export const composeBook = (spoiled, edit) =>
  zipStored(
    BOOK_FILES.map((name) => {
      const text = readFileSync(join(BOOK, name), 'utf8')
      return { name, bytes: Buffer.from(name === spoiled ? edit(text) : text) }
    }),
  )

/**
 * A temporary folder, which goes when the test ends.
 * @param {{ after(done: () => void): void }} test the context that node:test gives
 */
export function openFolder(test) {
  const folder = mkdtempSync(join(tmpdir(), 'checks-test-'))
  test.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/**
 * A temporary folder for spoiled outputs.
 * @returns {{ folder: string, write(name, content): void, spoil(name, from, edit): void }} `spoil` writes a good output, edited
 */
export function openSpoiled(test) {
  const folder = openFolder(test)
  const write = (name, content) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return { folder, write, spoil: (name, from, edit) => write(name, edit(readOutput(from))) }
}

/** A temporary folder with one good output of every kind. */
export function writeOutputs(test) {
  const folder = openFolder(test)
  // a folder of books' sources is no output
  for (const entry of readdirSync(OUTPUTS).filter((name) => name !== 'book'))
    cpSync(join(OUTPUTS, entry), join(folder, entry), { recursive: true })
  writeFileSync(join(folder, 'harbour-paper.epub'), composeBook())
  writeFileSync(join(folder, 'newsletters/tide-table.eml'), composeMail())
  return folder
}
