import { everyFlow, hostilePublication, hostileStrings } from '@offprint/conformance'
import { createPublication } from '@offprint/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lintNewsletter, type MailLintRuleId, mailLintRules, toNewsletter } from '../src/index.js'
import { torture } from './fixtures/torture.js'

interface Places {
  readonly head?: string
  readonly body?: string
  readonly lang?: string
  readonly title?: string
  readonly charset?: string
  readonly wrapper?: string
  readonly foot?: string
  readonly end?: string
}

/** A mail that nothing is wrong with, and places to plant a fault. */
const mail = ({
  head = '',
  body = '',
  lang = ' lang="en"',
  title = 'Tides',
  charset = '<meta charset="utf-8">',
  wrapper = ' lang="en" dir="ltr"',
  foot = '<a href="https://example.org/u">Unsubscribe</a><br><small>Tides, 1 Quay Street</small>',
  end = '',
}: Places = {}): string =>
  `<!doctype html><html${lang}><head>${charset}<title>${title}</title>${head}</head><body><div${wrapper}>${body}<p style="margin:0">${foot}</p></div></body></html>${end}`

const table = (inner: string, attributes = ' role="presentation"'): string =>
  `<table${attributes}><tr><td>${inner}</td></tr></table>`
const forWord = `<!--[if mso]>${table('x')}<![endif]-->`
const pixels = '<!--[if mso]><xml><o:PixelsPerInch>96</o:PixelsPerInch></xml><![endif]-->'
const dark = (rule: string): string =>
  `<meta name="color-scheme" content="light dark"><style>@media (prefers-color-scheme: dark){${rule}}</style>`

/** What is wrong with messages alone; see lint-message.test.ts. */
type OfMessages = 'missing-html-part' | 'missing-text-part' | 'missing-list-unsubscribe'

const leave = '<a href="https://example.org/u">Unsubscribe</a>'
const linked = (style: string, inner = 'the minutes'): string =>
  mail({ body: `<p style="margin:0">Read <a href="https://example.org/" style="${style}">${inner}</a> today.</p>` })

