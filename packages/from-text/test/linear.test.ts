import { describe, expect, it } from 'vitest'
import { readBlocks } from '../src/clean/read-blocks.js'
import { fromText } from '../src/index.js'
import { fold, foldLabel } from '../src/judge/fold.js'
import { widthOf } from '../src/judge/width-of.js'
import { defaultRules } from '../src/rules/default-rules.js'
import type { Block } from '../src/sheet.js'
import { findParts } from '../src/steps/find-parts.js'
import { prose } from './summary.js'

const megabyte = 1_000_000

/** How often the steps look at a block of these lines: the work that they do, whatever the machine. */
function readsOf(lines: readonly string[]): number {
  let reads = 0
  const { blocks } = readBlocks(lines.join('\n\n'))
  const counted: readonly Block[] = new Proxy(blocks, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads++
      return Reflect.get(target, key, receiver)
    },
  })
  findParts(counted, defaultRules)
  return reads
}

const times = (count: number, ...lines: readonly string[]): readonly string[] =>
  Array.from({ length: count }, (_, index) => lines[index % lines.length] ?? '')

describe('work on many lines', () => {
  it.each([
    ['short lines', ['Flour']],
    ['different short lines and prose', ['What came next', prose]],
    ['headings words', ['Conclusion']],
    ['labels', ['Advertisement', 'Share this']],
    ['labels in the prose', [prose, 'Share this', 'Share that']],
    ['bylines', ['By Orla Fenwick']],
    ['author boxes', ['Author', 'Orla Fenwick', 'Research Fellow, Lantern House']],
    ['captions', ['A boat. Photo: Marten Vale', 'A boat.\nPhoto: Marten Vale']],
    ['joined icons', ['image_pdfimage_print']],
    ['other articles', ['Related', 'Ten walls to see']],
    ['questions', ['Who holds it?']],
    ['bullets', ['• a stick']],
    ['bullets of two kinds', ['• a stick', '- a watch']],
    ['bullets, each of another kind', ['• a', '- b', '* c', '+ d', '– e', '· f', '1. g', 'a) h', '(1) i', '① j']],
    ['numbers', ['1. a stick', '2. a watch', '1. a stick']],
    ['lines after colons', ['What is needed:', 'a stick', 'a watch']],
    ['names', ['Orla Fenwick']],
    ['credits', ['Reporting by Orla Fenwick; editing by Tobias Aske']],
    ['sentences about people', ['Orla Fenwick is an archivist.']],
    ['addresses', ['orla@example.org', 'Orla Fenwick @orla']],
    ['dates', ['March 5, 2024']],
  ])('should grow with their number and no faster: %s', (_, lines) => {
    const few = readsOf(times(1000, ...lines))
    const many = readsOf(times(4000, ...lines))
    expect(many).toBeLessThan(few * 4.5)
    expect(many).toBeLessThan(4000 * 40)
  })

  it('should read 100,000 short lines', () => {
    const { article, messages } = fromText(times(100_000, 'Flour, four sacks').join('\n'))
    expect(article.body.children).toHaveLength(1)
    expect(messages.length).toBeGreaterThan(0)
  })

  it('should read 20,000 short blocks', () => {
    const { article } = fromText(times(20_000, 'Flour, four sacks', 'Onions', prose).join('\n\n'))
    expect(article.body.children.length).toBeGreaterThan(19_000)
  })
})

describe('work on one long line', () => {
  it.each([
    ['letters', 'a'.repeat(megabyte)],
    ['spaces before a letter', `a${' '.repeat(megabyte)}a`],
    ['full stops', '.'.repeat(megabyte)],
    ['full stops and spaces', '. '.repeat(megabyte / 2)],
    ['brackets', '('.repeat(megabyte)],
    ['closing brackets', ')'.repeat(megabyte)],
    ['brackets and a credit', `${'('.repeat(megabyte)}Reuters)`],
    ['underscores', 'a_'.repeat(megabyte / 2)],
    ['interface words', 'print'.repeat(megabyte / 5)],
    ['capitals and full stops', 'A.'.repeat(megabyte / 2)],
    ['slashes', 'A/'.repeat(megabyte / 2)],
    ['commas', 'A B, '.repeat(megabyte / 5)],
    ['connectors', 'and '.repeat(megabyte / 4)],
    ['digits', '1,'.repeat(megabyte / 2)],
    ['quotes', '”'.repeat(megabyte)],
    ['marks of both kinds', `a${'\u0301\u0316'.repeat(megabyte / 2)}`],
    ['marks in runs that are just short enough', `a${'\u0301\u0316'.repeat(15)}`.repeat(megabyte / 31)],
    ['carriage returns', `a${'\r'.repeat(megabyte)}`],
    ['byline', `By ${'A '.repeat(megabyte / 2)}`],
    ['addresses', 'a@'.repeat(megabyte / 2)],
    ['handles', '@orla '.repeat(megabyte / 6)],
    ['schemes', 'https://'.repeat(megabyte / 8)],
    ['openers', 'by '.repeat(megabyte / 3)],
    ['roles', 'Reporting by A B; '.repeat(megabyte / 18)],
    ['marks of lists', '• '.repeat(megabyte / 2)],
    ['roman numbers', 'i'.repeat(megabyte)],
    ['brackets of numbers', '(1) '.repeat(megabyte / 4)],
    ['hyphens', 'a-'.repeat(megabyte / 2)],
    ['open quotes', '“'.repeat(megabyte)],
    ['credit', `A boat. Photo: ${'A '.repeat(megabyte / 2)}`],
  ])('should end: %s', (_, line) => {
    const { article } = fromText(`A Title\n\n${line}\n\n${prose}`)
    expect(article.title).toBe('A Title')
  })

  it.each([
    ['bylines', `By ${'A B, '.repeat(30)}`],
    ['openers', 'by '.repeat(50)],
    ['roles', 'Reporting by A B; '.repeat(16)],
    ['addresses', 'a.b+c@d.e-'.repeat(29)],
    ['brackets', '(['.repeat(150)],
  ])('should end for 20,000 lines at their limit: %s', (_, line) => {
    const { article } = fromText(['A Title', prose, ...times(20_000, line)].join('\n\n'))
    expect(article.title).toBe('A Title')
  })

  it('should end for 100,000 wrapped lines with hyphens', () => {
    const { article } = fromText(times(100_000, `${'tide '.repeat(12)}estu-`, `ary ${'tide '.repeat(12)}`).join('\n'))
    expect(article.body.children.length).toBeLessThan(3)
  })

  it('should not depend on a text beyond its limit', () => {
    let characters = 0
    const endless: Iterable<string> = {
      *[Symbol.iterator]() {
        for (;;) {
          characters++
          yield 'a'
        }
      },
    }
    expect(widthOf(endless as unknown as string, 200)).toBe(200)
    expect(characters).toBe(200)
  })
})

describe('keys for comparing', () => {
  it('should fold quotes, case, width and numbers', () => {
    expect(fold('  À  PROPOS de ‘l’Auteur’ ＡＢ ')).toBe("à propos de 'l'auteur' ab")
    expect(foldLabel('» 1,204  Comments … →')).toBe('# comments')
    expect(foldLabel('٥ تعليقات')).toBe('# تعليقات')
  })
})
