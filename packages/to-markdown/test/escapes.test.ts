import type { Phrasing } from '@offprint/core'
import { describe, expect, it } from 'vitest'
import { bodyOf, paragraph, text } from './article-of.js'

const written = (value: string): string => bodyOf(paragraph(value)).replace(/\n$/, '')

describe('texts that mean nothing to Markdown', () => {
  it.each([
    'snake_case_word and 2 * 3 * 4',
    'A price of $5 and $6, or $7.',
    'At 10:30pm, Re:invent, std::vector',
    'See [the note] and [x] too',
    'AT&T, R&D, a < b > c',
    '2023.5 and 7) no',
    'A #hash and a + b - c',
    'It’s “quoted” | piped ~ about ~',
    'C:\\dir and \\letters',
    'An exclamation! (so)',
    'Braces {#id} here',
  ])('should stay as they are: %s', (value) => {
    expect(written(value)).toBe(value)
  })
})

describe('texts that mean something to Markdown', () => {
  it.each([
    ['2023. What a year', '2023\\. What a year'],
    ['1) one', '1\\) one'],
    ['- x', '\\- x'],
    ['+ y', '\\+ y'],
    ['# hash', '\\# hash'],
    ['> quote', '\\> quote'],
    ['*a* and `b`', '\\*a\\* and \\`b\\`'],
    ['_b_', '\\_b\\_'],
    ['[words](https)', '[words\\](https)'],
    ['[^1] is a note', '\\[^1] is a note'],
    ['https://example.org/_foo_', 'https\\://example.org/\\_foo\\_'],
    ['www.example.org', 'www\\.example.org'],
    ['a@b.cd', 'a\\@b.cd'],
    [':sup[2]', '\\:sup[2]'],
    ['::aside', '\\::aside'],
    [':::', '\\:::'],
    ['$x$ is a formula', '\\$x$ is a formula'],
    ['<b>bold</b>', '\\<b>bold\\</b>'],
    ['&copy; &#35;', '\\&copy; \\&#35;'],
    ['~~gone~~', '\\~\\~gone\\~\\~'],
    ['---', '\\---'],
    ['| - |', '\\| - |'],
    ['a\\', 'a\\\\'],
    [' edge ', '&#x20;edge&#x20;'],
  ])('should be escaped: %s', (value, expected) => {
    expect(written(value)).toBe(expected)
  })

  it('should keep a blank line inside a text', () => {
    expect(written('a\n\nb')).toBe('a\n&#xA;b')
  })

  it('should keep numbers of a second line from being a list', () => {
    expect(written('in\n2023. So')).toBe('in\n2023\\. So')
  })
})

describe('nodes beside letters', () => {
  const strong = (value: string): Phrasing => ({ type: 'strong', children: [text(value)] })

  it('should be signs inside a word', () => {
    expect(bodyOf(paragraph('un', strong('frigging'), 'believable'))).toBe('un**frigging**believable\n')
  })

  it('should be tags where signs would not be read', () => {
    expect(bodyOf(paragraph(strong('強調。'), '次'))).toBe('<strong>強調。</strong>次\n')
  })

  it('should be JSON where there is nothing inside them', () => {
    expect(bodyOf(paragraph('a', { type: 'emphasis', children: [] }))).toBe(
      'a:node[]{json=\'{"type":"emphasis","children":[]}\'}\n',
    )
  })
})

describe('addresses', () => {
  const link = (url: string, words: string): string => bodyOf(paragraph({ type: 'link', url, children: [text(words)] }))

  it('should stand between angle brackets where they are the words', () => {
    expect(link('https://example.org/_a_', 'https://example.org/_a_')).toBe('<https://example.org/_a_>\n')
    expect(link('mailto:a@example.org', 'a@example.org')).toBe('<a@example.org>\n')
  })

  it('should be left alone as far as they can be', () => {
    expect(link('https://example.org/?a=1&b=2_(c)', 'x')).toBe('[x](https://example.org/?a=1&b=2_(c))\n')
    expect(link('a b(', 'x')).toBe('[x](<a b(>)\n')
    expect(link('?a&copy;', 'x')).toBe('[x](?a\\&copy;)\n')
  })
})
