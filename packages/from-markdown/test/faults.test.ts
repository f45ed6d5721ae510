import { loadCase } from '@offprint/fixtures'
import { describe, expect, it } from 'vitest'
import { failure } from './read-source.js'

describe('errors', () => {
  it.each([
    ['a colon in a title', '---\ntitle: A: b\n---\n', 'invalid-front-matter', 2, 8],
    ['a quote that is never closed', '---\nlanguage: en\ntitle: "A\nkicker: b\n---\n', 'invalid-front-matter', 3, 8],
    ['a tab for indentation', '---\ntitle: A\nhero:\n\tsrc: b\n---\n', 'invalid-front-matter', 4, 1],
    ['a value that begins with @', '---\ntitle: @a\n---\n', 'invalid-front-matter', 2, 8],
    ['an alias without its anchor', '---\ntitle: *a\n---\n', 'invalid-front-matter', 2, 8],
    ['a text in the place of keys', '---\njust words\n---\n', 'invalid-front-matter', 2, 1],
    ['a list as key', '---\ntitle: A\n? [a]\n: b\n---\n', 'invalid-front-matter', 3, 3],
    ['front matter of another language', '---js\n{}\n---\n', 'invalid-front-matter', 1, 1],
    ['front matter in TOML that is none', '\n+++\ntitle = "A"\nb =\n+++\n', 'invalid-front-matter', 4, 4],
    ['a wrong date in TOML', '+++\ntitle = "A"\n[[authors]]\nname = "B"\nrole = "autor"\n+++\n', 'invalid-field', 5, 8],
    ['front matter in JSON', ';;;\n{}\n;;;\n', 'invalid-front-matter', 1, 1],
    ['front matter without an end', '---\ntitle: A\n\ntext', 'invalid-front-matter', 1, 1],
    ['a wrong role', '---\ntitle: A\nauthors:\n  - {name: B, role: autor}\n---\n', 'invalid-field', 4, 21],
    ['a wrong date', '---\ntitle: A\npublished: soon\n---\n', 'invalid-field', 3, 12],
    ['a wrong language', '---\ntitle: A\nlanguage: english!\n---\n', 'invalid-field', 3, 11],
    ['a wrong time zone', '---\ntitle: A\ntimeZone: Mars/Base\n---\n', 'invalid-field', 3, 11],
    ['a person whom nobody knows', '---\ntitle: A\nauthors: [{ref: adda}]\n---\n', 'invalid-field', 3, 17],
    [
      'an ORCID iD with a wrong digit',
      '---\ntitle: A\nauthors:\n  name: B\n  orcid: 0000-0002-1825-0098\n---\n',
      'invalid-field',
      5,
      10,
    ],
    ['a related article without title', '---\ntitle: A\nrelated:\n  - url: https://a.b/\n---\n', 'invalid-field', 4, 5],
    ['no title', '---\nlanguage: en\n---\ntext', 'missing-title', 1, 1],
    ['no title and no front matter', '\ntext', 'missing-title', 1, 1],
  ])('should refuse %s with file, line and column', (_, source, code, line, column) => {
    const error = failure(source)
    expect(error.code).toBe(`from-markdown/${code}`)
    expect(error.file).toBe('t.md')
    expect(error.place).toEqual({ line, column })
    expect(error.message).toMatch(/^Unexpected .*, expected /)
    expect(error.message).not.toContain('\n')
  })

  it('should offer the quoted title', () => {
    expect(failure('---\ntitle: Six: a "b"\n---\n').message).toContain('`title: "Six: a \\"b\\""`')
  })

  it.each([
    ['role', '---\ntitle: A\nauthors:\n  - {name: B, role: autor}\n---\n', 'did you mean `author`?'],
    ['person', '---\ntitle: A\nauthors: [{ref: adda}]\n---\n', 'did you mean `ada`?'],
  ])('should offer the likely %s', (_, source, hint) => {
    expect(failure(source).message).toContain(hint)
  })

  it('should name every fault, each in its place, in the order of the file', () => {
    const { issues, message } = failure(loadCase('markdown--wrong-types').source)
    expect(issues.map(({ path, place }) => [path, place !== undefined && 'line' in place ? place.line : 0])).toEqual([
      ['language', 3],
      ['published', 4],
      ['tags', 5],
      ['authors', 6],
      ['hero', 7],
      ['access.level', 8],
      ['series.position', 9],
      ['draft', 10],
    ])
    expect(message).toContain('(and 7 more)')
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
    expect(globalThis).not.toHaveProperty('offprintWasHere')
  })

  it.each([
    ['aliases that multiply', loadCase('markdown--yaml-entity-bomb').source],
    ['an alias of itself', '---\ntitle: T\na: &a [*a]\n---\n'],
    ['brackets without end', `---\ntitle: ${'['.repeat(5000)}\n---\n`],
    ['lists in lists', `---\na:\n  ${'- '.repeat(500)}a\n---\n`],
  ])('should refuse %s at once', (_, source) => {
    expect(failure(source).code).toBe('from-markdown/invalid-front-matter')
  })

  it.each([
    ['quotes in quotes', `# T\n\n${'>'.repeat(20_000)}a`],
    ['lists in lists', `# T\n\n${'- '.repeat(5000)}a`],
    ['emphasis in emphasis', `# T\n\n${'*'.repeat(20_000)}a${'*'.repeat(20_000)}`],
    ['pictures in pictures', `# T\n\n${'!['.repeat(5000)}`],
    ['directives in directives', `# T\n\n${':'.repeat(1000)}aside\n`],
  ])('should refuse %s at once', (_, source) => {
    expect(failure(source)).toMatchObject({ code: 'from-markdown/too-deep', place: { line: 3, column: 1 } })
  })
})
