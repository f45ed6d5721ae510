import { type Flow, flowTexts, OffprintError, toPlainText } from '@offprint/core'
import { loadCase } from '@offprint/fixtures'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { fromMarkdown, markdownReader } from '../src/index.js'

const read = (body: string, front = '') =>
  fromMarkdown(`---\ntitle: T\nurl: https://example.org/t\npublished: 2024-02-29\nlanguage: en\n${front}---\n${body}`, {
    name: 't.md',
  })

const blocks = (body: string): readonly Flow[] => read(body).article.body.children

const failure = (source: string): OffprintError => {
  try {
    fromMarkdown(source, { name: 't.md' })
  } catch (error) {
    if (error instanceof OffprintError) return error
    throw error
  }
  throw new Error('expected an error')
}

describe('front matter', () => {
  it('should fill what the source lacks with the caller’s facts, and keep what it says', () => {
    const facts = { url: 'https://example.org/other', published: '2020', language: 'fr' }
    const lacking = fromMarkdown('# T\n\na', { facts }).article
    expect([lacking.url, lacking.dates.published?.iso, lacking.language]).toEqual([
      'https://example.org/other',
      '2020',
      'fr',
    ])
    const saying = fromMarkdown(
      '---\ntitle: T\nurl: https://example.org/t\npublished: 2024-02-29\nlanguage: en\n---\n',
      { facts },
    ).article
    expect([saying.url, saying.dates.published?.iso, saying.language]).toEqual([
      'https://example.org/t',
      '2024-02-29',
      'en',
    ])
  })

  it('should mint the same id for the same name, whatever the text says', () => {
    const id = (text: string) => fromMarkdown(`# ${text}`, { name: 'a.md' }).article.id
    expect(id('One')).toBe(id('Two'))
    expect(id('One')).toMatch(/^urn:uuid:/)
  })

  it('should name the version that the package has', () => {
    expect(read('').article.source).toEqual({ importer: 'from-markdown', importerVersion: manifest.version })
  })

  it.each([
    ['YAML that does not parse', '---\ntitle: A: b\n---\n', 'from-markdown/invalid-front-matter', 2],
    ['a wrong role', '---\ntitle: A\nauthors:\n  - {name: B, role: autor}\n---\n', 'from-markdown/invalid-field', 4],
    ['a wrong date', '---\ntitle: A\npublished: soon\n---\n', 'from-markdown/invalid-field', 3],
    [
      'a wrong language',
      '---\ntitle: A\nurl: https://example.org/\nlanguage: en_US\n---\n',
      'from-markdown/invalid-field',
      4,
    ],
    ['no title', '---\nlanguage: en\n---\ntext', 'from-markdown/missing-title', 2],
  ])('should refuse %s with file, line and column', (_, source, code, line) => {
    const error = failure(source)
    expect(error.code).toBe(code)
    expect(error.file).toBe('t.md')
    expect(error.place).toMatchObject({ line })
    expect(error.message).toMatch(/^Unexpected .*, expected /)
  })

  it('should offer the likely role', () => {
    expect(failure('---\ntitle: A\nauthors:\n  - {name: B, role: autor}\n---\n').message).toContain(
      'did you mean `author`?',
    )
  })

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\n'],
    ['a byte order mark alone', '\ufeff'],
  ])('should refuse %s', (_, source) => {
    expect(failure(source).code).toBe('from-markdown/empty-source')
  })

  it('should refuse bytes that are no text', () => {
    expect(failure('# a\0b').code).toBe('from-markdown/binary-source')
  })

  it('should never run front matter', () => {
    expect(failure(loadCase('markdown--script-front-matter').source).code).toBe('from-markdown/invalid-front-matter')
  })
})

describe('body', () => {
  it('should count lines from the beginning of the file', () => {
    expect(blocks('\nOne.')[0]?.position?.start.line).toBe(8)
  })

  it('should make a figure of a picture alone, with its title as caption', () => {
    expect(blocks('![Sea](a.png "Low tide")')[0]).toMatchObject({
      type: 'figure',
      media: [{ src: 'a.png', alt: 'Sea' }],
      caption: [{ type: 'text', value: 'Low tide' }],
    })
  })

  it('should put back what looks like a directive and is none', () => {
    expect(toPlainText({ children: blocks('At 10:30pm, Re:invent, std::vector, :nope[x]{y=z}.') })).toBe(
      'At 10:30pm, Re:invent, std::vector, :nope[x]{y=z}.',
    )
  })

  it('should keep credit apart from caption', () => {
    const [figure] = blocks(
      ':::figure{src="a.png" alt="Sea"}\nLow tide.\n\n::credit[Ada Quay/Pool via SALT]{creator="Ada Quay" agency="SALT" pool}\n:::',
    )
    expect(figure).toMatchObject({
      caption: [{ value: 'Low tide.' }],
      credit: {
        text: 'Ada Quay/Pool via SALT',
        creator: [{ kind: 'person', name: 'Ada Quay' }],
        agency: 'SALT',
        pool: true,
      },
    })
  })

  it('should keep the words of HTML, never its scripts, and list both', () => {
    const { article, messages, residue } = read(
      '<script>alert(1)</script>\n\n<div onclick="x">Words <b>here</b></div>\n\na <i>b</i>',
    )
    expect(flowTexts(article.body.children)).toEqual(['Words here', 'a b'])
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['raw-html', 'raw-html', 'raw-html', 'raw-html'])
    expect(residue).toHaveLength(4)
  })

  it('should report an unknown directive with the likely one and keep its content', () => {
    const { article, messages } = read(':::calout\nWords.\n:::')
    expect(toPlainText(article.body)).toBe('Words.')
    expect(messages[0]?.reason).toContain('did you mean `callout`?')
  })

  it('should say once that a credit stands outside a figure', () => {
    expect(read('::credit[Alone]').messages.map(({ ruleId }) => ruleId)).toEqual(['wrong-content'])
  })

  it('should leave out a heading that repeats the title', () => {
    const { article, residue } = read('# T\n\na')
    expect(toPlainText(article.body)).toBe('a')
    expect(residue[0]?.text).toBe('T')
  })
})

describe('any text', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1 })

  it('should keep every plain word of a body', () => {
    const marks = fc.constantFrom(
      ' ',
      '\n\n',
      ' *',
      '* ',
      '`',
      ' _',
      '[',
      ']',
      '(',
      ')',
      ':::',
      '\n:::figure\n',
      '\n::embed[',
      '\n> ',
      '\n- ',
      '\n1. ',
      '$',
      '|',
      '\n| a |\n| - |\n',
      '~~',
      '[^1]',
      '\n# ',
      '{',
      '}',
      '"',
      '&amp;',
    )
    fc.assert(
      fc.property(words, fc.array(marks), (list, joints) => {
        const source = list.map((word, index) => `zz${word}${joints[index % (joints.length + 1)] ?? ' '}`).join('')
        const result = read(source)
        const kept = JSON.stringify([result.article.body, result.residue, result.messages, result.article.title])
        for (const word of list) expect(kept).toContain(`zz${word}`)
      }),
      { numRuns: 300 },
    )
  })

  it('should fail in its own way or not at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (body, front) => {
        try {
          markdownReader.read(`---\ntitle: ${front}\n---\n${body}`)
        } catch (error) {
          expect(error).toBeInstanceOf(OffprintError)
        }
      }),
      { numRuns: 300 },
    )
  })
})
