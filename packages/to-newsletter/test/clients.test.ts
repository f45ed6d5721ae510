import { everyFlow } from '@offprint/conformance'
import { createPublication } from '@offprint/core'
import { describe, expect, it } from 'vitest'
import { toNewsletter } from '../src/index.js'

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

describe('the text part', () => {
  it('should have no line over 76 columns but an address alone', () => {
    const tooLong = text.split('\n').filter((line) => line.length > 76)
    expect(tooLong).toEqual([long])
  })

  it('should number its links and list them at the end', () => {
    expect(text).toMatch(/far \[(\d+)\][\s\S]*\n\[\1\]\n/)
  })
})
