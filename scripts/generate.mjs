// Rewrites the files that are made from code: article.schema.json. Run after `npm run build`.
import { writeFileSync } from 'node:fs'
import { articleJsonSchema } from '@offprint/core'

const path = new URL('../packages/core/article.schema.json', import.meta.url)
writeFileSync(path, `${JSON.stringify(articleJsonSchema(), null, 2)}\n`)
console.log('packages/core/article.schema.json')
