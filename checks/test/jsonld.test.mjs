import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertFails, assertPasses, runChecks } from './run-checks.mjs'
import { openSpoiled } from './write-outputs.mjs'

const check = (folder) => runChecks('--only', 'jsonld', folder)

test('should fail JSON-LD that breaks a rule, and name the rule', (t) => {
  const { folder, spoil } = openSpoiled(t)
  const breaks = {
    J001: (text) => text.slice(0, -3),
    J002: (text) => text.replace('"inLanguage": "en"', '"headline": "Another"'),
    J005: (text) => text.replace('The tide table', 'The tide table &amp;'),
    J007: (text) => text.replace('"Nora Hale"', '"[object Object]"'),
    J008: (text) => text.replace('"@context"', '"context"'),
    X001: (text) => text.replace('https://schema.org', 'https://example.org/context'),
    V001: (text) => text.replace('"Article"', '"Offprint"'),
    V002: (text) => text.replace('"headline"', '"deck"'),
    V003: (text) => text.replace('"headline"', '"birthDate"'),
    V004: (text) => text.replace('"dateModified": "2025-01-06T08:00:00Z"', '"image": { "@type": "Person" }'),
    V005: (text) => text.replace('2025-01-06T08:00:00Z', '2025-02-30'),
    G001: (text) => text.replace('nora-hale#person', 'nora-hale#gone'),
    D002: (text) => text.replace('"dateModified": "2025', '"dateModified": "2024'),
    D004: (text) => text.replace('"inLanguage": "en"', '"inLanguage": "en_GB"'),
  }
  for (const [code, edit] of Object.entries(breaks)) spoil(`${code}.jsonld`, 'articles/tide-table.jsonld', edit)
  const outcome = check(folder)
  for (const code of Object.keys(breaks))
    assertFails(outcome, 'jsonld/file', `${code}.jsonld`, new RegExp(`^${code}\\b`, 'm'))
})

test('should fail the JSON-LD of a page', (t) => {
  const { folder, spoil } = openSpoiled(t)
  const breaks = {
    V002: (text) => text.replace('"headline"', '"deck"'),
    H002: (text) => text.replace('</script>', ''),
    J001: (text) => text.replace('"The tide table', '"The </script > table'),
    J003: (text) => text.replace('"The tide table', '"The <!-- table'),
  }
  for (const [code, edit] of Object.entries(breaks)) spoil(`${code}.html`, 'articles/tide-table.head.html', edit)
  const outcome = check(folder)
  for (const code of Object.keys(breaks))
    assertFails(outcome, 'jsonld/page', `${code}.html`, new RegExp(`^${code}\\b`, 'm'))
})

test('should fail a head whose author, date or publisher a reader cannot find', (t) => {
  const { folder, spoil } = openSpoiled(t)
  const house = '"publisher": { "@type": "Organization", "name": "Harbour House" },\n  "headline"'
  const breaks = {
    author: (text) =>
      text
        .replace('"author": { "@type": "Person", "name": "Nora Hale"', '"author": { "name": "Nora Hale"')
        .replace('"Article"', '["Article", "NewsArticle"]'),
    date: (text) => text.replace('"datePublished": "2025-01-06T08:00:00Z"', '"datePublished": "some day"'),
    publisher: (text) =>
      text.replace('"headline"', house).replace('"@type": "Article"', '"@type": ["Article", "NewsArticle"]'),
  }
  for (const [what, edit] of Object.entries(breaks)) spoil(`${what}.head.html`, 'articles/tide-table.head.html', edit)
  const outcome = check(folder)
  assertFails(outcome, 'jsonld/readers', 'author.head.html', /found author/)
  assertFails(outcome, 'jsonld/readers', 'date.head.html', /found date none|found date some day/)
  assertFails(outcome, 'jsonld/readers', 'publisher.head.html', /found publisher/)
})

test('should count the pages without JSON-LD', (t) => {
  const { folder, write } = openSpoiled(t)
  write('index.html', '<title>The Harbour Paper</title>')
  const outcome = check(folder)
  assertPasses(outcome)
  assert.match(outcome.stdout, /^info +jsonld\/page +- +1 HTML page without JSON-LD$/m)
})
