import { describe, expect, it } from 'vitest'
import { type FeedRuleId, lintFeed } from '../../src/index.js'
import { atom, change, idsOf, inChannel, inItem, json, rss, withContent } from './feeds.js'

const channel = (items: string, attributes = ''): string =>
  `<rss version="2.0"${attributes}><channel><title>Weir</title><link>https://weir.example/</link><description>d</description>${items}</channel></rss>`

const item = (markup: string): string =>
  channel(`<item><title>Sluice</title><guid isPermaLink="false">w1</guid>${markup}</item>`)

/** What generators in use have been seen to write. */
const defects: readonly (readonly [what: string, text: string, rule: FeedRuleId])[] = [
  // Text and XML.
  ['a control character in a text', change(rss, 'A short', 'A \u001b short'), 'illegal-character'],
  ['a lone surrogate in a text', change(rss, 'A short', 'A \udc00 short'), 'illegal-character'],
  ['a raw end of CDATA in a text', change(rss, 'A short', 'a[b[0]]> short'), 'not-well-formed'],
  ['an end of CDATA inside CDATA', withContent('<code>a[b[0]]></code>'), 'not-well-formed'],
  ['< in a category attribute', change(atom, 'term="tides"', 'term="a < b"'), 'not-well-formed'],
  ['& in an attribute', change(rss, 'low.mp3"', 'low.mp3?a&b"'), 'not-well-formed'],
  [
    'content:encoded without its namespace',
    item('<description>d</description><content:encoded>e</content:encoded>'),
    'undeclared-prefix',
  ],
  ['an extension without its namespace', inChannel('<googleplay:block>no</googleplay:block>'), 'undeclared-prefix'],
  [
    'an id padded by a pretty printer',
    change(atom, '>tag:pier.example,2024:sound<', '>\n      <![CDATA[tag:pier.example,2024:sound?a&b]]>\n    <'),
    'padded-iri',
  ],
  [
    'a guid padded by a pretty printer',
    item('<comments>\n <![CDATA[https://weir.example/?a&b]]>\n</comments>'),
    'padded-value',
  ],
  ['a link padded by a pretty printer', item('<link>\n<![CDATA[https://weir.example/?a&b]]>\n</link>'), 'padded-value'],
  [
    'a title padded by a pretty printer',
    channel('<item><title>\n<![CDATA[A & B]]>\n</title><guid isPermaLink="false">w</guid></item>'),
    'padded-title',
  ],
  [
    'a title of RSS without hexadecimal references',
    item('').replace('Sluice', 'Sluice &amp; gate'),
    'title-not-in-hex',
  ],
  ['a title of RSS escaped twice', item('').replace('Sluice', 'Sluice &amp;amp; gate'), 'escaped-twice'],
  ['a title of JSON escaped for HTML', change(json, '"Low water"', '"Low &amp; high"'), 'escaped-twice'],
  [
    'a plain title declared as HTML',
    change(atom, '<title type="text">Low water', '<title type="html">Drawing with &lt;svg&gt;'),
    'html-drawing',
  ],
  ['a byte order mark', `\uFEFF${rss}`, 'byte-order-mark'],
  // RSS.
  [
    'a channel of a title alone',
    '<rss version="2.0"><channel><title>Weir</title></channel></rss>',
    'missing-channel-element',
  ],
  [
    'an empty link of the channel',
    change(rss, '<link>https://pier.example/</link>\n    <desc', '<link></link>\n    <desc'),
    'empty-channel-element',
  ],
  ['an author element in the channel', channel('<author>Weir Desk</author>'), 'unknown-element'],
  ['an author of a name alone', item('<author>Ada Weir</author>'), 'author-without-email'],
  ['two author elements', item('<author>a@weir.example</author><author>b@weir.example</author>'), 'duplicate-element'],
  ['author and dc:creator', inItem('<author>a@pier.example (A)</author>'), 'author-and-creator'],
  [
    'two atom:author in an item',
    inItem('<atom:author><atom:name>A</atom:name></atom:author>'.repeat(2)),
    'several-atom-authors',
  ],
  ['dc:modified', inItem('<dc:modified>2024-03-04</dc:modified>'), 'unknown-element'],
  ['Invalid Date', item('<pubDate>Invalid Date</pubDate>'), 'invalid-rss-date'],
  ['a date as the caller wrote it', item('<pubDate>yesterday</pubDate>'), 'invalid-rss-date'],
  ['a link as the caller wrote it', item('<link>not a url</link>'), 'url-not-absolute'],
  [
    'a type made from a URL without an ending',
    item('<enclosure url="https://weir.example/img" length="1" type="image//img"/>'),
    'invalid-media-type',
  ],
  [
    'a length of 0',
    item('<enclosure url="https://weir.example/a" length="0" type="audio/mpeg"/>'),
    'enclosure-of-no-bytes',
  ],
  ['no length', item('<enclosure url="https://weir.example/a" type="audio/mpeg"/>'), 'incomplete-enclosure'],
  [
    'title and duration on an enclosure',
    item('<enclosure url="https://weir.example/a" length="1" type="audio/mpeg" title="A" duration="2"/>'),
    'unknown-attribute',
  ],
  [
    'several enclosures',
    item('<enclosure url="https://weir.example/a" length="1" type="audio/mpeg"/>'.repeat(2)),
    'several-enclosures',
  ],
  ['an image that is a bare URL', channel('<image>https://weir.example/a.png</image>'), 'incomplete-image'],
  ['an id that is no URL as a permalink', channel('<item><title>A</title><guid>w1</guid></item>'), 'permalink-not-url'],
  [
    'the whole text without a description',
    item('<content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/">e</content:encoded>'),
    'content-without-description',
  ],
  [
    'the whole text before the description',
    item(
      '<content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/">e</content:encoded><description>d</description>',
    ),
    'content-before-description',
  ],
  ['no self link', channel(''), 'missing-self-link'],
  [
    'a script in the channel',
    channel('<script xmlns="http://www.w3.org/1999/xhtml" src="https://weir.example/x.js"/>'),
    'script-in-feed',
  ],
  ['a relative link in a text', item('<description>&lt;a href="/a"&gt;b&lt;/a&gt;</description>'), 'html-relative-url'],
  ['a fragment in a text', item('<description>&lt;a href="#fn-1"&gt;1&lt;/a&gt;</description>'), 'html-relative-url'],
  [
    'an embed in a text',
    item('<description>&lt;iframe src="https://film.example"&gt;&lt;/iframe&gt;</description>'),
    'html-frame',
  ],
  // Atom.
  [
    'a link that is text',
    change(
      atom,
      '<link rel="alternate" type="text/html" href="https://pier.example/low-water"/>',
      '<link>https://pier.example/low-water</link>',
    ),
    'link-without-href',
  ],
  [
    'a link that is text, as text',
    change(
      atom,
      '<link rel="alternate" type="text/html" href="https://pier.example/low-water"/>',
      '<link>https://pier.example/low-water</link>',
    ),
    'link-with-text',
  ],
  [
    'a date of RFC 822',
    change(atom, '<updated>2024-03-02T08:00:00Z', '<updated>Sat, 02 Mar 2024 08:00:00 GMT'),
    'invalid-date',
  ],
  [
    'no author anywhere',
    '<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:a</id><title>A</title><updated>2024-03-02T08:00:00Z</updated></feed>',
    'missing-author',
  ],
  [
    'no updated',
    '<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:a</id><title>A</title></feed>',
    'missing-atom-element',
  ],
  ['an id that is no IRI', change(atom, '>tag:pier.example,2024:sound<', '>sound<'), 'id-not-iri'],
  [
    'two alternate links',
    change(atom, '<category', '<link type="text/html" href="https://pier.example/b"/><category'),
    'duplicate-alternate',
  ],
  ['no language', change(atom, ' xml:lang="en"', ''), 'missing-language'],
  // JSON Feed.
  [
    'version 1 with one author',
    '{"version":"https://jsonfeed.org/version/1","title":"A","author":{"name":"A"},"items":[]}',
    'json-old-version',
  ],
  ['one author in 1.1', change(json, '"authors"', '"_authors"'), 'json-author-alone'],
  ['no id', change(json, '"id": "note", ', ''), 'json-missing-member'],
  ['an extension without its mark', change(json, '"_pier"', '"pier"'), 'json-unknown-member'],
]

describe('defects known from other generators', () => {
  it.each(defects)('should find %s', (_, text, rule) => {
    expect(idsOf(lintFeed(text))).toContain(rule)
  })
})
