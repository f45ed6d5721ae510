import { test } from 'node:test'
import { assertFails, assertPasses, runChecks } from './run-checks.mjs'
import { openSpoiled } from './write-outputs.mjs'

const check = (folder, ...options) => runChecks('--only', 'feed', ...options, folder)

test('should fail an RSS feed that is not well-formed', (t) => {
  const { folder, spoil } = openSpoiled(t)
  spoil('feed.xml', 'feed.xml', (text) => text.replace('</channel>', ''))
  const outcome = check(folder)
  assertFails(outcome, 'feed/xmllint', 'feed.xml', /tag mismatch/)
  assertFails(outcome, 'feed/python-feedparser', 'feed.xml', /bozo/)
})

test('should fail an Atom feed with a prefix that is not declared', (t) => {
  const { folder, spoil } = openSpoiled(t)
  spoil('atom.xml', 'atom.xml', (text) => text.replace('<summary>', '<summary media:type="x">'))
  assertFails(check(folder), 'feed/xmllint', 'atom.xml', /prefix media/)
})

test('should fail a feed that is no feed', (t) => {
  const { folder, write } = openSpoiled(t)
  write('feed.xml', '<page><title>The Harbour Paper</title></page>')
  const outcome = check(folder)
  assertFails(outcome, 'feed/python-feedparser', 'feed.xml', /not recognised/)
  assertFails(outcome, 'feed/feedsmith', 'feed.xml')
})

test('should fail a feed that says something else than the JSON Feed beside it', (t) => {
  const { folder, spoil } = openSpoiled(t)
  spoil('feed.json', 'feed.json', (text) => `${text}\n`)
  spoil('feed.xml', 'feed.xml', (text) => text.replaceAll('Nora Hale', 'Nora Hail'))
  spoil('atom.xml', 'atom.xml', (text) => text.replaceAll('2025-01-06', '2025-01-07'))
  const outcome = check(folder)
  assertFails(outcome, 'feed/read-back', 'feed.xml', /authors is \["Nora Hail"\], not \["Nora Hale"\]/)
  assertFails(outcome, 'feed/read-back', 'atom.xml', /(published|updated) is/)
})

test('should fail a JSON Feed that breaks a rule', (t) => {
  const { folder, spoil } = openSpoiled(t)
  const breaks = [
    [/not JSON/, (text) => text.slice(0, -3)],
    [/^version: unknown/, (text) => text.replace('version/1.1', 'version/2')],
    [/^items\[0\]\.id: missing/, (text) => text.replace(/"id": "[^"]*",/, '')],
    [/not an RFC 3339 date/, (text) => text.replace('2025-01-06T08:00:00Z', '2025-01-06')],
    [/extension that starts with "_": deck/, (text) => text.replace('"summary"', '"deck"')],
    [/authors\[0\]\.url: must be an absolute URL/, (text) => text.replace('https://example.org/nora', '/nora')],
  ]
  for (const [i, [, edit]] of breaks.entries()) spoil(`${i}/feed.json`, 'feed.json', edit)
  const outcome = check(folder)
  for (const [i, [message]] of breaks.entries()) assertFails(outcome, 'feed/jsonfeed', `${i}/feed.json`, message)
})

// A warning: a title may be about "&amp;". With --strict it fails, as every warning does.
test('should report a JSON Feed that is escaped twice', (t) => {
  const { folder, spoil } = openSpoiled(t)
  spoil('feed.json', 'feed.json', (text) => text.replace('tide table at', 'tide table &amp;amp; its clock at'))
  assertPasses(check(folder))
  assertFails(check(folder, '--strict'), 'feed/jsonfeed', 'feed.json', /^items\[0\]\.title: .*escaped twice/)
})
