import { byteLength } from '../../byte-length.js'
import type { LintedMail, MailCheck, Problem } from '../finding.js'
import { decodeReferences } from '../read/decode-references.js'
import type { LintElement } from '../read/mail-document.js'
import { hasPostalAddress } from './has-postal-address.js'

const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/
const leaving =
  /unsub|opt.?out|abmeld|abbestell|austrag|désabonn|desabonn|désinscri|desinscri|darse de baja|cancelar|uitschrijv|afmelden|annulla l.iscrizione|disiscri|avregistr|avprenumer|wypisz|отпис|відпис|退订|退訂|取消订阅|配信停止|購読解除|수신거부|إلغاء الاشتراك|لغو اشتراک/i

/** The mail as a whole: language, title, length, characters, the way out. */
export const checkDocument: MailCheck = (mail) => [
  ...languageProblems(mail),
  ...titleProblems(mail),
  ...lengthProblems(mail),
  ...wayOut(mail),
  ...addressProblems(mail),
  ...forWord(mail),
]

const inBody = ({ name }: LintElement): boolean =>
  !/^(?:html|head|body|meta|title|style|link|base|noscript|xml)$/.test(name)

function languageProblems({ document: { elements } }: LintedMail): readonly Problem[] {
  const root = elements.find(({ name }) => name === 'html')
  const at = root?.at ?? 0
  const inner = elements.filter(inBody)
  const states = (attribute: string): boolean =>
    inner.some(({ attributes }) => /\S/.test(attributes.get(attribute) ?? ''))
  return [
    ...(/\S/.test(root?.attributes.get('lang') ?? '') ? [] : [{ ruleId: 'missing-lang' as const, at }]),
    ...(states('lang') ? [] : [{ ruleId: 'missing-inner-lang' as const, at }]),
    ...(states('dir') ? [] : [{ ruleId: 'missing-dir' as const, at }]),
  ]
}

function titleProblems({ document: { elements }, settings: { subject } }: LintedMail): readonly Problem[] {
  const title = elements.find(({ name }) => name === 'title')
  const words = (title?.raw ?? '').replace(/\s+/g, ' ').trim()
  const at = title?.at ?? 0
  const hasCharset = elements.some(
    ({ name, attributes }) =>
      name === 'meta' && /utf-?8/i.test((attributes.get('charset') ?? attributes.get('content') ?? '').slice(0, 200)),
  )
  return [
    ...(words === '' ? [{ ruleId: 'missing-title' as const, at }] : []),
    ...(subject === undefined || words === '' || decodeReferences(words) === subject
      ? []
      : [
          {
            ruleId: 'title-differs' as const,
            at,
            values: { title: words.slice(0, 80), subject: subject.slice(0, 80) },
          },
        ]),
    ...(hasCharset ? [] : [{ ruleId: 'missing-charset' as const, at: 0 }]),
  ]
}

function lengthProblems({ document: { html, unclosed }, settings: { limit } }: LintedMail): readonly Problem[] {
  const bytes = byteLength(html)
  const at = html.search(control)
  const filler = longFiller(html)
  return [
    ...(bytes >= limit ? [{ ruleId: 'too-long' as const, at: 0, values: { bytes, limit } }] : []),
    ...(at === -1
      ? []
      : [{ ruleId: 'control-character' as const, at, values: { code: `U+${code(html.charCodeAt(at))}` } }]),
    ...(filler === undefined
      ? []
      : [{ ruleId: 'long-filler' as const, at: filler.at, values: { count: filler.count } }]),
    ...(unclosed === undefined ? [] : [{ ruleId: 'unclosed' as const, at: unclosed }]),
  ]
}

const code = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0')

/** Invisible characters, as they are or as references; white space between them does not end the row. */
function longFiller(html: string): { readonly at: number; readonly count: number } | undefined {
  const unit =
    /(?:\u00a0|\u00ad|\u034f|[\u200b-\u200f]|\u2007|\ufeff|&(?:nbsp|zwnj|zwj|shy|#(?:8199|847|173|160|820[3-7]));)\s*/y
  const start = /\u00a0|\u00ad|\u034f|[\u200b-\u200f]|\u2007|\ufeff|&/g
  for (let found = start.exec(html); found !== null; found = start.exec(html)) {
    unit.lastIndex = found.index
    let count = 0
    let end = found.index
    while (unit.test(html)) {
      count++
      end = unit.lastIndex
    }
    if (count > 250) return { at: found.index, count }
    if (end > start.lastIndex) start.lastIndex = end
  }
  return undefined
}

function wayOut({ document: { elements, html }, settings: { unsubscribeUrl } }: LintedMail): readonly Problem[] {
  const leads = elements.some(({ name, attributes, words }) => {
    const href = name === 'a' ? attributes.get('href') : undefined
    if (href === undefined) return false
    return href === unsubscribeUrl || leaving.test(href.slice(0, 2_000)) || leaving.test(words)
  })
  return leads ? [] : [{ ruleId: 'missing-unsubscribe', at: Math.max(0, html.length - 1) }]
}

function addressProblems({ document }: LintedMail): readonly Problem[] {
  return hasPostalAddress(document)
    ? []
    : [{ ruleId: 'missing-postal-address', at: Math.max(0, document.html.length - 1) }]
}

function forWord({ document: { elements, html } }: LintedMail): readonly Problem[] {
  const table = elements.find(({ name, view }) => name === 'table' && view.word && !view.others)
  return table === undefined || html.includes('PixelsPerInch')
    ? []
    : [{ ruleId: 'missing-pixels-per-inch', at: table.at }]
}
