import { readFileSync } from 'node:fs'
import { deepFreeze, mintId, OffprintError } from '@offprint/core'
import { describe, expect, it } from 'vitest'
import { importer, importerVersion } from '../src/importer.js'
import { fromText, textReader } from '../src/index.js'
import { codesOf, prose, read } from './summary.js'

const source = `A Title\n\n${prose}`

const errorOf = (action: () => unknown): OffprintError => {
  try {
    action()
  } catch (error) {
    if (error instanceof OffprintError) return error
  }
  throw new Error('Unexpected success, expected an OffprintError')
}

describe('sources that are no text', () => {
  it.each([
    ['', ''],
    ['blank', ' \n\t\r\n\u00a0'],
    ['byte order mark', '\ufeff'],
  ])('should be refused when empty (%s)', (_, text) => {
    const error = errorOf(() => fromText(text, { name: 'a.txt' }))
    expect(error).toMatchObject({ code: 'from-text/empty-source', file: 'a.txt' })
    expect(error.message).toMatch(/^Unexpected .*, expected /)
  })

  it('should be refused with a NUL, at its place', () => {
    const error = errorOf(() => fromText(`A Title\n\nab\u0000${prose}`))
    expect(error).toMatchObject({ code: 'from-text/binary-source', place: { line: 3, column: 3, offset: 11 } })
    expect(error.message).toMatch(/^Unexpected NUL character, expected /)
  })

  it.each([
    ['control characters', '\u0089PNG\u0001\u0002\u0003IHDR'],
    ['what no decoder could read', 'a\ufffd\ufffd\ufffdb'],
  ])('should be refused with many of %s', (_, text) => {
    expect(errorOf(() => fromText(text)).code).toBe('from-text/binary-source')
  })

  it('should pass with one stray control character', () => {
    expect(read('A Title', `${prose}\u0007`).article.title).toBe('A Title')
  })
})

describe('facts', () => {
  it.each([
    ['url', 'example.org/a'],
    ['url', 'ftp://example.org/a'],
    ['published', '2023-02-30'],
    ['published', 'yesterday'],
    ['language', 'en_GB'],
    ['language', ''],
  ])('should be refused by name when wrong: %s %s', (fact, value) => {
    const error = errorOf(() => fromText(source, { name: 'a.txt', facts: { [fact]: value } }))
    expect(error).toMatchObject({ code: 'from-text/invalid-fact', file: 'a.txt' })
    expect(error.message).toContain(`\`${value}\` as fact \`${fact}\`, expected `)
  })

  it('should all reach the article', () => {
    const facts = { url: 'https://example.org/a', published: '2023-03-20T09:30:00+09:00', language: 'ar' }
    const { article, messages } = fromText(source, { facts })
    expect(article).toMatchObject({ id: facts.url, url: facts.url, language: 'ar', dir: 'rtl' })
    expect(article.dates.published).toEqual({ iso: facts.published, precision: 'second' })
    expect(article.source).toEqual({ importer, importerVersion, url: facts.url })
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['guessed-title', 'missing-byline'])
  })

  it('should be reported when missing, and none invented', () => {
    const imported = fromText(source)
    expect(imported.article).toMatchObject({ language: 'und', dir: 'auto', dates: {} })
    expect(imported.article.url).toBeUndefined()
    expect(codesOf(imported)).toEqual(expect.arrayContaining(['missing-date', 'missing-language', 'minted-id']))
  })
})

describe('the id', () => {
  it('should be minted from the name, and then not depend on the text', () => {
    const { article, messages } = fromText(source, { name: 'a.txt' })
    expect(article.id).toBe(mintId('a.txt'))
    expect(fromText(`${source} More.`, { name: 'a.txt' }).article.id).toBe(article.id)
    expect(messages.find(({ ruleId }) => ruleId === 'minted-id')?.reason).toContain('`a.txt`')
  })

  it('should be minted from the text without a name, whatever its line ends', () => {
    const { article, messages } = fromText(source)
    expect(article.id).toMatch(/^urn:uuid:/)
    expect(fromText(source.replaceAll('\n', '\r\n')).article.id).toBe(article.id)
    expect(fromText(`${source} More.`).article.id).not.toBe(article.id)
    expect(messages.find(({ ruleId }) => ruleId === 'minted-id')?.reason).toContain('the text')
  })
})

describe('the reader', () => {
  it('should read files that end in .txt', () => {
    expect(textReader).toMatchObject({ name: 'from-text', extensions: ['.txt'] })
    expect(textReader.read(source)).toEqual(fromText(source))
  })

  it('should name the version of its package', () => {
    const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
    expect((JSON.parse(text) as { readonly version: string }).version).toBe(importerVersion)
  })

  it('should leave its input alone', () => {
    const options = deepFreeze({ name: 'a.txt', facts: { language: 'en' }, people: [] })
    expect(() => fromText(source, options)).not.toThrow()
  })

  it('should return an article that is frozen', () => {
    expect(Object.isFrozen(fromText(source).article.body.children)).toBe(true)
  })
})

describe('direction', () => {
  it.each([
    ['הנמל שמחכה לים', 'rtl'],
    ['الميناء الذي ينتظر البحر', 'rtl'],
    ['The port of الميناء waits', undefined],
    ['2024', undefined],
  ])('should be that of the letters where the language is not given: %s', (text, dir) => {
    const { article, messages } = fromText(text)
    expect(article.dir === 'rtl').toBe(dir === 'rtl')
    expect(messages.some(({ ruleId }) => ruleId === 'guessed-direction')).toBe(dir === 'rtl')
  })

  it('should be that of the language where it is given', () => {
    expect(fromText('הנמל שמחכה לים', { facts: { language: 'en' } }).article.dir).toBe('ltr')
  })
})
