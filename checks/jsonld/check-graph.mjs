// The G rules (one connected graph that does not contradict itself) and the D rules (values that belong together).
import { absUrl, arr, S } from './graph.mjs'
import { local, short } from './vocab.mjs'

const SINGLE = [
  'headline',
  'datePublished',
  'dateModified',
  'dateCreated',
  'contentUrl',
  'wordCount',
  'isAccessibleForFree',
  'mainEntityOfPage',
  'position',
].map(S)

export function checkGraph({ expanded, flat, name, typesOf, defined, V, say }) {
  for (const n of flat) {
    if (!n['@id'].startsWith('_:') && !absUrl(n['@id']))
      say('error', 'G004', name(n), `@id "${n['@id']}" is not an absolute IRI`)
    for (const p of SINGLE) {
      const k = Object.keys(n).find((x) => local(x) === p)
      if (k && new Set(n[k].map((v) => JSON.stringify(v['@value'] ?? v['@id']))).size > 1)
        say('error', 'G003', name(n), `${short(p)} has ${n[k].length} different values`)
    }
    if (!n['@id'].startsWith('_:'))
      for (const p of ['name', 'url']) {
        const vs = new Set(
          (n['http://schema.org/' + p] ?? n['https://schema.org/' + p] ?? [])
            .filter((v) => !v['@language'])
            .map((v) => v['@value'] ?? v['@id']),
        )
        if (vs.size > 1)
          say(
            'error',
            'G003',
            name(n),
            `${p} has ${vs.size} different values under one @id (a stub that disagrees with its node?)`,
          )
      }
    if (/#\/?(schema\/)?[a-z-]*\/?\d+$/i.test(n['@id']))
      say(
        'warning',
        'G007',
        name(n),
        'the @id is positional (a counter), so it names different things on different pages',
      )
  }
  const seen = new Map() // the same @id described twice in the source, e.g. two organisations
  ;(function walk(v) {
    if (Array.isArray(v)) return v.forEach(walk)
    if (v && typeof v === 'object') {
      const ks = Object.keys(v).filter((k) => k !== '@id')
      if (v['@id'] && ks.length) {
        const s = JSON.stringify(arr(v['@type']).sort())
        if (v['@type'] && seen.has(v['@id']) && seen.get(v['@id']) !== s)
          say('error', 'G003', v['@id'], `described twice with different types ${seen.get(v['@id'])} and ${s}`)
        if (v['@type']) seen.set(v['@id'], s)
      }
      Object.values(v).forEach(walk)
    }
  })(expanded)
  const adj = new Map(flat.map((n) => [n['@id'], new Set()]))
  for (const n of flat)
    for (const k of Object.keys(n))
      if (!k.startsWith('@'))
        for (const v of n[k].flatMap((x) => x['@list'] ?? [x]))
          if (v['@id'] && adj.has(v['@id'])) {
            adj.get(n['@id']).add(v['@id'])
            adj.get(v['@id']).add(n['@id'])
          }
  const main = flat.find((n) => V.isA(typesOf(n), S('Article'))) ?? flat.find((n) => typesOf(n).length)
  if (main) {
    const reach = new Set([main['@id']])
    const q = [main['@id']]
    while (q.length)
      for (const m of adj.get(q.pop()))
        if (!reach.has(m)) {
          reach.add(m)
          q.push(m)
        }
    for (const n of flat)
      if (defined(n) && !reach.has(n['@id']))
        say('warning', 'G002', name(n), `not linked to the main entity ${main['@id']}`)
    if (main['@id'].startsWith('_:')) say('warning', 'G006', name(main), 'the main entity has no @id')
  }
  const inl = new Map()
  for (const n of flat)
    for (const t of typesOf(n))
      if (t === S('Organization') || t === S('Person') || t === S('NewsMediaOrganization')) {
        const nm = n['http://schema.org/name']?.[0]?.['@value'] ?? n['https://schema.org/name']?.[0]?.['@value']
        if (nm) inl.set(t + nm, [...(inl.get(t + nm) ?? []), n['@id']])
      }
  for (const [k, v] of inl)
    if (new Set(v).size > 1)
      say('warning', 'G008', k.replace('schema:', ''), `${v.length} separate nodes with this name; use one @id`)
}

export function checkData({ flat, nodes, get, name, typesOf, V, say }) {
  for (const n of flat) {
    const pub = get(n, 'datePublished')[0]?.['@value'],
      mod = get(n, 'dateModified')[0]?.['@value']
    if (pub && mod && Date.parse(mod) < Date.parse(pub))
      say('error', 'D002', name(n), `dateModified ${mod} is before datePublished ${pub}`)
    for (const l of get(n, 'inLanguage'))
      if (typeof l['@value'] === 'string') {
        try {
          if (l['@value'].includes('_')) throw 0
          Intl.getCanonicalLocales(l['@value'])
        } catch {
          say('error', 'D004', name(n), `inLanguage "${l['@value']}" is not a BCP 47 tag`)
        }
      }
    for (const a of get(n, 'author')) {
      const t = nodes.get(a['@id'])
      for (const nm of t ? get(t, 'name').map((v) => v['@value']) : [a['@value']])
        if (
          typeof nm === 'string' &&
          t &&
          V.isA(typesOf(t), S('Person')) &&
          /(,| and | & |\bby\b|\||;|^(dr|prof|mr|mrs|ms)\b)/i.test(nm)
        )
          say('warning', 'D005', name(t), `author name "${nm}" looks like several names, a prefix or a role`)
    }
  }
}
