import { OffprintError } from '@offprint/core'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { fromDocx } from '../src/index.js'
import { paragraph, partsOf, writeDocx } from './write-docx.js'

const codeOf = async (bytes: Uint8Array): Promise<string> => {
  try {
    await fromDocx(bytes, { name: 'a.docx' })
    return 'read'
  } catch (error) {
    if (!(error instanceof OffprintError)) throw error
    expect(error.message).toMatch(/^Unexpected .+, expected /s)
    expect(error.file).toBe('a.docx')
    return error.code
  }
}

const sound = writeDocx({ body: paragraph('a') })

const compound = (name: string): Uint8Array =>
  Uint8Array.from([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...[...name].flatMap((letter) => [letter.charCodeAt(0), 0]),
  ])

describe('what is no Word document is refused, and the error says what to do', () => {
  test.each([
    ['an empty file', new Uint8Array(), 'from-docx/not-docx'],
    ['text', strToU8('Hello'), 'from-docx/not-docx'],
    ['RTF', strToU8('{\\rtf1 a}'), 'from-docx/other-format'],
    ['PDF', strToU8('%PDF-1.7'), 'from-docx/other-format'],
    ['a document of old Word', compound('WordDocument'), 'from-docx/old-word'],
    ['a document with a password', compound('EncryptedPackage'), 'from-docx/encrypted'],
    ['a zip of anything', zipSync({ 'a.txt': strToU8('a') }), 'from-docx/not-docx'],
    ['a spreadsheet', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), 'from-docx/other-format'],
    ['an OpenDocument file', zipSync({ 'content.xml': strToU8('<a/>') }), 'from-docx/other-format'],
    ['half a document', sound.subarray(0, sound.length / 2), 'from-docx/broken-zip'],
    [
      'a document without text parts',
      writeDocx({ body: 'a', others: { 'word/document.xml': '' } }),
      'from-docx/broken-part',
    ],
    ['broken XML', writeDocx({ body: '<w:p>' }), 'from-docx/broken-part'],
  ])('%s', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code)
  })
})

describe('bombs', () => {
  test('of entities are refused before anything expands them', async () => {
    const entities = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    for (const name of ['word/document.xml', 'word/styles.xml', 'docProps/core.xml', '_rels/.rels'])
      expect(await codeOf(writeDocx({ body: '', others: { [name]: `${entities}<a>&b;</a>` } }))).toBe(
        'from-docx/doctype',
      )
  })

  test('of zeros are refused by what the zip says', async () => {
    const parts = partsOf({ body: paragraph('a') })
    const zeros = new Uint8Array(65 * 1024 * 1024)
    expect(await codeOf(zipSync({ ...parts, 'word/theme.xml': zeros }, { level: 1 }))).toBe('from-docx/too-large')
  })

  test('of parts larger than the zip says are stopped', async () => {
    const bytes = zipSync({ ...partsOf({ body: paragraph('a') }), 'word/media/a.png': new Uint8Array(4_000_000) })
    expect(await codeOf(lie(bytes, 'word/media/a.png', 1000))).toBe('from-docx/too-large')
  })

  test('of parts smaller than the zip says are broken', async () => {
    const bytes = zipSync({ ...partsOf({ body: paragraph('a') }), 'word/media/a.png': new Uint8Array(4000) })
    expect(await codeOf(lie(bytes, 'word/media/a.png', 400_000_000))).toBe('from-docx/broken-zip')
  })

  test('of nesting are refused', async () => {
    const deep = `${'<w:tbl><w:tr><w:tc>'.repeat(50_000)}${'</w:tc></w:tr></w:tbl>'.repeat(50_000)}`
    expect(await codeOf(writeDocx({ body: deep }))).toBe('from-docx/too-deep')
  })
})

test('a document with a broken byte anywhere is read or refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(sound.length - 1), fc.nat(255), async (at, byte) => {
      const bytes = sound.slice()
      bytes[at] = byte
      await codeOf(bytes)
    }),
    { numRuns: 60 },
  )
})

test('no part named like a prototype does harm', async () => {
  const bytes = zipSync({
    ...partsOf({ body: paragraph('a') }),
    constructor: strToU8('a'),
    'word/__proto__': strToU8('b'),
  })
  expect(await codeOf(bytes)).toBe('read')
})

/** Changes the size that a zip's directory claims for a part. */
function lie(zip: Uint8Array, name: string, size: number): Uint8Array {
  const bytes = zip.slice()
  const view = new DataView(bytes.buffer)
  const wanted = strToU8(name)
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue
    if (wanted.every((byte, index) => bytes[at + 46 + index] === byte)) view.setUint32(at + 24, size, true)
  }
  return bytes
}
