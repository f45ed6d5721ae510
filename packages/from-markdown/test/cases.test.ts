import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Agent, createPublication, OffprintError, type PublicationInput } from '@offprint/core'
import { caseNames, loadCase, publicationFolder } from '@offprint/fixtures'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { fromMarkdown } from '../src/index.js'

/** The registry that the case of references refers to. */
const people: readonly Agent[] = [
  { kind: 'person', id: 'orla-fenwick', name: 'Orla Fenwick' },
  { kind: 'person', id: 'tobias-aske', name: 'Tobias Aske' },
]

interface Outcome {
  readonly article?: object
  readonly outcome: object
}

/** What reading a case gives: the article, and beside it what was said of it or the error. */
function read(name: string): Outcome {
  const { source, sourceName } = loadCase(name)
  try {
    const { article, messages, residue } = fromMarkdown(source, { name: sourceName, people })
    return {
      article,
      outcome: { messages: messages.map(({ code, place, reason }) => ({ code, place, reason })), residue },
    }
  } catch (error) {
    if (!(error instanceof OffprintError)) throw error
    return { outcome: { code: error.code, message: error.message, place: error.place, issues: error.issues } }
  }
}

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`

describe.each(caseNames('markdown'))('%s', (name) => {
  const folder = join(publicationFolder, '../cases', name)
  const { article, outcome } = read(name)

  it('should say and leave out what the case says', async () => {
    await expect(json(outcome)).toMatchFileSnapshot(join(folder, 'outcome.json'))
  })

  it.skipIf(article === undefined)('should read the article that the case says', async () => {
    await expect(json(article ?? {})).toMatchFileSnapshot(join(folder, 'article.json'))
  })
})

describe('the sample publication', () => {
  const config = parse(readFileSync(join(publicationFolder, 'offprint.config.yaml'), 'utf8')) as {
    publication: PublicationInput
  }
  const registry = createPublication({ ...config.publication, articles: [] }).people
  const files = readdirSync(join(publicationFolder, 'articles'))

  it.each(files)('should have %s read without a word of doubt', (file) => {
    const source = readFileSync(join(publicationFolder, 'articles', file), 'utf8')
    const { messages, residue } = fromMarkdown(source, { name: file, people: registry })
    expect(messages).toEqual([])
    expect(residue).toEqual([])
  })
})
