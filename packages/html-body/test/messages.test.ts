import { expect, test } from 'vitest'
import type { RuleId } from '../src/messages.js'
import { bodyOf } from './body-of.js'

/** A source that gives rise to each message; a rule without one does not compile. */
const sources: Readonly<Record<RuleId, string>> = {
  'headings-shifted': '<h1>a</h1>',
  'heading-leap': '<h2>a</h2><h4>b</h4>',
  'empty-heading': '<h2></h2>',
  'image-without-alt': '<img src=a.png>',
  'image-without-address': '<img alt=A>',
  'tracking-pixel': '<img src=a.gif width=1 height=1 alt="">',
  'linked-picture': '<a href="b"><img src=a.png alt=A></a>',
  'guessed-caption': '<img src=a.png alt=A><p class=caption>b</p>',
  'read-credit':
    '<figure><img src=a.png alt=A><figcaption>b <span class=credit>Ada Quay/AP</span></figcaption></figure>',
  'guessed-credit': '<figure><img src=a.png alt=A><figcaption>b. Photo: C</figcaption></figure>',
  'unusable-link': '<a href="javascript:a">b</a>',
  'table-without-header': '<table><tr><td>a<td>b</table>',
  'guessed-header': '<table><tr><td><b>a</b><td><b>b</b><tr><td>c<td>d</table>',
  'layout-table': '<table role=none><tr><td>a</table>',
  'blocks-in-cell': '<table><tr><th>a<tr><td><ul><li>b</ul></table>',
  'numbered-otherwise': '<ol reversed><li>a</ol>',
  'left-out': '<button>a</button>',
  'embed-without-address': '<iframe></iframe>',
  'missing-note': '<a href="#fn1" role=doc-noteref>1</a>',
  'too-deep': `${'<b>'.repeat(100)}a`,
}

test.each(Object.entries(sources))('%s', (rule, html) => {
  const found = bodyOf(html, { file: 'a.html' }).messages.find(({ ruleId }) => ruleId === rule)
  expect(found).toMatchObject({
    source: 'html-body',
    file: 'a.html',
    reason: expect.stringMatching(/^Unexpected .+, expected /),
  })
})
