// The runner as a whole: what passes, what is skipped, what is wrong use, and that a missing tool fails.
import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { assertFails, assertPasses, runChecks, runWithoutSetup } from './run-checks.mjs'
import { openFolder, writeOutputs } from './write-outputs.mjs'

const BOOK = 'harbour-paper.epub'
const JUDGES = {
  feed: ['xmllint', 'jsonfeed', 'python-feedparser', 'read-back', 'feedsmith'],
  epub: ['epubcheck-ts', 'epubcheck-4.2.6', 'nu', 'ace'],
  jsonld: ['file', 'page', 'readers'],
  newsletter: ['size', 'caniemail', 'axe', 'overflow', 'scripts', 'text', 'mime', 'spam'],
}

test('should pass good outputs in every check', (t) => {
  const outcome = runChecks('--complete', writeOutputs(t))
  assertPasses(outcome)
  const passed = new Set(outcome.rows.filter(({ result }) => result === 'ok').map(({ check }) => check))
  const all = Object.entries(JUDGES).flatMap(([check, names]) => names.map((name) => `${check}/${name}`))
  assert.deepEqual([...passed].sort(), all.sort())
  assert.match(outcome.last, /^\d+ passed, 0 failed, 1 skipped$/)
})

test('should skip every check of an empty folder and end with 0', (t) => {
  const outcome = runChecks(openFolder(t))
  assertPasses(outcome)
  assert.deepEqual(
    outcome.rows.map(({ result, check }) => `${result} ${check}`),
    ['skip feed', 'skip epub', 'skip jsonld', 'skip newsletter'],
  )
  assert.equal(outcome.last, '0 passed, 0 failed, 4 skipped')
})

test('should fail what is not there when the outputs have to be complete', (t) => {
  const empty = runChecks('--complete', openFolder(t))
  for (const check of Object.keys(JUDGES)) assertFails(empty, check, '-', /nothing to check/)

  const folder = writeOutputs(t)
  for (const name of ['atom.xml', 'articles/tide-table.head.html', 'newsletters/tide-table.txt'])
    rmSync(join(folder, name))
  const partial = runChecks('--complete', '--fast', '--only', 'feed,jsonld,newsletter', folder)
  for (const check of ['feed/atom', 'jsonld/page', 'newsletter/text'])
    assertFails(partial, check, '-', /nothing to check/)
})

test('should fail warnings only with --strict', (t) => {
  const folder = writeOutputs(t)
  assertPasses(runChecks('--only', 'jsonld', folder))
  assertFails(runChecks('--only', 'jsonld', '--strict', folder), 'jsonld/file', 'articles/tide-table.jsonld')
})

test('should end with 2 on wrong use', (t) => {
  const folder = openFolder(t)
  const wrong = [
    [],
    [folder, folder],
    [join(folder, 'absent')],
    ['--nonsense', folder],
    ['--only', 'pdf', folder],
    ['--only', '', folder],
    ['--base', 'not a URL', folder],
  ]
  for (const args of wrong) {
    const { status, stdout, stderr } = runChecks(...args)
    assert.equal(status, 2, args.join(' '))
    assert.match(stderr, /usage: run/)
    assert.equal(stdout, '')
  }
})

test('should fail every check whose packages are missing', (t) => {
  const outcome = runWithoutSetup({ CHECKS_HOME: openFolder(t) }, '--fast', writeOutputs(t))
  for (const check of ['feed', 'jsonld', 'newsletter']) assertFails(outcome, check, '-', /could not run/)
  for (const check of ['epub/epubcheck-ts', 'epub/nu']) assertFails(outcome, check, BOOK, /could not run/)
})

test('should fail every check whose program is missing', (t) => {
  const folder = writeOutputs(t)
  const noPrograms = runWithoutSetup({ PATH: openFolder(t) }, '--only', 'feed,epub', folder)
  assertFails(noPrograms, 'feed/xmllint', 'feed.xml', /ENOENT/)
  for (const name of JUDGES.epub) assertFails(noPrograms, `epub/${name}`, BOOK, /could not run: .* ENOENT/)

  const noBrowser = runWithoutSetup({ CHROMIUM: '/absent/chromium' }, '--fast', '--only', 'newsletter', folder)
  assertFails(noBrowser, 'newsletter/browser', '-', /\/absent\/chromium/)
})

test('should fail by a grammar that is not there', (t) => {
  for (const grammar of ['/absent/atom.rng', '/absent/atom.rnc']) {
    const outcome = runWithoutSetup({ ATOM_GRAMMAR: grammar }, '--only', 'feed', writeOutputs(t))
    assertFails(outcome, 'feed/atom-grammar', 'atom.xml')
  }
})
