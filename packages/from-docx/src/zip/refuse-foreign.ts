import { refuse } from './refuse.js'

/** First bytes of OLE compound files: Word 97 to 2003, and documents with a password (MS-CFB, section 2.2). */
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/**
 * Refuses what is no zip, and says what it is where that can be seen.
 *
 * @param bytes - The file.
 * @param file - Its name.
 * @throws OffprintError `from-docx/old-word`, `from-docx/encrypted`, `from-docx/other-format` and `from-docx/not-docx`.
 */
export function refuseForeign(bytes: Uint8Array, file: string | undefined): void {
  const docx = 'a Word document (.docx)'
  if (bytes.length === 0) throw refuse('not-docx', 'empty file', docx, file)
  if (startsWith(bytes, compound)) {
    if (holdsName(bytes, 'EncryptedPackage'))
      throw refuse('encrypted', 'document with a password', 'one without: open it in Word and save it without', file)
    throw refuse('old-word', 'document of Word 97 to 2003 (.doc)', '.docx: open it in Word and save it as .docx', file)
  }
  if (startsWith(bytes, [...'{\\rtf'].map(codeOf)))
    throw refuse('other-format', 'RTF', '.docx: open it in Word and save it as .docx', file)
  if (startsWith(bytes, [...'%PDF'].map(codeOf)))
    throw refuse('other-format', 'PDF', 'the .docx that it was made of', file)
  if (!startsWith(bytes, [0x50, 0x4b])) throw refuse('not-docx', 'file that is no zip', docx, file)
}

/**
 * Refuses a zip that holds another kind of document.
 *
 * @param names - Of its parts.
 * @param file - Its name.
 * @throws OffprintError `from-docx/other-format` and `from-docx/not-docx`.
 */
export function refuseOtherPackage(names: ReadonlySet<string>, file: string | undefined): void {
  const has = (pattern: RegExp): boolean => [...names].some((name) => pattern.test(name))
  if (has(/^word\/document\d*\.xml$/)) return
  const save = '.docx: open it in its program and save it as .docx'
  if (has(/^xl\//)) throw refuse('other-format', 'spreadsheet', 'a Word document (.docx)', file)
  if (has(/^ppt\//)) throw refuse('other-format', 'presentation', 'a Word document (.docx)', file)
  if (has(/^content\.xml$/)) throw refuse('other-format', 'OpenDocument file', save, file)
  if (has(/^Index\/Document\.iwa$/)) throw refuse('other-format', 'Pages document', save, file)
  throw refuse('not-docx', 'zip without a Word document', 'a part `word/document.xml`', file)
}

const codeOf = (character: string): number => character.charCodeAt(0)

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)

/** Names in compound files are UTF-16; they stand in the directory, which is in the first megabytes or at the end. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const text = new TextDecoder('utf-16le')
  const size = 4 * 1024 * 1024
  const parts =
    bytes.length <= 2 * size ? [bytes] : [bytes.subarray(0, size), bytes.subarray((bytes.length - size) & ~1)]
  return parts.some((part) => text.decode(part.subarray(0, part.length & ~1)).includes(name))
}
