// The S rules: what Google documents for articles and their parts, some in code, most as SHACL shapes (google-shapes.ttl).
import { readFileSync } from 'node:fs'
import { load } from '../lib/tools.mjs'
import { documentLoader, jsonld, S } from './graph.mjs'
import { local, short } from './vocab.mjs'

const { DataFactory, Parser, Store } = await load('n3')
const SHACLValidator = await load('rdf-validate-shacl')
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const shapes = new Store(new Parser().parse(readFileSync(new URL('google-shapes.ttl', import.meta.url), 'utf8')))
const shaclValidator = new SHACLValidator(shapes)

export function checkArticles({ flat, nodes, get, name, typesOf, V, say }) {
  for (const n of flat) {
    const ty = typesOf(n)
    if (!V.isA(ty, S('Article'))) continue
    if (!ty.some((t) => [S('Article'), S('NewsArticle'), S('BlogPosting')].includes(t)))
      say(
        'warning',
        'S001',
        name(n),
        `Google names only Article, NewsArticle, BlogPosting; add one beside ${ty.map(short)}`,
      )
    const imgs = get(n, 'image').flatMap((v) => v['@list'] ?? [v])
    const ratio = new Set()
    let sized = 0
    for (const im of imgs) {
      const t = nodes.get(im['@id'])
      const w = t && Number(get(t, 'width')[0]?.['@value']),
        h = t && Number(get(t, 'height')[0]?.['@value'])
      if (!w || !h) continue
      sized++
      if (w * h < 50000) say('warning', 'S002', name(t), `${w}x${h} is under 50K pixels`)
      for (const [r, x] of [
        ['16x9', 16 / 9],
        ['4x3', 4 / 3],
        ['1x1', 1],
      ])
        if (Math.abs(w / h / x - 1) < 0.03) ratio.add(r)
    }
    if (imgs.length && ratio.size < 3)
      say(
        imgs.length >= 3 && !sized ? 'info' : 'warning',
        'S003',
        name(n),
        `image aspect ratios known: ${[...ratio].join(', ') || 'none'}; recommended 16x9, 4x3, 1x1`,
      )
    if (get(n, 'isAccessibleForFree')[0] && /^false$/i.test(String(get(n, 'isAccessibleForFree')[0]['@value']))) {
      const parts = get(n, 'hasPart')
        .map((v) => nodes.get(v['@id']))
        .filter((t) => t && get(t, 'cssSelector').length)
      if (!parts.length)
        say('error', 'S004', name(n), 'isAccessibleForFree is false but no hasPart names the paywalled section')
      for (const t of parts)
        for (const c of get(t, 'cssSelector'))
          if (!/^\.[A-Za-z_-][\w-]*$/.test(c['@value']))
            say('error', 'S004', name(t), `paywall cssSelector "${c['@value']}" is not a single .class`)
    }
  }
}

export async function checkShapes({ flat, nodes, name, V, say }) {
  const SK = 'urn:offprint:bnode:' // keep blank node labels through toRDF
  const quads = await jsonld.toRDF(JSON.parse(JSON.stringify(flat).replace(/"@id":"_:(\w+)"/g, `"@id":"${SK}$1"`)), {
    documentLoader,
  })
  const F = DataFactory
  const store = new Store()
  const norm = (i) => i.replace(/^https:\/\/schema\.org\//, 'http://schema.org/')
  const term = (t) =>
    t.termType === 'NamedNode'
      ? F.namedNode(norm(t.value))
      : t.termType === 'BlankNode'
        ? F.blankNode(t.value.replace(/^_:/, ''))
        : F.literal(t.value, t.language || F.namedNode(t.datatype.value))
  for (const q of quads) store.addQuad(F.quad(term(q.subject), term(q.predicate), term(q.object)))
  for (const q of [...store.match(null, F.namedNode(RDF_TYPE), null)])
    for (const a of V.ancestors(local(q.object.value)))
      if (a.startsWith('schema:'))
        store.addQuad(F.quad(q.subject, q.predicate, F.namedNode('http://schema.org/' + short(a))))
  const rep = await shaclValidator.validate(store)
  const done = new Set()
  for (const r of rep.results) {
    const sev = r.severity.value.split('#')[1]
    const id = r.focusNode.value.replace(SK, '_:')
    const m = r.message.map((x) => x.value).join('; ') || r.sourceShape?.value
    const key = id + m
    if (done.has(key)) continue
    done.add(key)
    say(
      sev === 'Violation' ? 'error' : sev === 'Warning' ? 'warning' : 'info',
      'S100',
      nodes.has(id) ? name(nodes.get(id)) : id,
      m,
    )
  }
}
