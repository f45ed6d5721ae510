import assert from 'node:assert/strict'
import { test } from 'node:test'
import { waiverFor } from '../epub/waiver-for.mjs'
import { assertFails, runChecks } from './run-checks.mjs'
import { composeBook, openSpoiled } from './write-outputs.mjs'

const check = (folder, ...options) => runChecks('--only', 'epub', ...options, folder)
const EMPTY_ARCHIVE = Buffer.concat([Buffer.from('PK\x05\x06'), Buffer.alloc(18)])

test('should fail a book that is a broken archive in every checker', (t) => {
  const { folder, write } = openSpoiled(t)
  const bytes = composeBook()
  write('cut.epub', bytes.subarray(0, bytes.length >> 1))
  write('text.epub', 'no archive')
  const outcome = check(folder)
  for (const name of ['epubcheck-ts', 'epubcheck-4.2.6', 'nu', 'ace'])
    for (const book of ['cut.epub', 'text.epub']) assertFails(outcome, `epub/${name}`, book)
})

test('should fail a book that breaks a rule in the checker that sees it', (t) => {
  const { folder, write } = openSpoiled(t)
  const withoutDate = (text) => text.replace(/<meta property="dcterms:modified">.*<\/meta>/, '')
  const withBlockInSpan = (text) => text.replace('<p>', '<p><span><div>A block</div></span>')
  write('date.epub', composeBook('EPUB/package.opf', withoutDate))
  write('block.epub', composeBook('EPUB/chapter.xhtml', withBlockInSpan))
  write('empty.epub', EMPTY_ARCHIVE)
  const outcome = check(folder, '--fast')
  for (const name of ['epubcheck-ts', 'epubcheck-4.2.6'])
    assertFails(outcome, `epub/${name}`, 'date.epub', /dcterms:modified/)
  assertFails(outcome, 'epub/nu', 'block.epub', /chapter\.xhtml:\d+ .*not allowed/)
  assertFails(outcome, 'epub/nu', 'empty.epub', /no content document/)
})

test('should fail a chapter with a link that has no name', (t) => {
  const { folder, write } = openSpoiled(t)
  const withNamelessLink = (text) => text.replace('<p>', '<p><a href="nav.xhtml"><span></span></a>')
  write('book.epub', composeBook('EPUB/chapter.xhtml', withNamelessLink))
  assertFails(check(folder), 'epub/ace', 'book.epub', /link-name/)
})

test('should waive what EPUBCheck 4.2.6 reports wrongly, and nothing else', () => {
  const modernIds = new Set()
  const picture = (type) => ({ id: 'MED-003', message: `The media type "${type}" is not a core media type.` })
  assert.equal(waiverFor(picture('image/webp'), { modernIds })?.name, 'MED-003')
  assert.equal(waiverFor(picture('image/tiff'), { modernIds }), undefined)
  assert.equal(waiverFor(picture('image/webp'), { modernIds: new Set(['MED-003']) }), undefined)
  assert.equal(waiverFor({ id: 'OPF-003', message: 'not declared' }, { modernIds }), undefined)
})
