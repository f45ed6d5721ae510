import { OffprintError } from '@offprint/core'
import { describe, expect, it } from 'vitest'
import { fromMarkdown } from '../src/index.js'

/** Time of one reading in milliseconds; an error of the content is an answer as well. */
function time(source: string): number {
  const began = performance.now()
  try {
    fromMarkdown(source, { name: 'a.md' })
  } catch (error) {
    if (!(error instanceof OffprintError)) throw error
  }
  return performance.now() - began
}

/** The best of three, so that a busy machine does not count. */
const best = (source: string): number => Math.min(time(source), time(source), time(source))

const front = (yaml: string): string => `---\ntitle: T\n${yaml}\n---\n`

type Grow = readonly [string, (count: number) => string]

/** Each text twice as long may take four times as long and no more: what takes more grows without end. */
const texts: readonly Grow[] = [
  ['opening brackets', (count) => '['.repeat(count)],
  ['brackets and parentheses', (count) => '[a]('.repeat(count)],
  ['closed links without an end', (count) => '[a](b'.repeat(count)],
  ['stars', (count) => '*'.repeat(count)],
  ['stars and letters', (count) => '*a '.repeat(count)],
  ['underscores', (count) => '_a_'.repeat(count)],
  [
    'backticks of all lengths',
    (count) => Array.from({ length: Math.sqrt(count * 2) }, (_, at) => '`'.repeat(at)).join(' '),
  ],
  ['less-than signs', (count) => '<'.repeat(count)],
  ['tags without an end', (count) => '<a '.repeat(count)],
  ['attributes without an end', (count) => `<a ${'b="c" '.repeat(count)}`],
  ['comments without an end', (count) => '<!-- '.repeat(count)],
  ['ampersands', (count) => '&'.repeat(count)],
  ['references without an end', (count) => '&amp'.repeat(count)],
  ['pipes', (count) => '|'.repeat(count)],
  ['a table’s row', (count) => `|a|\n|-|\n${'|'.repeat(count)}`],
  ['delimiter rows', (count) => '|-'.repeat(count)],
  ['hyphens and a letter', (count) => `|\n${'-'.repeat(count)}x`],
  ['colons', (count) => 'a:'.repeat(count)],
  ['inline directives without an end', (count) => ':sup['.repeat(Math.min(count, 150))],
  ['directives’ attributes', (count) => `:sup[a]{${'b '.repeat(count)}`],
  ['dollars', (count) => '$a '.repeat(count)],
  ['dollars side by side', (count) => '$'.repeat(count)],
  ['tildes', (count) => '~~a '.repeat(count)],
  ['web addresses', (count) => 'https://a.b/ '.repeat(count)],
  ['web addresses in one', (count) => 'https://'.repeat(count)],
  ['mail', (count) => 'a@b.'.repeat(count)],
  ['local parts without an end', (count) => 'a.'.repeat(count)],
  ['notes', (count) => Array.from({ length: count / 10 }, (_, at) => `[^${at}]\n\n[^${at}]: a\n\n`).join('')],
  ['definitions', (count) => Array.from({ length: count / 10 }, (_, at) => `[a${at}]: b\n`).join('')],
  ['headings of one name', (count) => '## a\n\n'.repeat(count / 10)],
  ['words and hyphens', (count) => 'a -b '.repeat(count)],
  ['spaces', (count) => ' '.repeat(count)],
  ['spaces at the ends of lines', (count) => `a${' '.repeat(200)}\n`.repeat(count / 200)],
  ['tabs', (count) => '\t'.repeat(count)],
  ['line feeds', (count) => '\n'.repeat(count)],
  ['backslashes', (count) => '\\'.repeat(count)],
  ['one word', (count) => 'a'.repeat(count)],
  ['list items', (count) => '- a\n'.repeat(count / 4)],
  ['ids in headings', (count) => `## a ${'{#'.repeat(count)}`],
  ['a byline', (count) => front(`authors: "${'A B, '.repeat(count)}"`)],
  ['a byline of spaces', (count) => front(`authors: "A${' '.repeat(count)}B"`)],
  ['a date', (count) => front(`date: "${'2024-01-01 '.repeat(count)}"`)],
  ['a permalink', (count) => front(`permalink: "${'/a'.repeat(count)}{"`)],
  ['references in front matter', (count) => front(`kicker: "${'&a'.repeat(count)}"`)],
  ['a licence', (count) => front(`license: "${'a.'.repeat(count)}"`)],
  ['a long scalar', (count) => front(`summary: "${'a '.repeat(count)}"`)],
  ['a scalar without an end', (count) => front(`summary: "${'a "\n'.repeat(count / 10)}`)],
  ['lines at the margin', (count) => front(`summary: "a\n${'b\n'.repeat(count / 2)}"`)],
  ['unknown keys', (count) => front(Array.from({ length: count / 50 }, (_, at) => `key${at}: a`).join('\n'))],
  ['TOML', (count) => `+++\ntitle = "T"\n${'a.'.repeat(count / 10)}b = 1\n+++\n`],
  ['TOML tables', (count) => `+++\ntitle = "T"\n${'[[a]]\nb = 1\n'.repeat(count / 20)}+++\n`],
]

describe('hostile texts', () => {
  it.each(texts)('should take no longer than they are long: %s', { timeout: 60_000 }, (_, grow) => {
    const heading = (body: string): string => (/^(?:---|\+\+\+)\n/.test(body) ? body : `# T\n\n${body}`)
    let count = 2_000
    let before = best(heading(grow(count)))
    // Times under some milliseconds are noise.
    while (before < 15 && count < 500_000) {
      count *= 2
      before = best(heading(grow(count)))
    }
    // Half as much again as four times: others use the machine too.
    expect(best(heading(grow(count * 2)))).toBeLessThan(before * 6 + 100)
  })

  it.each([
    ['a line of a megabyte', `# T\n\n${'lorem ipsum '.repeat(90_000)}`],
    ['a scalar of a megabyte', front(`summary: ${'lorem ipsum '.repeat(90_000)}`)],
    [
      'aliases that multiply',
      front(
        `a: &a [b, b]\n${Array.from({ length: 30 }, (_, at) => `a${at}: &b${at} [*${at === 0 ? 'a' : `b${at - 1}`}, *${at === 0 ? 'a' : `b${at - 1}`}]`).join('\n')}`,
      ),
    ],
    ['front matter of many levels', front(`a: ${'{a: '.repeat(2_000)}b${'}'.repeat(2_000)}`)],
    [
      'front matter of many levels, in lines',
      front(Array.from({ length: 1_000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')),
    ],
    ['TOML of many levels', `+++\na = ${'['.repeat(5_000)}${']'.repeat(5_000)}\n+++\n`],
  ])('should be read or refused in time: %s', { timeout: 60_000 }, (_, source) => {
    expect(time(source)).toBeLessThan(20_000)
  })
})