/** For each rule a mail that breaks it, and the same without the fault. */
const cases: {
  readonly [Rule in Exclude<MailLintRuleId, OfMessages>]: readonly (readonly [broken: string, clean: string])[]
} = {
  'active-content': [
    [mail({ body: '<script>alert(1)</script>' }), mail({ body: '<script type="application/ld+json">{}</script>' })],
    [mail({ body: '<iframe src="https://example.org/"></iframe>' }), mail()],
    [mail({ body: '<form action="https://example.org/"></form>' }), mail()],
    [mail({ body: '<div onclick="x()">a</div>' }), mail({ body: '<div>onclick="x()"</div>' })],
  ],
  'unsafe-url': [
    [mail({ body: '<a href="java&#10;script:x">a</a>' }), mail({ body: '<a href="https://example.org/">a</a>' })],
  ],
  'relative-url': [
    [mail({ body: '<a href="/path">a</a>' }), mail({ body: '<a href="{{ UnsubscribeURL }}">a</a>' })],
    [mail({ body: '<img src="x.png" alt="" width="1">' }), mail({ body: '<img src="cid:x" alt="" width="1">' })],
  ],
  'colour-only-link': [
    [linked('text-decoration:none'), linked('text-decoration:underline')],
    [linked('text-decoration:none'), linked('text-decoration:none;font-weight:bold')],
    [linked('text-decoration:none'), linked('text-decoration:none;border-bottom:1px solid #00e')],
    [linked('text-decoration:none'), linked('text-decoration:none;background-color:#ffffcc')],
    [linked('text-decoration:none'), linked('text-decoration:none', '<u>the minutes</u>')],
    [
      mail({
        head: '<style>p a{text-decoration:none}</style>',
        body: '<p style="margin:0">Read <a href="https://example.org/">it</a>.</p>',
      }),
      // Nothing but a mark stands beside it: a list of links needs no other sign.
      mail({ body: '<p style="margin:0"><a href="https://example.org/" style="text-decoration:none">it</a> · </p>' }),
    ],
  ],
  'undeclared-underline': [
    [linked('color:#005577'), linked('color:#005577;text-decoration:underline')],
    [
      linked('color:#005577'),
      linked('color:#005577').replace('</head>', '<style>a{text-decoration:underline}</style></head>'),
    ],
  ],
  'unknown-contrast': [
    [
      mail({ body: '<div style="background:linear-gradient(#fff,#000)">a</div>' }),
      mail({
        body: '<div style="background:linear-gradient(#fff,#000)"><div style="background-color:#fff">a</div></div>',
      }),
    ],
    [
      mail({ body: '<div style="background-color:rgba(0,0,0,.5)">a</div>' }),
      mail({ body: '<div style="background-color:rgba(255,255,255,1)">a</div>' }),
    ],
    [mail({ body: '<div style="color:hsl(0 0% 50%)">a</div>' }), mail({ body: '<div style="color:#222">a</div>' })],
  ],
  'missing-postal-address': [
    [mail({ foot: leave }), mail({ foot: `${leave} Hauptstraße 5, 10115 Berlin` })],
    [mail({ foot: `${leave} © 2024 Tides` }), mail({ foot: `${leave} *|LIST:ADDRESS|*` })],
    [mail({ foot: `${leave} Sent on 12/03/2024 at 10:30` }), mail({ foot: `${leave} {{ postal_address }}` })],
    [mail({ foot: `${leave} All rights reserved` }), mail({ foot: `${leave} P.O. Box 12` })],
    [mail({ foot: leave }), mail({ foot: `${leave} 〒100-8111 東京都千代田区` })],
  ],
  'base-element': [[mail({ head: '<base href="https://example.org/">' }), mail()]],
  'unsupported-element': [[mail({ body: '<section>a</section>' }), mail({ body: '<div>a</div>' })]],
  'unsupported-attribute': [
    [mail({ body: '<a href="#x">a</a>' }), mail({ body: '<a href="https://example.org/#x">a</a>' })],
    [
      mail({ body: '<img src="https://example.org/a.png" alt="" width="50" srcset="b 2x">' }),
      mail({ body: '<img src="https://example.org/a.png" alt="" width="50">' }),
    ],
  ],
  'unsupported-style': [
    [
      mail({ body: '<div style="max-width:600px">a</div>' }),
      mail({ body: '<!--[if !mso]><!--><div style="max-width:600px">a</div><!--<![endif]-->' }),
    ],
    [
      mail({ body: '<div style="padding:4px">a</div>' }),
      mail({ body: table('a').replace('<td>', '<td style="padding:4px">') }),
    ],
    [mail({ body: '<div style="margin:0 auto">a</div>' }), mail({ body: '<div style="margin:0 4px">a</div>' })],
    [mail({ body: '<div style="display:flex">a</div>' }), mail({ body: '<div style="display:block">a</div>' })],
    [mail({ body: '<div style="color:var(--x)">a</div>' }), mail({ body: '<div style="color:#000">a</div>' })],
    [mail({ body: '<div style="text-align:start">a</div>' }), mail({ body: '<div style="text-align:left">a</div>' })],
    [mail({ body: '<div style="font-size:1rem">a</div>' }), mail({ body: '<div style="font-size:16px">a</div>' })],
  ],
  'picture-format': [
    [
      mail({ body: '<img src="https://example.org/a.webp" alt="" width="9">' }),
      mail({ body: '<img src="https://example.org/a.gif" alt="" width="9">' }),
    ],
    [mail({ body: '<img src="data:image/png;base64,AA" alt="" width="9">' }), mail()],
  ],
  'too-long': [[mail({ body: 'a'.repeat(102_400) }), mail({ body: 'a'.repeat(100_000) })]],
  'style-too-long': [
    [
      mail({ head: `<style>${'a{color:#000}'.repeat(1_400)}</style>` }),
      mail({ head: `<style>${'a{color:#000}'.repeat(1_200)}</style>` }),
    ],
  ],
  'nested-at-rule': [
    [
      mail({ head: '<style>@media screen{@media (max-width:9px){a{color:#000}}}</style>' }),
      mail({ head: '<style>@media screen{a{color:#000}}</style>' }),
    ],
  ],
  'mixed-selectors': [
    [
      mail({ head: '<style>[data-ogsc] a{color:#000}b{color:#000}</style>' }),
      mail({ head: '<style>[data-ogsc] a{color:#000}</style><style>b{color:#000}</style>' }),
    ],
  ],
  'unreadable-style': [
    [mail({ head: `<style>${' '.repeat(70_000)}</style>` }), mail({ head: `<style>${' '.repeat(10_000)}</style>` })],
  ],
  'low-contrast': [
    [mail({ body: '<div style="color:#999">a</div>' }), mail({ body: '<div style="color:#666">a</div>' })],
    [
      mail({ body: '<div style="background:#333">a</div>' }),
      mail({ body: '<div style="background:#333;color:#fff">a</div>' }),
    ],
    [
      mail({ head: '<style>.x{color:#bbb}</style>', body: '<b class="x">a</b>' }),
      mail({ head: '<style>.x{color:#444}</style>', body: '<b class="x">a</b>' }),
    ],
    [mail({ body: '<div style="color:#fff">a</div>' }), mail({ body: '<div style="color:#fff;display:none">a</div>' })],
  ],
  'low-contrast-dark': [
    [
      mail({ head: dark('.x{color:#fff!important}'), body: '<div style="color:#222">a</div>' }),
      mail({ head: dark('.x{color:#fff!important}'), body: '<div class="x" style="color:#222">a</div>' }),
    ],
    [
      mail({
        head: dark('.i .x{background-color:#111}'),
        body: '<div class="i"><b class="x" style="color:#333">a</b></div>',
      }),
      mail({
        head: dark('.i .x{background-color:#fff}'),
        body: '<div class="i"><b class="x" style="color:#333">a</b></div>',
      }),
    ],
  ],
  'missing-alt': [
    [
      mail({ body: '<img src="https://example.org/a.png" width="9">' }),
      mail({ body: '<img src="https://example.org/a.png" width="9" alt="">' }),
    ],
  ],
  'missing-picture-width': [
    [
      mail({ body: '<img src="https://example.org/a.png" alt="">' }),
      mail({ body: '<img src="https://example.org/a.png" alt="" width="9">' }),
    ],
  ],
  'missing-lang': [[mail({ lang: '' }), mail()]],
  'missing-inner-lang': [[mail({ wrapper: ' dir="ltr"' }), mail()]],
  'missing-dir': [[mail({ wrapper: ' lang="en"' }), mail()]],
  'missing-title': [[mail({ title: ' ' }), mail()]],
  'title-differs': [[mail({ title: 'Other' }), mail()]],
  'missing-charset': [
    [mail({ charset: '' }), mail({ charset: '<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">' })],
  ],
  'missing-unsubscribe': [
    [mail({ foot: 'x' }), mail({ foot: '<a href="*|UNSUB|*">Leave</a>' })],
    [mail({ foot: 'x' }), mail({ foot: '<a href="https://example.org/l">Abbestellen</a>' })],
  ],
  'missing-table-role': [[mail({ body: table('a', '') }), mail({ body: table('a') })]],
  'wrong-table-role': [
    [
      mail({ body: '<table role="presentation"><tr><th scope="col">a</th></tr></table>' }),
      mail({ body: '<table><tr><th scope="col">a</th></tr></table>' }),
    ],
  ],
  'missing-scope': [
    [
      mail({ body: '<table><tr><th>a</th></tr></table>' }),
      mail({ body: '<table><tr><th scope="col">a</th></tr></table>' }),
    ],
  ],
  'skipped-heading': [
    [
      mail({ body: '<h1 style="margin:0">a</h1><h3 style="margin:0">b</h3>' }),
      mail({ body: '<h1 style="margin:0">a</h1><h2 style="margin:0">b</h2>' }),
    ],
  ],
  'several-titles': [
    [
      mail({ body: '<h1 style="margin:0">a</h1><h1 style="margin:0">b</h1>' }),
      mail({ body: '<h1 style="margin:0">a</h1>' }),
    ],
  ],
  'empty-link': [
    [
      mail({ body: '<a href="https://example.org/"><img src="https://example.org/a.png" alt="" width="9"></a>' }),
      mail({ body: '<a href="https://example.org/"><img src="https://example.org/a.png" alt="A" width="9"></a>' }),
    ],
  ],
  'missing-margin': [[mail({ body: '<p>a</p>' }), mail({ body: '<p style="margin:0">a</p>' })]],
  'missing-pixels-per-inch': [[mail({ body: forWord }), mail({ body: forWord, head: pixels })]],
  'control-character': [[mail({ body: 'a\u0092b' }), mail({ body: 'a’b' })]],
  'long-filler': [[mail({ body: '&nbsp;&zwnj;'.repeat(200) }), mail({ body: '&nbsp;&zwnj;'.repeat(40) })]],
  unclosed: [
    [mail({ end: '<p style="margin:0' }), mail({ end: '<!-- end -->' })],
    [mail({ end: '<!-- end' }), mail()],
  ],
}

