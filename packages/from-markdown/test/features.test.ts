import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBlocks, parseWhole } from '../src/syntax/parse-markdown.js'

const posts = join(import.meta.dirname, '../../../../shared/corpora/18f-posts')

/** What each feature is made of, whole and in pieces. */
const pieces = [
  'word',
  ' ',
  '\n',
  '\n\n',
  '- ',
  '- [ ] ',
  '- [x] ',
  '[ ]',
  '| a | b |\n| - | - |\n| c | d |\n',
  '|',
  '-|-\n',
  '~~gone~~',
  '~',
  '[^1]',
  '[^1]: a note\n',
  'https://example.org/a',
  'http://',
  '[link](https://example.org)',
  '(https://example.org)',
  '<https://example.org>',
  '<a href="https://example.org">',
  'www.example.org',
  'WWW.EXAMPLE.ORG',
  'HTTPS://EXAMPLE.ORG',
  'a@example.org',
  '[mail](mailto:a@example.org)',
  '$x$',
  '$$\nx\n$$\n',
  '$5 and $6',
  ':::note\n',
  ':::\n',
  '::credit[A]',
  ':small-caps[A]',
  ':kbd[A]',
  '`code`',
  '    ',
  '> ',
  '*',
  '\\',
  ']',
  '(',
]

/** Enough ordinary words to be folded, and what must not be hidden by them. */
const wordy = [
  ...pieces,
  'some ordinary words that stand in one line',
  ' and, after a comma. More of them – with “signs” of all kinds ',
  'a ordinary word or two b ',
  '"a title of ordinary words in quotes"',
  '(https://example.org "a title of ordinary words here")',
  '<a with some ordinary words as attributes here>',
  '<b title="with some > ordinary words in quotes">',
  '::figure{with some ordinary words as attributes here}',
  ':sup[with some ordinary words as a label here]{a b c d e f g h i j k l}',
  '[with some ordinary words as a label]',
  '[with some ordinary words as a label]: https://example.org',
  '[^with some ordinary words as a label]',
  '`some ordinary words as code here`',
  '```some ordinary words as info here\n',
  '| some ordinary words in a cell ',
  '\t',
  '  ',
  '<!-- some ordinary words as a comment',
  '-->',
  '&amp;',
  '\ue000',
  '_',
  '!',
  'lines of ordinary words\nthat go on (and on)\nand end here: words',
  ' words [a link among them](https://example.org/some_thing) and more of them',
  ' two [links here](https://example.org/a?b=c#d)\nand [others there](mailto:a@example.org), as ordinary words',
  'words before ([the link](https://example.org)) and after',
  '- words before [the link](https://example.org)\nand after it, as always',
  'words with an address www.example.org among them',
  '===',
  '# ',
  '\n\nA paragraph of *plain* words, **strong words**, and `code` in it.\n\n',
  '\n\nAnother, with [a link](/path) in it:\nits second line\n\n',
  '\n\n## A heading of _words_\n\n',
  '_emphasis_',
  '**strong**',
  '*a b*.',
  '`',
  '``',
  'snake_case',
  '5*3*2',
  '“',
  '$',
  '@',
  ':',
  '<script>',
  '</script>',
  '| - |\n',
  "'",
  '"',
  '~~~\n',
]

/** What simple paragraphs are made of, and what makes them other than simple. */
const inline = [
  ...['word', 'a', 'é', '×', '1', ' ', ' ', ' ', '\n', '(', ')', '.', ',', '!', '"', '“', '-', '—', ':', '@', '&'],
  ...['*', '**', '_', '__', '`', '[', '](u)', '$', '~', '\\', '<', '&amp;', 'www.example.org', '://', 'a@example.org'],
  ...[
    '*em*',
    '**strong**',
    '_em_',
    '`code`',
    '`a*b`',
    '`a](b)`',
    '[label](u)',
    '[a@b.org](mailto:a@b.org)',
    '[x [y](z)]',
  ],
]

describe('the features of the dialect', () => {
  it('should be read the same whether all of them are looked for or those whose characters occur', () => {
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (markdown) => {
        expect(parseBlocks(markdown)).toEqual(parseWhole(markdown))
      }),
      { numRuns: 3_000 },
    )
  })

  it('should be read the same when ordinary words are folded', () => {
    const text = fc.array(fc.constantFrom(...wordy), { maxLength: 18 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (markdown) => {
        expect(parseBlocks(markdown)).toEqual(parseWhole(markdown))
      }),
      { numRuns: 4_000 },
    )
  })

  it('should be read the same when simple paragraphs and headings are read at once', () => {
    const words = fc.array(fc.constantFrom(...inline), { minLength: 2, maxLength: 8 }).map((parts) => parts.join(''))
    const block = fc.tuple(fc.constantFrom('A ', 'A ', '## ', ''), words).map((parts) => parts.join(''))
    const text = fc.array(block, { minLength: 1, maxLength: 3 }).map((blocks) => blocks.join('\n\n'))
    fc.assert(
      fc.property(text, (markdown) => {
        expect(parseBlocks(markdown)).toEqual(parseWhole(markdown))
      }),
      { numRuns: 4_000 },
    )
  })

  it('should find a table of one column without a pipe', () => {
    expect(parseBlocks('head\n:--\ncell').children[0]?.type).toBe('table')
  })

  it.runIf(existsSync(posts))('should be read the same in posts that people wrote', () => {
    const files = readdirSync(posts).filter((name) => name.endsWith('.md'))
    for (const name of files.filter((_, index) => index % 10 === 0)) {
      const text = readFileSync(join(posts, name), 'utf8')
      expect(parseBlocks(text)).toEqual(parseWhole(text))
    }
  })
})
