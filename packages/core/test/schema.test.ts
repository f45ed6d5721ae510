import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { articleJsonSchema, articleSchema, createArticle } from '../src/index.js'

describe('article.schema.json', () => {
  it('should be what the code makes (`npm run generate` rewrites it)', () => {
    const file = JSON.parse(readFileSync(join(import.meta.dirname, '../article.schema.json'), 'utf8')) as unknown
    expect(file).toEqual(JSON.parse(JSON.stringify(articleJsonSchema())))
  })

  it('should be JSON Schema of draft 2020-12 that requires what an article must have', () => {
    const schema = articleJsonSchema() as { $schema: string; required: readonly string[] }
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(schema.required).toEqual([
      'schemaVersion',
      'id',
      'slug',
      'language',
      'dir',
      'dates',
      'byline',
      'title',
      'body',
    ])
  })
})

describe('articleSchema', () => {
  it('should accept what createArticle makes and refuse what it refuses, as Standard Schema', async () => {
    const article = createArticle({ title: 'Slack water', url: 'https://example.org/a' })
    expect(articleSchema['~standard'].vendor).toBe('offprint')
    expect(await articleSchema['~standard'].validate(article)).toEqual({ value: article })
    const { issues } = await articleSchema['~standard'].validate({ ...article, id: 'relative' })
    expect(issues?.[0]?.path).toEqual(['id'])
  })
})
