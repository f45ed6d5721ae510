// The V rules: schema.org types, properties, domains, ranges and enumerations.
import { absUrl, arr, S } from './graph.mjs'
import { isSdo, local, short } from './vocab.mjs'

const DATE_RE = /^\d{4}(-\d\d(-\d\d)?)?$/
const DT_RE = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/
const TZ_RE = /(Z|[+-]\d\d:?\d\d)$/
const TIME_RE = /^([01]\d|2[0-4]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/
const DUR_RE =
  /^P(?=.)(\d+(\.\d+)?Y)?(\d+(\.\d+)?M)?(\d+(\.\d+)?W)?(\d+(\.\d+)?D)?(T(?=\d)(\d+(\.\d+)?H)?(\d+(\.\d+)?M)?(\d+(\.\d+)?S)?)?$/

/** Not February 30: the days of a month are counted, not just matched. */
const realDate = (s) => {
  const d = s.slice(0, 10).split('-').map(Number)
  if (d.length < 3) return (d[1] ?? 1) >= 1 && (d[1] ?? 1) <= 12
  const t = new Date(Date.UTC(d[0], d[1] - 1, d[2]))
  return t.getUTCMonth() === d[1] - 1 && t.getUTCDate() === d[2]
}

export function checkVocabulary({ flat, nodes, name, typesOf, defined, V, origin, say }) {
  for (const n of flat) {
    const at = name(n)
    for (const t of arr(n['@type'])) {
      if (!isSdo(t)) {
        if (!/^https?:/.test(t)) say('error', 'V001', at, `type ${t} is not an absolute IRI`)
        continue
      }
      const c = V.classes.get(local(t))
      if (!c) say('error', 'V001', at, `unknown type ${short(t)}`)
      else if (c.isData) say('warning', 'V001', at, `${short(t)} is a datatype; write the value itself`)
      else {
        if (c.superseded.length)
          say('warning', 'V007', at, `type ${short(t)} is superseded by ${c.superseded.map(short)}`)
        if (c.status === 'attic') say('warning', 'V007', at, `type ${short(t)} is retired (attic)`)
        if (c.status === 'pending') say('info', 'V010', at, `type ${short(t)} is in the pending area`)
      }
    }
    const types = typesOf(n)
    const keys = Object.keys(n).filter((k) => !k.startsWith('@'))
    if (!types.length && keys.length)
      say('warning', 'V009', at, `node with ${keys.map(short).join(', ')} has no schema.org type`)
    for (const k of keys) {
      if (!isSdo(k)) continue
      const p = V.props.get(local(k))
      const where = `${at} / ${short(k)}`
      if (/-(input|output)$/.test(k)) continue // Action annotations
      if (!p) {
        say(
          'error',
          'V002',
          where,
          `unknown property ${short(k)}${V.classes.has(local(k)) ? ' (that is a class)' : ''}`,
        )
        continue
      }
      if (p.superseded.length) say('warning', 'V007', where, `property is superseded by ${p.superseded.map(short)}`)
      if (p.status === 'attic') say('warning', 'V007', where, 'property is retired (attic)')
      else if (p.status === 'pending') say('info', 'V010', where, 'property is in the pending area')
      if (
        types.length &&
        p.domain.length &&
        !types.every(V.isDatatype) &&
        !p.domain.some((d) => V.isA(types, d)) &&
        !V.isA(types, S('Role'))
      )
        say(
          'error',
          'V003',
          where,
          `not a property of ${types.map(short).join('+')} (domain: ${p.domain.map(short).join(', ')})`,
        )
      const dts = p.range.filter(V.isDatatype),
        ents = p.range.filter((r) => !V.isDatatype(r))
      const values = arr(n[k]).flatMap((v) => (v['@list'] ? v['@list'] : [v]))
      for (const v of values) {
        if ('@value' in v) {
          literal(v, p, dts, ents, where)
          continue
        }
        const ref = nodes.get(v['@id'])
        const rt = typesOf(ref)
        if (rt.length) {
          if (V.isA(rt, S('Role'))) continue
          if (dts.includes(S('URL')) && !v['@id'].startsWith('_:') && !v['@id'].includes('#')) continue // a URL that is also a node's @id
          if (
            rt.every(V.isDatatype) ? !p.range.some((e) => V.isA(rt, e)) && dts.length : !ents.some((e) => V.isA(rt, e))
          )
            say('error', 'V004', where, `${rt.map(short).join('+')} given; expected ${p.range.map(short).join(', ')}`)
          continue
        }
        if (defined(ref)) continue // untyped, reported as V009
        iri(v['@id'], p, dts, ents, where)
      }
    }
  }

  function literal(v, p, dts, ents, where) {
    const raw = v['@value'],
      s = String(raw)
    // Quantity datatypes (Duration, Distance, ...) may stand beside QuantitativeValue.
    const qty = dts.filter((d) => V.ancestors(d).has(S('Quantity')))
    if (qty.length) {
      if (typeof raw === 'number') {
        say(
          'info',
          'V006',
          where,
          'bare number; the vocabulary wants a QuantitativeValue or Distance (accepted in practice)',
        )
        return
      }
      if (qty.includes(S('Duration')) && !DUR_RE.test(s)) {
        say('error', 'V005', where, `"${s}" is not an ISO 8601 duration`)
        return
      }
      if (typeof raw === 'string') return
    }
    const has = (t) => dts.some((d) => V.ancestors(d).has(S(t)) || (t === 'Text' && V.ancestors(d).has(S('Text'))))
    const plainText = dts.some(
      (d) => d === S('Text') || d === S('CssSelectorType') || d === S('XPathType') || d === S('PronounceableText'),
    )
    if (dts.length) {
      if (typeof raw === 'boolean') {
        if (!has('Boolean')) say('error', 'V005', where, `boolean given; expected ${p.range.map(short).join(', ')}`)
        return
      }
      if (typeof raw === 'number') {
        if (!has('Number') && !plainText)
          say('error', 'V005', where, `number given; expected ${p.range.map(short).join(', ')}`)
        else if (dts.every((d) => d === S('Integer')) && !Number.isInteger(raw))
          say('error', 'V005', where, `${raw} is not an integer`)
        return
      }
      if (dts.includes(S('Date')) || dts.includes(S('DateTime'))) {
        const d = DATE_RE.test(s) && realDate(s),
          t = DT_RE.test(s) && realDate(s) && !Number.isNaN(Date.parse(s))
        if (!d && !t && !plainText && !(dts.includes(S('Time')) && TIME_RE.test(s)))
          say('error', 'V005', where, `"${s}" is not an ISO 8601 date`)
        else if (!d && !t) return
        else if (t && !TZ_RE.test(s)) say('warning', 'D001', where, `"${s}" has no time zone`)
        else if (d && /date(Published|Modified)$/.test(p.id)) say('info', 'D001', where, `"${s}" has no time of day`)
        return
      }
      if (plainText) return
      if (dts.includes(S('Boolean'))) {
        say(/^(true|false)$/i.test(s) ? 'warning' : 'error', 'V005', where, `"${s}" is a string; write a JSON boolean`)
        return
      }
      if (has('Number')) {
        if (!/^-?\d+(\.\d+)?$/.test(s)) say('error', 'V005', where, `"${s}" is not a number`)
        else say('info', 'V005', where, `"${s}" is a string; write a JSON number`)
        return
      }
      if (dts.includes(S('URL'))) {
        if (!absUrl(s)) say('error', 'D003', where, `"${s}" is not an absolute URL`)
        return
      }
      if (dts.includes(S('Time'))) return
    }
    const en = ents.find((e) => V.isA([e], S('Enumeration')))
    if (en) {
      const m = V.members.get(S(short(s)))
      if (!m || !ents.some((e) => V.isA(m.types, e)))
        say(absUrl(s) && !isSdo(s) ? 'warning' : 'error', 'V008', where, `"${s}" is not a member of ${short(en)}`)
      else if (!isSdo(s)) say('warning', 'V008', where, `write the enumeration member as https://schema.org/${s}`)
      return
    }
    say(
      absUrl(s) ? 'info' : 'warning',
      'V006',
      where,
      `text "${s.slice(0, 40)}" given; expected ${p.range.map(short).join(', ')}`,
    )
  }

  function iri(id, p, dts, ents, where) {
    if (isSdo(id)) {
      const m = V.members.get(local(id))
      const en = ents.find((e) => V.isA([e], S('Enumeration')))
      if (m) {
        if (en && !V.isA(m.types, en) && !ents.some((e) => V.isA(m.types, e)))
          say('error', 'V008', where, `${short(id)} is not a member of ${short(en)}`)
        return
      }
      if (V.classes.has(local(id)) || V.props.has(local(id))) return
      say('error', 'V008', where, `unknown term ${short(id)}`)
      return
    }
    if (id.startsWith('_:')) {
      say('error', 'G001', where, `reference to ${id}, which has no content`)
      return
    }
    if (!absUrl(id)) {
      say('error', 'D003', where, `"${id}" is not an absolute URL`)
      return
    }
    const urlOk = dts.includes(S('URL')) || dts.includes(S('Text'))
    const internal = id.includes('#') && origin && id.startsWith(origin)
    if (internal || (!urlOk && id.includes('#'))) say('error', 'G001', where, `dangling reference ${id}`)
    else if (!urlOk && !(p.id === S('mainEntityOfPage') || p.id === S('item')))
      say(
        'warning',
        'G001',
        where,
        `reference ${id} leaves the document; ${p.range.map(short).join('/')} data is not inlined`,
      )
  }
}
