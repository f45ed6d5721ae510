import type { FeedFinding } from '../../src/index.js'

/** A feed with every part that RSS and its usual namespaces offer, and nothing wrong with it. */
export const rss = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:media="http://search.yahoo.com/mrss/" xmlns:podcast="https://podcastindex.org/namespace/1.0">
  <channel>
    <title>Pier &#x26; Post</title>
    <link>https://pier.example/</link>
    <description>Letters from a pier.</description>
    <atom:link rel="self" type="application/rss+xml" href="https://pier.example/feed.xml"/>
    <language>en-GB</language>
    <managingEditor>desk@pier.example (Pier Desk)</managingEditor>
    <lastBuildDate>Mon, 04 Mar 2024 08:00:00 GMT</lastBuildDate>
    <category domain="https://pier.example/subjects">Sea</category>
    <dc:date>2024-03-04</dc:date>
    <ttl>60</ttl>
    <cloud domain="rpc.pier.example" port="80" path="/RPC2" registerProcedure="notify" protocol="xml-rpc"/>
    <image>
      <url>https://pier.example/logo.png</url>
      <title>Pier &#x26; Post</title>
      <link>https://pier.example/</link>
      <width>88</width>
      <height>31</height>
    </image>
    <textInput><title>Search</title><description>Find letters</description><name>q</name><link>https://pier.example/q</link></textInput>
    <skipHours><hour>0</hour><hour>23</hour></skipHours>
    <skipDays><day>Sunday</day></skipDays>
    <itunes:explicit>false</itunes:explicit>
    <itunes:category text="Society &amp; Culture"><itunes:category text="Documentary"/></itunes:category>
    <itunes:image href="https://pier.example/cover.png"/>
    <podcast:guid>917393e3-1b1e-5cef-ace4-edaa54e1f810</podcast:guid>
    <item>
      <title>Low water</title>
      <link>https://pier.example/low-water</link>
      <description>A short letter.</description>
      <content:encoded><![CDATA[<p>See <a href="https://pier.example/low-water#fn-1">a note</a>.</p>]]></content:encoded>
      <dc:creator>Ola Brink</dc:creator>
      <category>Tides</category>
      <comments>https://pier.example/low-water#comments</comments>
      <enclosure url="https://pier.example/low.mp3" length="4211" type="audio/mpeg"/>
      <guid isPermaLink="true">https://pier.example/low-water</guid>
      <pubDate>Mon, 04 Mar 2024 08:00:00 GMT</pubDate>
      <source url="https://other.example/feed.xml">Other</source>
      <atom:updated>2024-03-04T08:00:00Z</atom:updated>
      <media:content url="https://pier.example/low.jpg" medium="image" type="image/jpeg" fileSize="99"/>
      <itunes:duration>1:02:03</itunes:duration>
    </item>
    <item>
      <description>A note without a title.</description>
      <author>ola@pier.example (Ola Brink)</author>
      <guid isPermaLink="false">tag:pier.example,2024:note</guid>
      <pubDate>Sun, 3 Mar 2024 08:00 +0100</pubDate>
    </item>
  </channel>
</rss>
`

/** The same for Atom. */
export const atom = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>tag:pier.example,2024:feed</id>
  <title>Pier &amp; Post</title>
  <subtitle type="html">Letters &lt;em&gt;from&lt;/em&gt; a pier</subtitle>
  <updated>2024-03-04T08:00:00Z</updated>
  <link rel="self" type="application/atom+xml" href="https://pier.example/atom.xml"/>
  <link href="https://pier.example/" hreflang="en"/>
  <link href="https://pier.example/cy" hreflang="cy"/>
  <author><name>Ola Brink</name><uri>https://pier.example/ola</uri><email>ola@pier.example</email></author>
  <icon>https://pier.example/icon.png</icon>
  <entry>
    <id>urn:uuid:1225c695-cfb8-4ebb-aaaa-80da344efa6a</id>
    <title type="text">Low water</title>
    <updated>2024-03-04T08:00:00Z</updated>
    <published>2024-03-03T08:00:00.25+01:00</published>
    <link rel="alternate" type="text/html" href="https://pier.example/low-water"/>
    <link rel="enclosure" type="audio/mpeg" length="4211" href="https://pier.example/low.mp3"/>
    <category term="tides" scheme="https://pier.example/subjects" label="Tides"/>
    <summary>A short letter.</summary>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>See <a href="https://pier.example/a">this</a>.</p></div></content>
  </entry>
  <entry>
    <id>tag:pier.example,2024:sound</id>
    <title>Sound</title>
    <updated>2024-03-02T08:00:00Z</updated>
    <author><name>Una Vik</name></author>
    <summary>Waves, recorded.</summary>
    <content type="audio/mpeg" src="https://pier.example/waves.mp3"/>
    <source><id>tag:other.example,2024:feed</id><title>Other</title><updated>2024-03-02T08:00:00Z</updated></source>
  </entry>
</feed>
`

/** The same for JSON Feed. */
export const json = `{
  "version": "https://jsonfeed.org/version/1.1",
  "title": "Pier & Post",
  "home_page_url": "https://pier.example/",
  "feed_url": "https://pier.example/feed.json",
  "next_url": "https://pier.example/feed-2.json",
  "description": "Letters from a pier",
  "icon": "https://pier.example/icon.png",
  "language": "en-GB",
  "authors": [{ "name": "Ola Brink", "url": "https://pier.example/ola" }],
  "author": { "name": "Ola Brink" },
  "expired": false,
  "hubs": [{ "type": "WebSub", "url": "https://hub.example/" }],
  "_pier": { "tide": "low" },
  "items": [
    {
      "id": "https://pier.example/low-water",
      "url": "https://pier.example/low-water",
      "title": "Low water",
      "content_html": "<p>See <a href=\\"https://pier.example/a\\">this</a>.</p>",
      "date_published": "2024-03-04T08:00:00+01:00",
      "date_modified": "2024-03-04T09:00:00Z",
      "tags": ["tides"],
      "attachments": [
        { "url": "https://pier.example/low.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 4211, "duration_in_seconds": 9 }
      ]
    },
    { "id": "note", "content_text": "A note without a title: 1 < 2 & 3 > 2." }
  ]
}
`

/** A text with one part of it replaced; the part must be there. */
export function change(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`expected ${from}`)
  return text.replace(from, () => to)
}

/** The ids of findings, those that matter alone unless told otherwise. */
export const idsOf = (findings: readonly FeedFinding[], all = true): readonly string[] =>
  findings.filter(({ severity }) => all || severity !== 'info').map(({ ruleId }) => ruleId)

/** RSS with something in its channel, and in its first item. */
export const inChannel = (markup: string): string => change(rss, '<ttl>', `${markup}<ttl>`)
export const inItem = (markup: string): string => change(rss, '<dc:creator>', `${markup}<dc:creator>`)
export const withContent = (html: string): string =>
  change(rss, '<p>See <a href="https://pier.example/low-water#fn-1">a note</a>.</p>', html)
export const inFeed = (markup: string): string => change(atom, '<icon>', `${markup}<icon>`)
export const inEntry = (markup: string): string => change(atom, '<category', `${markup}<category`)
