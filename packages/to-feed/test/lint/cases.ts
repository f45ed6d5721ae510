import type { FeedRuleId, LintFeedOptions } from '../../src/index.js'
import { atom, change, inChannel, inEntry, inFeed, inItem, json, rss, withContent } from './feeds.js'

/** A rule, a text that breaks it, and one that is like it and does not. */
export interface Case {
  readonly rule: FeedRuleId
  readonly bad: string
  /** The whole good feed of the same format, unless it says otherwise. */
  readonly good?: string
  readonly options?: LintFeedOptions
}

const goodOf = (bad: string): string => (bad.trimStart().startsWith('{') ? json : bad.includes('<rss') ? rss : atom)
const breaks = (rule: FeedRuleId, bad: string, good = goodOf(bad), options: LintFeedOptions = {}): Case => ({
  rule,
  bad,
  good,
  options,
})

const reading: readonly Case[] = [
  breaks('not-well-formed', change(rss, '&#x26; Post', '& Post')),
  breaks('not-well-formed', change(rss, '</channel>', '')),
  breaks('not-well-formed', withContent('a ]]> b')),
  breaks(
    'undefined-entity',
    change(rss, '<rss ', '<!DOCTYPE rss [<!ENTITY a "b">]><rss ').replace('A short', '&a;'),
    rss,
  ),
  breaks('nested-too-deep', `<rss>${'<a>'.repeat(10_000)}${'</a>'.repeat(10_000)}</rss>`, rss),
  breaks('nested-too-deep', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`, json),
  breaks('invalid-json', change(json, '"expired": false,', '"expired": false,,')),
  breaks('invalid-json', change(json, 'Low water', 'Low\nwater')),
  breaks('unknown-format', '<!DOCTYPE html><html><body><p>Not found</p></body></html>', rss),
  breaks('unknown-format', '<feed version="0.3" xmlns="http://purl.org/atom/ns#"/>', atom),
  breaks('unknown-format', '', atom),
  breaks('unknown-format', 'Not found', atom),
  breaks('unknown-format', '[]', json),
]

const document: readonly Case[] = [
  breaks('too-large', rss, rss, { maximumBytes: 100 }),
  breaks(
    'too-large',
    change(rss, 'A short letter.', 'é'.repeat(270_000)),
    change(rss, 'A short letter.', 'e'.repeat(270_000)),
  ),
  breaks('byte-order-mark', `\uFEFF${atom}`),
  breaks('encoding-not-utf-8', change(rss, 'UTF-8', 'ISO-8859-1')),
  breaks('illegal-character', change(rss, 'A short', 'A \u0008 short')),
  breaks('illegal-character', change(atom, 'A short', 'A \ud800 short'), change(atom, 'A short', '😀 short')),
]

const xml: readonly Case[] = [
  breaks('undeclared-prefix', change(rss, ' xmlns:content="http://purl.org/rss/1.0/modules/content/"', '')),
  breaks(
    'undeclared-prefix',
    inEntry('<link href="https://pier.example/x" rel="related" x:y="z"/>'),
    inEntry('<p:q xmlns:p="urn:p"/>'),
  ),
  breaks('misspelt-namespace', change(rss, 'com/mrss/"', 'com/mrss"')),
  breaks(
    'padded-iri',
    change(atom, '<id>tag:pier.example,2024:sound</id>', '<id>\n<![CDATA[tag:pier.example,2024:sound]]>\n</id>'),
  ),
  breaks(
    'padded-value',
    change(rss, '>https://pier.example/low-water</guid>', '>\n https://pier.example/low-water </guid>'),
  ),
  breaks('padded-value', change(rss, '<itunes:explicit>false', '<itunes:explicit> false ')),
  breaks('padded-title', change(rss, '>Low water<', '>\nLow water\n<')),
  breaks('element-in-text', change(rss, 'A short letter.', 'A <b>short</b> letter.')),
  breaks('element-in-text', change(atom, '>Low water<', '>Low <b>water</b><')),
  breaks(
    'element-in-text',
    change(atom, '<content type="xhtml">', '<content type="text/plain">'),
    change(atom, '<content type="xhtml">', '<content type="application/xhtml+xml">'),
  ),
  breaks('script-in-feed', inChannel('<script xmlns="http://www.w3.org/1999/xhtml" src="https://pier.example/a.js"/>')),
]

const structure: readonly Case[] = [
  breaks('missing-channel', '<rss version="2.0"/>'),
  breaks('invalid-version', change(rss, ' version="2.0"', '')),
  breaks('missing-channel-element', change(rss, '<description>Letters from a pier.</description>', '')),
  breaks('empty-channel-element', change(rss, 'Letters from a pier.', ' ')),
  breaks('missing-atom-element', change(atom, '<title>Sound</title>', '')),
  breaks(
    'duplicate-element',
    inItem('<author>a@pier.example</author><author>b@pier.example</author>'),
    inItem('<category>Wind</category>'),
  ),
  breaks(
    'duplicate-element',
    inFeed('<updated>2024-03-04T08:00:00Z</updated>'),
    inFeed('<link rel="related" href="https://pier.example/x"/>'),
  ),
  breaks('unknown-element', inChannel('<author>a@pier.example</author>')),
  breaks('unknown-element', inItem('<dc:modified>2024</dc:modified>'), inItem('<dc:source>Logbook</dc:source>')),
  breaks('unknown-element', inEntry('<pubDate xmlns="http://www.w3.org/2005/Atom">2024</pubDate>')),
  breaks('unknown-element', inFeed('<summary>No</summary>')),
  breaks(
    'unknown-attribute',
    change(rss, '<enclosure ', '<enclosure duration="3" '),
    change(rss, '<enclosure ', '<enclosure media:duration="3" '),
  ),
  breaks('unknown-attribute', change(rss, '<title>Low', '<title type="text">Low')),
]

const channel: readonly Case[] = [
  breaks('incomplete-image', change(rss, '<url>https://pier.example/logo.png</url>', '')),
  breaks(
    'image-differs',
    change(rss, '<title>Pier &#x26; Post</title>\n      <link>', '<title>Pier</title>\n      <link>'),
  ),
  breaks('image-too-big', change(rss, '<width>88<', '<width>880<')),
  breaks('invalid-ttl', change(rss, '<ttl>60', '<ttl>1h')),
  breaks('invalid-skip-hour', change(rss, '<hour>23', '<hour>24')),
  breaks('invalid-skip-day', change(rss, '>Sunday<', '>Sun<')),
  breaks('incomplete-text-input', change(rss, '<name>q</name>', '')),
  breaks('incomplete-cloud', change(rss, ' port="80"', '')),
  breaks('invalid-cloud-port', change(rss, 'port="80"', 'port="eighty"')),
]

const item: readonly Case[] = [
  breaks('item-without-text', change(rss, '<description>A note without a title.</description>', '')),
  breaks('content-without-description', change(rss, '<description>A short letter.</description>', '')),
  breaks(
    'content-before-description',
    inItem('<description>A short letter.</description>').replace('<description>A short letter.</description>\n', ''),
  ),
  breaks('empty-category', inItem('<category/>')),
  breaks('empty-category', change(atom, 'term="tides"', 'term=""')),
  breaks('incomplete-enclosure', change(rss, ' length="4211"', '')),
  breaks('enclosure-not-http', change(rss, 'https://pier.example/low.mp3', 'ftp://pier.example/low.mp3')),
  breaks('enclosure-of-no-bytes', change(rss, '"4211"', '"0"')),
  breaks(
    'several-enclosures',
    inItem('<enclosure url="https://pier.example/a.png" length="1" type="image/png"/>'),
    inItem('<media:content url="https://pier.example/a.png" type="image/png"/>'),
  ),
  breaks('source-without-url', change(rss, ' url="https://other.example/feed.xml"', '')),
  breaks('said-twice', inItem('<dc:date>2024-03-04</dc:date>'), inItem('<dc:subject>Sea</dc:subject>')),
]

const again = (day: string): string =>
  `<entry><id>urn:uuid:1225c695-cfb8-4ebb-aaaa-80da344efa6a</id><title>Low water, again</title>
  <updated>2024-03-${day}T08:00:00Z</updated><content>Words</content></entry></feed>`

const identity: readonly Case[] = [
  breaks('missing-guid', change(rss, '<guid isPermaLink="false">tag:pier.example,2024:note</guid>', '')),
  breaks('empty-guid', change(rss, '>tag:pier.example,2024:note<', '><')),
  breaks('duplicate-id', change(rss, '"false">tag:pier.example,2024:note', '"false">https://pier.example/low-water')),
  breaks('duplicate-id', change(json, '"id": "note"', '"id": "https://pier.example/low-water"')),
  breaks('repeated-entry', change(atom, '</feed>', again('04')), change(atom, '</feed>', again('02'))),
  breaks('entry-id-is-feed-id', change(atom, '2024:sound', '2024:feed')),
  breaks('id-not-iri', change(atom, 'tag:pier.example,2024:sound', '/2024/sound')),
  breaks('permalink-not-url', change(rss, ' isPermaLink="false">tag:', '>tag:')),
  breaks('permalink-not-url', change(rss, '"false">tag:', '"true">tag:')),
  breaks('invalid-permalink-flag', change(rss, '"false">tag:', '"no">tag:')),
  breaks('permalink-differs', change(rss, '<link>https://pier.example/low-water<', '<link>https://other.example/<')),
]

const people: readonly Case[] = [
  breaks('author-without-email', change(rss, '>ola@pier.example (Ola Brink)<', '>Ola Brink<')),
  breaks(
    'author-without-email',
    change(rss, '>ola@pier.example (Ola Brink)<', '>mailto:Ola<'),
    change(rss, '>ola@pier.example (Ola Brink)<', '>mailto:ola%40pier.example<'),
  ),
  breaks('author-form', change(rss, '>ola@pier.example (Ola Brink)<', '>Ola Brink &lt;ola@pier.example&gt;<')),
  breaks('author-and-creator', inItem('<author>ola@pier.example</author>')),
  breaks(
    'several-atom-authors',
    inItem('<atom:author><atom:name>A</atom:name></atom:author><atom:author><atom:name>B</atom:name></atom:author>'),
    inItem('<dc:creator>Una Vik</dc:creator>'),
  ),
  breaks('missing-author', change(atom, /<author><name>Ola.*<\/author>/.exec(atom)?.[0] ?? '', '')),
  breaks('person-without-name', change(atom, '<name>Una Vik</name>', '')),
  breaks('invalid-email', change(atom, '>ola@pier.example<', '>ola at pier.example<')),
]

const dates: readonly Case[] = [
  breaks('invalid-rss-date', change(rss, '>Sun, 3 Mar 2024 08:00 +0100<', '>Invalid Date<')),
  breaks('invalid-rss-date', change(rss, '>Sun, 3 Mar 2024 08:00 +0100<', '>yesterday<')),
  breaks('invalid-rss-date', change(rss, '>Sun, 3 Mar 2024 08:00 +0100<', '>2024-03-03T08:00:00Z<')),
  breaks(
    'invalid-rss-date',
    change(rss, '>Sun, 3 Mar 2024 08:00 +0100<', '>31 Feb 2024 08:00:00 GMT<'),
    change(rss, '>Sun, 3 Mar 2024 08:00 +0100<', '>29 Feb 2024 08:00:00 est<'),
  ),
  breaks(
    'invalid-rss-date',
    change(rss, '>Sun, 3 Mar 2024 08:00 +0100<', '>Sun 3 March 2024 08:00 +0100<'),
    change(rss, '>Sun, 3 Mar 2024 08:00 +0100<', '>Sun (rest), 3(rd) Mar(ch) 2024 08:00 +0100 (CET)<'),
  ),
  breaks('wrong-weekday', change(rss, '>Sun, 3 Mar', '>Sat, 3 Mar')),
  breaks('two-digit-year', change(rss, '3 Mar 2024', '3 Mar 24')),
  breaks('invalid-date', change(atom, '<updated>2024-03-02T08:00:00Z', '<updated>Sat, 02 Mar 2024 08:00:00 GMT')),
  breaks('invalid-date', change(atom, '<updated>2024-03-02T08:00:00Z', '<updated>2024-03-02t08:00:00z')),
  breaks('invalid-date', change(rss, '<atom:updated>2024-03-04T08:00:00Z', '<atom:updated>2024-03-04')),
  breaks(
    'invalid-date',
    change(json, '2024-03-04T08:00:00+01:00', '2024-13-04T08:00:00+01:00'),
    change(json, '2024-03-04T08:00:00+01:00', '2024-03-04t08:00:00.5z'),
  ),
  breaks('invalid-dc-date', change(rss, '<dc:date>2024-03-04', '<dc:date>4 March 2024')),
  breaks(
    'updated-before-published',
    change(rss, '<atom:updated>2024-03-04T08:00:00Z', '<atom:updated>2024-03-04T07:59:59Z'),
  ),
  breaks('updated-before-published', change(json, '2024-03-04T09:00:00Z', '2024-03-04T06:00:00Z')),
  breaks('updated-before-published', change(atom, '2024-03-03T08:00:00.25', '2025-03-03T08:00:00.25')),
  breaks('build-before-items', change(rss, '<lastBuildDate>Mon, 04', '<lastBuildDate>Fri, 01')),
  breaks(
    'items-out-of-order',
    change(rss, 'Sun, 3 Mar 2024', 'Sun, 10 Mar 2024').replace(
      'Mon, 04 Mar 2024 08:00:00 GMT</last',
      'Sun, 10 Mar 2024 08:00:00 GMT</last',
    ),
  ),
  breaks('future-date', rss, rss, { now: '2024-03-04T07:00:00Z' }),
  breaks('future-date', json, json, { now: '2024-03-04T08:30:00Z' }),
]

const texts: readonly Case[] = [
  breaks(
    'escaped-twice',
    change(rss, '>Low water<', '>Tide &amp;amp; time<'),
    change(rss, '>Low water<', '>What &#x26;amp; means<'),
  ),
  breaks(
    'escaped-twice',
    change(atom, '>Low water<', '>Tide &amp;#39;s<'),
    change(atom, '>Low water<', '>R&amp;D; and more<'),
  ),
  breaks('escaped-twice', change(json, 'Low water', 'Tide &amp; time'), change(json, 'Low water', 'Tide & time;')),
  breaks(
    'markup-escaped-twice',
    change(rss, 'A short letter.', '&amp;lt;p&amp;gt;A letter&amp;lt;/p&amp;gt;'),
    change(rss, 'A short letter.', '&lt;p&gt;A letter&lt;/p&gt;'),
  ),
  breaks(
    'title-not-in-hex',
    change(rss, '>Low water<', '>Tide &amp; time<'),
    change(rss, '>Low water<', '>Tide &#x26; time<'),
  ),
  breaks(
    'title-not-in-hex',
    change(rss, '>Low water<', '><![CDATA[Tide & time]]><'),
    change(rss, '>Low water<', '><![CDATA[Tide]]><'),
  ),
  breaks(
    'markup-in-title',
    change(rss, '>Low water<', '>&lt;i&gt;Low&lt;/i&gt; water<'),
    change(rss, '>Low water<', '>The &#x3C;i&#x3E; tag<'),
  ),
  breaks('invalid-language', change(rss, '<language>en-GB', '<language>en_GB')),
  breaks('invalid-language', change(atom, 'hreflang="cy"', 'hreflang="Welsh language"')),
  breaks('invalid-language', change(json, '"language": "en-GB"', '"language": "English (UK)"')),
  breaks('missing-language', change(rss, '<language>en-GB</language>', '')),
  breaks('missing-language', change(atom, ' xml:lang="en"', '')),
  breaks('missing-language', change(json, '"language": "en-GB",', '')),
]

const addresses: readonly Case[] = [
  breaks('url-not-absolute', change(rss, '<link>https://pier.example/low-water<', '<link>/low-water<')),
  breaks('url-not-absolute', change(rss, '<link>https://pier.example/<', '<link>not a url<')),
  breaks('url-not-absolute', change(rss, 'media:content url="https://pier.example/', 'media:content url="')),
  breaks('url-not-absolute', change(json, '"icon": "https://pier.example/', '"icon": "/')),
  breaks('url-not-absolute', change(json, '{ "url": "https://pier.example/low.mp3"', '{ "url": "low.mp3"')),
  breaks(
    'relative-atom-url',
    change(atom, 'href="https://pier.example/low-water"', 'href="low-water"'),
    change(atom, 'href="https://pier.example/low-water"', 'href="low-water" xml:base="https://pier.example/"'),
  ),
  breaks('invalid-media-type', change(rss, 'type="audio/mpeg"', 'type="image//img"')),
  breaks('invalid-media-type', change(atom, 'type="audio/mpeg" length', 'type="mp3" length')),
  breaks('invalid-media-type', change(json, '"audio/mpeg"', '"mp3"')),
  breaks('invalid-length', change(rss, '"4211"', '"4 kB"')),
  breaks('invalid-length', change(atom, '"4211"', '"-1"')),
  breaks('invalid-length', change(json, '4211', '-1')),
]

const secondSelf = '<link rel="self" href="https://pier.example/a.xml"/>'

const links: readonly Case[] = [
  breaks(
    'link-without-href',
    inEntry('<link>https://pier.example/x</link>'),
    inEntry('<link rel="related" href="https://pier.example/x"/>'),
  ),
  breaks(
    'link-with-text',
    inEntry('<link rel="related" href="https://pier.example/x">more</link>'),
    inEntry('<link rel="related" href="https://pier.example/x" title="more"/>'),
  ),
  breaks(
    'invalid-link-relation',
    inEntry('<link rel="related via" href="https://pier.example/x"/>'),
    inEntry('<link rel="https://pier.example/rel" href="https://pier.example/x"/>'),
  ),
  breaks('missing-self-link', change(rss, 'rel="self"', 'rel="related"')),
  breaks('missing-self-link', change(atom, 'rel="self"', 'rel="related"')),
  breaks('missing-self-link', change(json, '"feed_url"', '"_feed_url"')),
  breaks('several-self-links', inFeed(secondSelf), inFeed(secondSelf.replace('self', 'first'))),
  breaks('self-link-without-type', change(rss, 'rel="self" type="application/rss+xml"', 'rel="self"')),
  breaks('self-link-elsewhere', rss, rss, { url: 'https://pier.example/rss' }),
  breaks('self-link-elsewhere', json, json, { url: 'http://pier.example/feed.json' }),
  breaks(
    'hub-without-self',
    inFeed('<link rel="hub" href="https://hub.example/"/>').replace('rel="self"', 'rel="related"'),
    inFeed('<link rel="hub" href="https://hub.example/"/>'),
  ),
  breaks('hub-without-self', change(json, '"feed_url"', '"_feed_url"')),
  breaks('duplicate-alternate', change(atom, 'hreflang="cy"', 'hreflang="en"')),
]

const paging: readonly Case[] = [
  breaks(
    'mixed-paging',
    inFeed('<link rel="next" href="https://pier.example/2"/><link rel="prev-archive" href="https://pier.example/1"/>'),
    inFeed('<link rel="next" href="https://pier.example/2"/><link rel="last" href="https://pier.example/9"/>'),
  ),
  breaks(
    'mixed-paging',
    inFeed(
      '<link rel="next" href="https://pier.example/2"/><fh:complete xmlns:fh="http://purl.org/syndication/history/1.0"/>',
    ),
    inFeed('<fh:complete xmlns:fh="http://purl.org/syndication/history/1.0"/>'),
  ),
  breaks(
    'archive-without-current',
    inFeed('<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>'),
    inFeed(
      '<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/><link rel="current" href="https://pier.example/atom"/>',
    ),
  ),
  breaks(
    'page-links-to-itself',
    inFeed('<link rel="next" href="https://pier.example/atom.xml"/>'),
    inFeed('<link rel="next" href="https://pier.example/2"/>'),
  ),
]

const atomTexts: readonly Case[] = [
  breaks('invalid-text-type', change(atom, '<title type="text"', '<title type="text/html"')),
  breaks('invalid-text-type', change(atom, 'type="xhtml"', 'type="markdown"')),
  breaks('xhtml-without-div', change(atom, '<div xmlns="http://www.w3.org/1999/xhtml">', '<div>')),
  breaks(
    'tags-in-plain-text',
    change(atom, 'A short letter.', '&lt;p&gt;A short letter.&lt;/p&gt;'),
    change(atom, 'A short letter.', '1 &lt; 2'),
  ),
  breaks(
    'entry-without-content',
    change(atom, '<content type="audio/mpeg" src="https://pier.example/waves.mp3"/>', ''),
  ),
  breaks('content-without-summary', change(atom, '<summary>Waves, recorded.</summary>', '')),
  breaks('content-beside-src', change(atom, 'waves.mp3"/>', 'waves.mp3">Waves</content>')),
  breaks(
    'invalid-base64',
    change(atom, 'src="https://pier.example/waves.mp3"/>', '>Waves!</content>'),
    change(atom, 'src="https://pier.example/waves.mp3"/>', '> AAAA\n BB== </content>'),
  ),
  breaks('category-without-term', change(atom, 'term="tides" ', '')),
  breaks('category-scheme-not-iri', change(atom, 'scheme="https://pier.example/subjects"', 'scheme="subjects"')),
  breaks('incomplete-source', change(atom, '<title>Other</title>', '')),
]

const jsons: readonly Case[] = [
  breaks('json-version', change(json, '"version": "https://jsonfeed.org/version/1.1",', '')),
  breaks('json-version', change(json, 'version/1.1', 'version/2')),
  breaks('json-old-version', change(json, 'version/1.1', 'version/1')),
  breaks('json-missing-member', change(json, '"id": "note", ', '')),
  breaks('json-missing-member', change(json, '"id": "note"', '"id": ""')),
  breaks('json-missing-member', change(json, '"content_text"', '"summary"')),
  breaks('json-missing-member', change(json, '"mime_type": "audio/mpeg", ', '')),
  breaks('json-missing-member', change(json, '"type": "WebSub", ', '')),
  breaks('json-missing-member', change(json, '{ "name": "Ola Brink", "url": "https://pier.example/ola" }', '{}')),
  breaks('json-missing-member', change(json, '"title": "Pier & Post",', '')),
  breaks('json-wrong-type', change(json, '"id": "note"', '"id": 7')),
  breaks('json-wrong-type', change(json, '["tides"]', '"tides"')),
  breaks('json-wrong-type', change(json, '"size_in_bytes": 4211', '"size_in_bytes": "4211"')),
  breaks(
    'json-wrong-type',
    change(json, '[{ "name": "Ola Brink", "url": "https://pier.example/ola" }]', '["Ola Brink"]'),
  ),
  breaks('json-unknown-member', change(json, '"_pier"', '"pier"')),
  breaks('json-unknown-member', change(json, '"_pier"', '"_pier.tide"')),
  breaks('json-duplicate-member', change(json, '"expired": false,', '"expired": true, "expired": false,')),
  breaks('json-missing-home-page', change(json, '"home_page_url"', '"_home_page_url"')),
  breaks('json-next-is-same', change(json, 'feed-2.json', 'feed.json')),
  breaks('json-author-alone', change(json, '"authors"', '"_authors"')),
  breaks(
    'json-control-character',
    change(json, 'Low water', 'Low\\u0008 water'),
    change(json, 'Low water', 'Low\\twater'),
  ),
  breaks('json-empty-text', change(json, 'Letters from a pier', '')),
]

const podcast: readonly Case[] = [
  breaks('invalid-itunes-value', change(rss, '<itunes:explicit>false', '<itunes:explicit>maybe')),
  breaks('invalid-itunes-value', change(rss, '1:02:03', '62 minutes'), change(rss, '1:02:03', '3723')),
  breaks(
    'itunes-image-without-href',
    change(
      rss,
      '<itunes:image href="https://pier.example/cover.png"/>',
      '<itunes:image>https://pier.example/cover.png</itunes:image>',
    ),
  ),
  breaks('unknown-itunes-category', change(rss, '"Documentary"', '"Documentaries"')),
  breaks('missing-podcast-element', change(rss, '<itunes:explicit>false</itunes:explicit>', '')),
  breaks('invalid-podcast-guid', change(rss, '917393e3-1b1e-5cef', '917393e3-1b1e-4cef')),
  breaks(
    'media-without-url',
    change(rss, '<media:content url="https://pier.example/low.jpg"', '<media:content'),
    inItem('<media:content><media:player url="https://pier.example/play"/></media:content>'),
  ),
  breaks('invalid-medium', change(rss, 'medium="image"', 'medium="photo"')),
]

const html: readonly Case[] = [
  breaks('html-script', withContent('<p>a</p><script>b()</script>'), withContent('<p>&lt;script&gt;</p>')),
  breaks(
    'html-frame',
    withContent('<iframe src="https://film.example/1"></iframe>'),
    withContent('<figure><video src="https://film.example/1"></video></figure>'),
  ),
  breaks('html-style-element', withContent('<style>p{color:red}</style><p>a</p>')),
  breaks(
    'html-script',
    inItem('<body xmlns="http://www.w3.org/1999/xhtml"><script/></body>'),
    inItem('<body xmlns="http://www.w3.org/1999/xhtml"><p>a</p></body>'),
  ),
  breaks('html-event-handler', withContent('<p onclick="a()">b</p>'), withContent('<p title="onclick=a()">b</p>')),
  breaks(
    'html-javascript-url',
    withContent('<a href=" java\nscript:a()">b</a>'),
    withContent('<a href="https://a.example/?q=javascript:">b</a>'),
  ),
  breaks(
    'html-relative-url',
    withContent('<a href="#fn-1">b</a>'),
    withContent('<a href="mailto:a@pier.example">b</a>'),
  ),
  breaks(
    'html-relative-url',
    withContent('<img src="//pier.example/a.png" alt="">'),
    withContent('<img src="data:image/png;base64,AAAA" alt="">'),
  ),
  breaks(
    'html-relative-url',
    withContent('<img src="https://a.example/a" srcset="https://a.example/a,b 1x, /b 2x" alt="">'),
    withContent('<img src="https://a.example/a" srcset="https://a.example/a,b 1x, https://a.example/c 2x" alt="">'),
  ),
  breaks('html-relative-url', change(json, '\\"https://pier.example/a\\"', '\\"../a\\"')),
  breaks(
    'html-relative-url',
    change(atom, 'href="https://pier.example/a"', 'href="a"'),
    change(atom, 'href="https://pier.example/a"', 'href="a"')
      .replace('<div ', '<div xml:base="https://pier.example/" ')
      .replace('<entry>', '<entry xml:base="https://pier.example/">'),
  ),
  breaks(
    'html-drawing',
    withContent('<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>'),
    withContent('<img src="https://a.example/a.svg" alt="A">'),
  ),
  breaks(
    'html-drawing',
    change(atom, '<p>See', '<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi></math><p>See'),
  ),
  breaks(
    'html-unknown-element',
    withContent('<tide-table>a</tide-table>'),
    withContent('<ruby>a<rt>b</rt></ruby><details><summary>c</summary></details>'),
  ),
  breaks(
    'html-unknown-element',
    change(atom, '<title type="text">Low water', '<title type="html">Using &lt;tide&gt; in pages'),
    change(atom, '<title type="text">Low water', '<title type="html">Using &amp;lt;tide&amp;gt; in pages'),
  ),
  breaks(
    'html-dangerous-style',
    withContent('<p style="color: red; position: fixed">a</p>'),
    withContent('<p style="color: red; text-align: center">a</p>'),
  ),
  breaks('html-unusual-style', withContent('<p style="grid-area: a">a</p>'), withContent('<p style="margin: 0">a</p>')),
  breaks(
    'html-unclosed-element',
    withContent('<p>a <b>b</p><p>c</p>'),
    withContent('<p>a<br><b>b</b><p>c<ul><li>d<li>e</ul><table><tr><td>f</table>'),
  ),
  breaks('html-unclosed-element', withContent('<b>a<i>b</b>c</i>')),
  breaks('html-unknown-entity', withContent('<p>a&nosuch;b</p>'), withContent('<p>a&nbsp;b &amp; c & d, e&f</p>')),
  breaks(
    'html-unknown-entity',
    change(rss, 'A short letter.', 'It isn&amp;#x92;t'),
    change(rss, 'A short', 'It isn&#x2019;t'),
  ),
  breaks(
    'html-whole-document',
    withContent('<!DOCTYPE html><html><body><p>a</p></body></html>'),
    withContent('<header>a</header><code>&lt;body&gt;</code>'),
  ),
  breaks(
    'html-too-deep',
    withContent('<div/>'.repeat(10_000)),
    withContent('<img src="https://a.example/a" alt=""/>'.repeat(1000)),
  ),
  breaks('html-too-deep', withContent('<rt>'.repeat(10_000)), withContent('<ruby>a<rt>b</ruby>'.repeat(1000))),
  breaks('html-too-deep', withContent('<b>'.repeat(300)), withContent('<b>a</b>'.repeat(300))),
  breaks(
    'html-too-deep',
    withContent(`${'<div>'.repeat(10_000)}${'</div>'.repeat(10_000)}`),
    withContent('<p>a</p>'.repeat(1000)),
  ),
]

/** A case for each rule at least. */
export const cases: readonly Case[] = [
  ...reading,
  ...document,
  ...xml,
  ...structure,
  ...channel,
  ...item,
  ...identity,
  ...people,
  ...dates,
  ...texts,
  ...addresses,
  ...links,
  ...paging,
  ...atomTexts,
  ...jsons,
  ...podcast,
  ...html,
]
