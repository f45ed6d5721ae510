import type { Message } from '@offprint/core'
import { describe, expect, it } from 'vitest'
import { fromMarkdown } from '../src/index.js'
import { messages as factory, type RuleId } from '../src/messages.js'
import { read } from './read-source.js'

/** Body from line 7. */
const body = (text: string) => (): readonly Message[] => read(text).messages

/** Front matter from line 6, after what a reader would ask for. */
const front = (text: string) => (): readonly Message[] => read('', text).messages

const source =
  (text: string, name = 'a.md') =>
  (): readonly Message[] =>
    fromMarkdown(text, { name }).messages

/** What no plugin should make. */
const odd = { type: 'x', position: { start: { line: 3, column: 1 }, end: { line: 3, column: 2 } } } as never

type Case = readonly [rule: RuleId, messages: () => readonly Message[], place: readonly [number, number] | undefined]

/** One source for each message that there is, and the line and column at which it is shown. */
const cases: readonly Case[] = [
  ['control-characters', body('a\u0001'), [7, 2]],
  ['unknown-tag', front('kicker: !x a\n'), [6, 9]],
  ['duplicate-key', front('kicker: a\nkicker: b\n'), [7, 1]],
  ['front-matter-mended', front('kicker: "a\nb"\n'), [7, 1]],
  ['unknown-key', front('kickr:  a\n'), [6, 9]],
  ['unsafe-key', front('a: {__proto__: b}\n'), [6, 5]],
  ['second-key', front('date: 2024\n'), [6, 7]],
  ['time-without-zone', front('modified: 2024-03-01 10:00\n'), [6, 11]],
  ['ambiguous-time', front('timeZone: Europe/Berlin\nmodified: 2024-10-27 02:30\n'), [7, 11]],
  ['date-rewritten', front('modified:  2024/03/01\n'), [6, 12]],
  ['names-split', front('by: A B, C D\n'), [6, 5]],
  ['missing-date', source('# T'), undefined],
  ['missing-language', source('# T'), undefined],
  ['minted-id', source('# T'), undefined],
  ['date-from-name', source('# T', '2024-02-29-a.md'), undefined],
  ['slug-from-name', source('# T', '2024-02-29-a.md'), undefined],
  ['title-from-heading', source('\n  # T'), [2, 3]],
  ['permalink-path', front('permalink: /a/b\n'), [6, 12]],
  ['permalink-pattern', front('permalink: /:a/\n'), [6, 12]],
  ['character-reference', front('kicker: A &amp; B\n'), [6, 9]],
  ['rights-without-credit', front('hero: {src: a, alt: a, license: CC0-1.0}\n'), [6, 7]],
  ['repeated-title', body('a\n\n# T'), [9, 1]],
  ['headings-shifted', body('a\n\n### b'), [9, 1]],
  ['heading-leap', body('## a\n\n#### b'), [9, 1]],
  ['empty-heading', body('a\n\n##'), [9, 1]],
  ['image-without-alt', body('a ![](b.png)'), [7, 3]],
  ['empty-link', body('a [b]()'), [7, 3]],
  ['unusable-link', body('> a [b](javascript:c)'), [7, 5]],
  ['html-tag', body('a <b>c</b>'), [7, 3]],
  ['raw-html', body('a <x-y>'), [7, 3]],
  ['missing-note', body('a [^b]'), [7, 1]],
  ['unused-note', body('a\n\n[^b]: c'), [9, 1]],
  ['duplicate-note', body('a[^b]\n\n[^b]: c\n\n[^b]: d'), [11, 1]],
  ['ragged-table', body('| a |\n| - |\n| b | c |'), [7, 1]],
  ['too-deep', body(`${'> '.repeat(60)}a`), [7, 101]],
  [
    'unsupported-node',
    () =>
      fromMarkdown('# T\n\na', {
        facts: {},
        plugins: [(tree) => ({ ...tree, children: [...tree.children.slice(0, 1), odd] })],
      }).messages,
    [3, 1],
  ],
  ['unknown-target', body('a :ref[b]{to=c}'), [7, 3]],
  ['duplicate-id', body('## a {#x}\n\n## b {#x}'), [9, 1]],
  ['unknown-directive', body('a\n\n:::calout\nb\n:::'), [9, 1]],
  ['literal-directive', body('a :smallcaps[b]'), [7, 1]],
  ['unknown-attribute', body('a :sup[b]{c=d}'), [7, 3]],
  ['wrong-attribute', body('::embed{url=a}'), [7, 1]],
  ['missing-attribute', body('a :time[b]'), [7, 3]],
  ['wrong-content', body('::section-break[a]'), [7, 1]],
  ['unclosed-directive', body('> :::aside\n> a'), [7, 3]],
  ['stray-fence', body('a\n\n:::'), [9, 1]],
  ['boundary-without-access', body('a\n\n::access-boundary'), [9, 1]],
  ['unreadable-node', body('a\n\n```json offprint-node\n{}\n```'), [9, 1]],
]

describe('places', () => {
  it('should be shown for every message that there is', () => {
    expect([...new Set(cases.map(([rule]) => rule))].sort()).toEqual(Object.keys(factory.table).sort())
  })

  it.each(cases)('should be right to the column: %s', (rule, messages, place) => {
    const found = messages().find(({ ruleId }) => ruleId === rule)
    expect(found, 'the message').toBeDefined()
    const start = found?.place !== undefined && 'start' in found.place ? found.place.start : found?.place
    expect(start === undefined ? undefined : [start.line, start.column]).toEqual(place)
    if (found?.place !== undefined && 'start' in found.place) {
      const { start: from, end } = found.place
      expect(end.line > from.line || (end.line === from.line && end.column >= from.column)).toBe(true)
    }
  })
})
