import { readFileSync, readdirSync } from 'node:fs'
import { createPublication, OffprintError, toPlainText } from '@offprint/core'
import { caseNames, loadCase, publicationFolder } from '@offprint/fixtures'
import { parse } from 'yaml'
import { it } from 'vitest'
import { fromMarkdown } from '../src/index.js'
it('x', () => {
  const config = parse(readFileSync(publicationFolder + '/offprint.config.yaml', 'utf8'))
  const { people } = createPublication({ ...config.publication, articles: [] })
  for (const f of readdirSync(publicationFolder + '/articles')) {
    try {
      const r = fromMarkdown(readFileSync(publicationFolder + '/articles/' + f, 'utf8'), { name: f, people })
      console.log(f, r.article.slug, toPlainText(r.article.body).length, r.messages.map((m) => m.severity + ' ' + m.ruleId + ' ' + m.reason.slice(0, 110)), r.residue)
    } catch (e) { console.log(f, e instanceof OffprintError ? [e.code, e.message, e.place, e.issues] : e) }
  }
  for (const c of caseNames('markdown')) {
    try {
      const k = loadCase(c)
      const r = fromMarkdown(k.source, { name: k.sourceName })
      console.log(c, r.messages.map((m) => m.severity + ' ' + m.ruleId).join(', '))
    } catch (e) { console.log(c, e instanceof OffprintError ? [e.code, e.message, e.place] : e) }
  }
})
