import { everyFlow, everyPhrasing, hostileStrings } from '@offprint/conformance'
import { createPublication, type Flow } from '@offprint/core'
import { toHtml } from '@offprint/html'
import fc from 'fast-check'
import type { Element, ElementContent } from 'hast'
import { type DefaultTreeAdapterMap, parse, parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { allowedElements } from '../src/allow/allowed-elements.js'
import { allowedValues } from '../src/allow/allowed-values.js'
import { passAllowList } from '../src/allow/pass-allow-list.js'
import { mailStyles } from '../src/html/mail-styles.js'
import { lintNewsletter, toDigest, toNewsletter } from '../src/index.js'
import { failingClients } from '../src/support/failing-clients.js'
import { clientFamilies, clients, isKnownFeature, supportDate, supportOf } from '../src/support/support-table.js'
import { resolveTheme } from '../src/theme/resolve-theme.js'

type Node = DefaultTreeAdapterMap['node']

const elementsOf = (node: Node): DefaultTreeAdapterMap['element'][] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elementsOf) : []),
]

const attributeNames: Readonly<Record<string, string>> = {
  class: 'className',
  valign: 'vAlign',
  colspan: 'colSpan',
  rowspan: 'rowSpan',
  cellpadding: 'cellPadding',
  cellspacing: 'cellSpacing',
  'aria-label': 'ariaLabel',
  'aria-roledescription': 'ariaRoleDescription',
}

/** What another parser finds in the body that is not in the list. */
function outsideOf(html: string): string[] {
  const all = elementsOf(parse(html))
  const body = all.find(({ tagName }) => tagName === 'body')
  return elementsOf(body as Node).flatMap(({ tagName, attrs }) => {
    const forms = allowedElements[tagName]
    if (forms === undefined) return [tagName]
    return attrs.flatMap(({ name, value }) => {
      const form = forms[attributeNames[name] ?? name]
      if (form === undefined || !form.test(value)) return [`${name}="${value}" on ${tagName}`]
      if (name !== 'style') return []
      return value.split(';').filter((declaration) => {
        const [property = '', ...rest] = declaration.split(':')
        return allowedValues[property]?.test(rest.join(':')) !== true
      })
    })
  })
}

const unsupported = (html: string): readonly string[] =>
  lintNewsletter(html).flatMap(({ ruleId, reason }) => (/^(unsupported|picture)/.test(ruleId) ? [reason] : []))

const words = fc.oneof(fc.constantFrom(...hostileStrings), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }))
const anyFlow = words.chain((text) => {
  const safe = text.trim() === '' ? 'x' : text
  return fc.constantFrom<Flow>(
    ...Object.values<Flow>(everyFlow(safe)),
    ...Object.values(everyPhrasing(safe)).map((node): Flow => ({ type: 'paragraph', children: [node] })),
  )
})

const names = [
  'p',
  'div',
  'td',
  'table',
  'img',
  'a',
  'script',
  'style',
  'svg',
  'section',
  'iframe',
  'video',
  'font',
  'ul',
  'h1',
  'span',
  '__proto__',
  'constructor',
]
const property = fc.constantFrom(
  'style',
  'src',
  'href',
  'className',
  'onClick',
  'width',
  'dir',
  'role',
  'align',
  'alt',
  'id',
  '__proto__',
  'target',
)
const value = fc.oneof(
  fc.constantFrom(
    'display:flex',
    'color:red',
    'color:#fff;position:absolute',
    'max-width:600px',
    'margin:0 auto',
    'javascript:alert(1)',
    'https://example.org/a.webp',
    'padding:4px',
    'rtl',
    '100%',
    'presentation',
    'left',
  ),
  fc.string({ maxLength: 20 }),
)
const anyElement: fc.Arbitrary<ElementContent> = fc.letrec<{ node: ElementContent }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc.record({ type: fc.constant('text' as const), value: fc.string() }),
    fc.record({
      type: fc.constant('element' as const),
      tagName: fc.constantFrom(...names),
      properties: fc.dictionary(property, value, { maxKeys: 4 }),
      children: fc.array(tie('node'), { maxLength: 4 }),
    }) as fc.Arbitrary<Element>,
    fc.record({ type: fc.constant('comment' as const), value: fc.string() }),
  ),
})).node