const rulesIn = (html: string): readonly string[] =>
  lintNewsletter(html, { subject: 'Tides' }).map(({ ruleId }) => ruleId)

describe('lintNewsletter', () => {
  const planted = Object.entries(cases).flatMap(([rule, pairs]) =>
    pairs.map(([broken, clean], at) => ({ rule, at, broken, clean })),
  )

  it.each(planted)('should find $rule, case $at, and not in its clean counterpart', ({ rule, broken, clean }) => {
    expect(rulesIn(broken)).toContain(rule)
    expect(rulesIn(clean)).not.toContain(rule)
  })

  it('should find nothing in the clean mail', () => {
    expect(rulesIn(mail())).toEqual([])
  })

  it('should say which families fail, where, in one grammar, and how to mend it', () => {
    const [finding] = lintNewsletter(mail({ body: '\n<div style="max-width:600px">a</div>' }), { subject: 'Tides' })
    expect(finding?.clients).toEqual(['Outlook Windows'])
    expect(finding?.place.start).toMatchObject({ line: 2, column: 1 })
    expect(finding?.reason).toBe(
      'Unexpected `max-width: 600px on div`, expected a property and a value that Outlook Windows can use',
    )
    for (const { reason, fix } of Object.values(mailLintRules)) {
      expect(reason).toMatch(/^Unexpected .+, expected .+/)
      expect(fix).toMatch(/\.$/)
    }
  })

  it.each(['!mso', 'gte mso 9', 'lt mso 9', '(mso)&(!IE)', 'IE'])(
    'should read the condition %s as Outlook does',
    (condition) => {
      const html = mail({ body: `<!--[if ${condition}]><!--><section>a</section><!--<![endif]-->` })
      const seen = ['gte mso 9', '(mso)&(!IE)'].includes(condition)
      const clients = lintNewsletter(html).find(({ ruleId }) => ruleId === 'unsupported-element')?.clients ?? []
      expect(clients.includes('Outlook Windows')).toBe(seen)
    },
  )

  it('should look into a comment that Outlook opens', () => {
    const html = mail({ head: pixels, body: '<!--[if gte mso 9]><section>a</section><![endif]-->' })
    expect(lintNewsletter(html).map(({ clients }) => clients)).toContainEqual(['Outlook Windows'])
    expect(rulesIn(html.replace('gte', 'lt'))).toEqual([])
  })

  const hostile = hostileStrings.map((words) => [words, hostilePublication(words)] as const)
  it.each(hostile)('should accept every mail of ours, here of %j', (_, publication) => {
    const options = {
      unsubscribeUrl: 'https://example.org/leave',
      postalAddress: '1 Quay Street',
      restricted: 'keep',
    } as const
    for (const { id } of publication.articles) {
      const { html, subject } = toNewsletter(publication, { ...options, article: id })
      // An author's address of `../x` may be without words; everything else is ours.
      const found = lintNewsletter(html, { subject }).filter(({ ruleId }) => ruleId !== 'empty-link')
      expect(found.map(({ reason }) => reason)).toEqual([])
    }
  })

  it('should accept the torture article and one of every node', () => {
    const every = createPublication({
      title: 'Tides',
      language: 'en',
      url: 'https://example.org/',
      articles: [
        { title: 'Every', language: 'en', url: 'https://example.org/e', body: Object.values(everyFlow('Words')) },
      ],
    })
    for (const publication of [torture, every]) {
      const { html } = toNewsletter(publication, { unsubscribeUrl: 'https://example.org/leave', restricted: 'keep' })
      expect(lintNewsletter(html).map(({ reason }) => reason)).toEqual([])
    }
  })

  const pieces = [
    '<',
    '>',
    '"',
    "'",
    '=',
    '<!--',
    '-->',
    '[if mso]>',
    '<![endif]',
    '</',
    '<style>',
    '<p style="',
    '{',
    '}',
    ';',
    ':',
    '@media',
    'a',
    ' ',
    '&',
    '&#x',
    '<table',
    '<td>',
    '/*',
    'href',
    '\u0000',
    '\ud800',
  ]
  it('should never throw, whatever string it is given', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (html) => void lintNewsletter(html)))
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 60 }),
        (parts) => void lintNewsletter(parts.join('')),
      ),
      { numRuns: 500 },
    )
  })

  it.each([
    ['a mail of 2 MB', mail({ body: '<p style="margin:0;color:#222">Words <b>and</b> more</p>'.repeat(38_000) })],
    ['10,000 nested blocks', '<div style="color:#222">'.repeat(10_000)],
    ['10,000 nested tables', '<table><tr><td>'.repeat(10_000)],
    ['200,000 open links', '<a>'.repeat(200_000)],
    ['unclosed comments', '<!--[if mso]>'.repeat(150_000)],
    ['a long value', `<td style="width:${'1'.repeat(2_000_000)}">`],
    ['openings of comments in a style', `<p style="${'/*'.repeat(1_000_000)}">`],
  ])('should not hang on %s', (_, html) => {
    const start = performance.now()
    lintNewsletter(html)
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
