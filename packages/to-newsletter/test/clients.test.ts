import { everyFlow } from '@offprint/conformance'
import { createPublication } from '@offprint/core'
import { describe, expect, it } from 'vitest'
import { lintNewsletter, toNewsletter } from '../src/index.js'

const long = `https://example.org/${'a'.repeat(90)}`
const publication = createPublication({
  title: 'Tides',
  url: 'https://example.org/',
  articles: [
    {
      title: 'Slack water',
      url: 'https://example.org/slack',
      body: [
        ...Object.values(everyFlow('Some words')),
        {
          type: 'paragraph',
          children: [
            { type: 'ruby', text: 'しお', children: [{ type: 'text', value: '潮' }] },
            { type: 'link', url: long, children: [{ type: 'text', value: 'far' }] },
          ],
        },
      ],
    },
  ],
})
const { html, text } = toNewsletter(publication, { restricted: 'keep' })

describe('the HTML part', () => {
  it('should have no links inside the mail, which Gmail does not follow, and keep the numbers of notes', () => {
    expect(html).not.toContain('href="#')
    expect(html).not.toContain('↩')
    expect(html).toContain('<sup>1</sup>')
  })

  it('should have no tags inside words that say nothing', () => {
    expect(html).not.toContain('<span>')
    expect(html).toContain('潮（しお）')
  })

  it('should set the credit of a figure apart from its caption', () => {
    expect(html).toContain('Some words <em>Some words</em></p>')
  })

  it('should have none of the elements that clients drop or run', () => {
    expect(html).not.toMatch(/<(script|iframe|form|input|video|audio|svg|math|object|section|figure|ruby)\b/i)
    expect(html).not.toMatch(/\son[a-z]+=/i)
  })
})

describe('a picture in a box', () => {
  const boxed = createPublication({
    title: 'Tides',
    language: 'en',
    articles: [
      {
        title: 'Slack water',
        id: 'urn:x:box',
        body: [
          {
            type: 'callout',
            kind: 'note',
            children: [
              { type: 'figure', media: [{ src: 'https://example.org/a.jpg', width: 1200, height: 800, alt: 'A' }] },
            ],
          },
          {
            type: 'callout',
            kind: 'note',
            children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Words.' }] }],
          },
        ],
      },
    ],
  })
  const mail = toNewsletter(boxed).html

  it('should stand in no table but Word’s: in a cell it would keep its whole width where it is not loaded', () => {
    const others = mail.replace(/<!--\[if mso\]>[\s\S]*?<!\[endif\]-->/g, '')
    expect(others).toMatch(/<div class="i b" style="[^"]*background-color:#f2f1ec[^"]*"><!--<!\[endif\]--><img /)
    for (const [table] of others.matchAll(/<table[\s\S]*?<\/table>/g)) expect(table).not.toContain('<img')
  })

  it('should be in a box that Word draws as well, and that is closed', () => {
    const word = mail
      .replace(/<!--\[if !mso\]><!-->[\s\S]*?<!--<!\[endif\]-->/g, '')
      .replace(/<!--\[if mso\]>|<!\[endif\]-->/g, '')
    const body = word.slice(word.indexOf('<body'))
    expect(body).toMatch(
      /<table [^>]*width="100%"[^>]*><tr><td style="padding:16px 20px 4px;background-color:#f2f1ec[^"]*"><img /,
    )
    expect(body.match(/<table/g)?.length).toBe(body.match(/<\/table>/g)?.length)
    expect(body.match(/<div/g)?.length).toBe(body.match(/<\/div>/g)?.length)
    expect(lintNewsletter(mail).filter(({ severity }) => severity === 'warning')).toEqual([])
  })
})

describe('the text part', () => {
  it('should have no line over 76 columns but an address alone', () => {
    const tooLong = text.split('\n').filter((line) => line.length > 76)
    expect(tooLong).toEqual([long])
  })

  it('should number its links and list them at the end', () => {
    expect(text).toMatch(/far \[(\d+)\][\s\S]*\n\[\1\]\n/)
  })
})