describe('the table of what clients show', () => {
  it('should hold caniemail’s answers of a known day, for six families', () => {
    expect(supportDate).toBe('2026-05-13')
    expect(new Set(clients.map(({ family }) => family))).toEqual(new Set(clientFamilies))
    const word = clients.findIndex(({ isWord }) => isWord)
    expect(supportOf('css-border-radius', word)).toBe('n')
    expect(supportOf('css-font', word)).toBe('y')
    expect(isKnownFeature('css-no-such')).toBe(false)
  })

  it('should be read with the value and the element that are used', () => {
    const use = { tagName: 'div', style: '', attributes: new Set<string>(), holdsTable: false, isNamed: false }
    const everybody = { word: true, others: true }
    const fails = (slug: string, text: string, tagName = 'div'): boolean =>
      failingClients({ ...use, tagName, slug, value: text }, everybody).length > 0
    expect([fails('css-margin', '0 auto'), fails('css-margin', '0 4px'), fails('css-margin', '-4px')]).toEqual([
      true,
      false,
      true,
    ])
    expect([fails('css-padding', '4px'), fails('css-padding', '4px', 'td'), fails('css-padding', '0')]).toEqual([
      true,
      false,
      false,
    ])
    expect([fails('css-text-align', 'start'), fails('css-text-align', 'right')]).toEqual([true, false])
  })
})

describe('passAllowList', () => {
  it('should give back the same nodes where nothing has to go', () => {
    const { text } = mailStyles(resolveTheme(), 'ltr')
    const nodes: ElementContent[] = [{ type: 'element', tagName: 'p', properties: { style: text }, children: [] }]
    expect(passAllowList(nodes)[0]).toBe(nodes[0])
  })

  it('should say what it does not let through, and keep the words', () => {
    const said: string[] = []
    const section: ElementContent = {
      type: 'element',
      tagName: 'section',
      properties: {},
      children: [{ type: 'text', value: 'Words' }],
    }
    expect(passAllowList([section], (what) => said.push(what))).toEqual([{ type: 'text', value: 'Words' }])
    expect(said).toEqual(['section'])
  })

  it('should let nothing out that is not in the list, whatever tree it is given', () => {
    fc.assert(
      fc.property(fc.array(anyElement, { maxLength: 5 }), (nodes) => {
        const html = toHtml(passAllowList(nodes))
        expect(html).not.toMatch(/<(script|iframe|style|svg|section|video|font)/i)
        expect(html).not.toMatch(/ on[a-z]+=/i)
        const wrapped = elementsOf(parseFragment(html)).flatMap(({ tagName, attrs }) =>
          attrs.filter(({ name, value: text }) => {
            const form = allowedElements[tagName]?.[attributeNames[name] ?? name]
            return form === undefined || !form.test(text)
          }),
        )
        expect(wrapped).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('should keep every style of ours: a property outside the list would be lost in each mail', () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      const styles = mailStyles(resolveTheme(), dir)
      const onTag: Readonly<Record<string, string>> = {
        cell: 'td',
        boxCell: 'td',
        tableCell: 'td',
        headCell: 'th',
        buttonCell: 'td',
        caption: 'caption',
        picture: 'img',
        inlinePicture: 'img',
        body: 'body',
        table: 'table',
        box: 'table',
      }
      for (const [name, style] of Object.entries(styles)) {
        if (Array.isArray(style)) continue
        const said: string[] = []
        const whole = /^(tableCell|headCell)$/.test(name) ? `${style}left` : style
        const properties = { style: whole, ...(onTag[name] === 'img' ? { width: 9 } : {}) }
        passAllowList([{ type: 'element', tagName: onTag[name] ?? 'p', properties, children: [] }], (what) =>
          said.push(`${name}: ${what}`),
        )
        expect(said).toEqual([])
      }
    }
  })
})

describe('a mail of any article (rule 1)', () => {
  it('should have no element, attribute, property or value outside the list, in any of six client families', () => {
    fc.assert(
      fc.property(
        fc.array(anyFlow, { minLength: 1, maxLength: 6 }),
        words,
        fc.constantFrom('ltr', 'rtl', 'auto'),
        (body, title, dir) => {
          const said: string[] = []
          const publication = createPublication({
            title: 'Tides',
            url: 'https://example.org/',
            language: 'en',
            articles: [
              { title: title.trim() === '' ? 'x' : title, language: 'en', dir, url: 'https://example.org/a', body },
            ],
          })
          const options = {
            unsubscribeUrl: 'https://example.org/leave',
            report: ({ code }: { code: string }) => said.push(code),
          }
          for (const { html } of [toNewsletter(publication, options), ...toDigest(publication, options)]) {
            expect(outsideOf(html)).toEqual([])
            expect(unsupported(html)).toEqual([])
          }
          expect(said).not.toContain('newsletter/not-allowed')
        },
      ),
      { numRuns: 60 },
    )
  })
})
