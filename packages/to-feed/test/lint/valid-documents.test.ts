import { describe, expect, it } from 'vitest'
import { lintFeed } from '../../src/index.js'
import { idsOf } from './feeds.js'

const documents: Readonly<Record<string, string>> = {
  'the smallest RSS': `<rss version="2.0"><channel><title>Weir</title><link>https://weir.example/</link>
    <description>Water</description></channel></rss>`,
  'RSS in the words of its first specification': `<?xml version="1.0"?>
    <rss version="2.0"><channel>
      <title>Weir news</title><link>http://weir.example/</link><description>Water &amp; stone.</description>
      <language>en-us</language><pubDate>Tue, 10 Jun 2003 04:00:00 GMT</pubDate>
      <lastBuildDate>Tue, 10 Jun 2003 09:41:01 GMT</lastBuildDate><docs>http://weir.example/rss</docs>
      <generator>Sluice 2.0</generator><managingEditor>editor@weir.example</managingEditor>
      <webMaster>webmaster@weir.example</webMaster><copyright>2003, Weir</copyright><rating>none</rating>
      <item><title>Sluice</title><link>http://weir.example/news/1.asp</link>
        <description>Gates &lt;a href="http://weir.example/x"&gt;open&lt;/a&gt;.</description>
        <pubDate>Tue, 03 Jun 2003 09:39:21 GMT</pubDate><guid>http://weir.example/2003/06/03.html#item573</guid></item>
      <item><description>A sky &lt;i&gt;full&lt;/i&gt; of rain.</description><pubDate>Fri, 30 May 2003 11:06:42 +0200</pubDate>
        <guid>http://weir.example/2003/05/30.html#item572</guid></item>
    </channel></rss>`,
  'RSS with unknown namespaces, instructions, comments and a stylesheet':
    `<?xml version='1.0' encoding='utf-8' standalone='yes'?>
    <?xml-stylesheet type="text/css" href="a.css"?><!-- a comment --><?pi?>
    <rss xmlns:z="urn:z" version="2.0" z:a="b"><channel z:b=""><title><![CDATA[Weir]]></title><!-- c -->
      <link>https://weir.example/</link><description/><z:mood><z:title>Calm</z:title></z:mood>
      <item z:c="d"><title>A</title><guid isPermaLink="false">1</guid><y:link xmlns:y="urn:y">relative</y:link>
      <z:guid/><z:guid/></item></channel></rss>`.replace('<description/>', '<description>.</description>'),
  'RSS with media groups and thumbnails': `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel>
      <title>Films</title><link>https://weir.example/</link><description>Films</description>
      <item><title>A</title><guid isPermaLink="false">1</guid><media:group>
        <media:content url="https://weir.example/a.webm" type="video/webm" isDefault="true" medium="video" fileSize="12"/>
        <media:content url="https://weir.example/a.mp4" type="video/mp4; codecs=&quot;avc1&quot;" expression="sample"/>
        <media:content><media:player url="https://weir.example/play"/></media:content>
        </media:group><media:title type="plain">A</media:title><media:description type="html">&lt;b&gt;a&lt;/b&gt;</media:description>
        <media:thumbnail url="https://weir.example/a.png" width="75" height="50" time="12:05:01.123"/>
        <media:restriction relationship="deny"/><media:credit role="producer" scheme="urn:ebu">B</media:credit></item>
      </channel></rss>`,
  'a podcast': `<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:atom="http://www.w3.org/2005/Atom"
      xmlns:podcast="https://podcastindex.org/namespace/1.0"><channel><title>Weir talk</title><link>https://weir.example/</link>
      <description>Talk</description><language>en</language><atom:link href="https://weir.example/p.xml" rel="self"/>
      <itunes:category text="Leisure"><itunes:category text="Home &amp; Garden"/></itunes:category><itunes:explicit>no</itunes:explicit>
      <itunes:image href="https://weir.example/c.jpg"/><itunes:author>W</itunes:author><itunes:type>episodic</itunes:type>
      <itunes:owner><itunes:name>W</itunes:name><itunes:email>w@weir.example</itunes:email></itunes:owner>
      <podcast:locked>yes</podcast:locked>
      <item><title>One</title><enclosure url="https://weir.example/1.mp3?a=1&amp;b=2" length="1" type="audio/x-m4a"/>
      <guid isPermaLink="false">1</guid><itunes:duration>59:59</itunes:duration><itunes:episode>1</itunes:episode>
      <itunes:season>2</itunes:season><itunes:episodeType>full</itunes:episodeType>
      <podcast:transcript url="https://weir.example/1.vtt" type="text/vtt"/></item></channel></rss>`,
  'the smallest Atom': `<feed xmlns="http://www.w3.org/2005/Atom"><title>Weir</title><link href="http://weir.example/"/>
      <updated>2003-12-13T18:30:02Z</updated><author><name>Ada Weir</name></author>
      <id>urn:uuid:60a76c80-d399-11d9-b93C-0003939e0af6</id></feed>`,
  'Atom with prefixes, bases and all kinds of content': `<?xml version="1.0"?>
    <a:feed xmlns:a="http://www.w3.org/2005/Atom" xmlns="http://www.w3.org/1999/xhtml" xml:base="http://weir.example/base/" xml:lang="en-US">
      <a:title type="xhtml"><div>Less: <em>&lt;</em></div></a:title><a:subtitle type="html">A &lt;em&gt;lot&lt;/em&gt;</a:subtitle>
      <a:updated>2005-07-31T12:29:29+02:00</a:updated><a:id>tag:weir.example,2003:3</a:id>
      <a:link rel="alternate" type="text/html" hreflang="en" href="/"/><a:link rel="self" href="feed.atom"/>
      <a:link rel="http://weir.example/rel" href="x"/><a:generator uri="/g" version="1.0">Sluice &amp; Co</a:generator>
      <a:rights>Copyright (c) 2003, Ada</a:rights><a:icon>icon.png</a:icon><a:contributor><a:name>B</a:name><a:uri>b</a:uri></a:contributor>
      <a:entry><a:title>Atom</a:title><a:link href="2005/04/02"/><a:link rel="enclosure" type="audio/mpeg" length="1337" href="a.mp3"/>
        <a:id>tag:weir.example,2003:3.2397</a:id><a:updated>2005-07-31T12:29:29Z</a:updated><a:published>2003-12-13T08:29:29-04:00</a:published>
        <a:author><a:name>Ada</a:name><a:email>ada@weir.example</a:email></a:author>
        <a:content type="xhtml" xml:lang="en" xml:base="http://weir.example/"><div><p><i><a href="a">[Update]</a></i><img src="b.png" alt=""/></p></div></a:content></a:entry>
      <a:entry><a:title/><a:id>urn:b</a:id><a:updated>2005-07-31T12:29:29.9999Z</a:updated><a:author><a:name>B</a:name></a:author>
        <a:content type="image/svg+xml"><svg xmlns="http://www.w3.org/2000/svg"><script/></svg></a:content></a:entry>
      <a:entry><a:title>C</a:title><a:id>urn:b</a:id><a:updated>2005-08-31T12:29:29Z</a:updated>
        <a:source><a:author><a:name>C</a:name></a:author><a:id>urn:c</a:id><a:title>C</a:title><a:updated>2005-07-31T12:29:29Z</a:updated></a:source>
        <a:content type="text/plain">a &lt; b</a:content><a:category term="x" label="X &amp;amp; Y"/><z:z xmlns:z="urn:z"><z:y/></z:z></a:entry>
      <a:entry><a:title>D</a:title><a:id>urn:d</a:id><a:updated>2005-08-31T12:29:29Z</a:updated><a:author><a:name>D</a:name></a:author>
        <a:summary>Bytes</a:summary><a:content type="application/octet-stream">AAAA</a:content></a:entry>
    </a:feed>`,
  'an Atom entry alone': `<entry xmlns="http://www.w3.org/2005/Atom"><id>urn:e</id><title>E</title><updated>2005-08-31T12:29:29Z</updated>
      <author><name>E</name></author><content>Words</content></entry>`,
  'an archive page of Atom': `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0"><title>Weir</title>
      <link href="http://weir.example/"/><link rel="self" href="http://weir.example/2003"/><link rel="current" href="http://weir.example/feed"/>
      <link rel="prev-archive" href="http://weir.example/2002"/><fh:archive/><updated>2003-11-24T12:00:00Z</updated>
      <author><name>A</name></author><id>urn:f</id></feed>`,
  'the smallest JSON Feed': '{"version":"https://jsonfeed.org/version/1.1","title":"Weir","items":[]}',
  'JSON Feed with extensions and without titles': `\n{"version":"https://jsonfeed.org/version/1.1","title":"Weir","_b":{"about":"https://b.example"},
      "items":[{"id":"2","content_text":"A <b> tag & more","url":"https://weir.example/2","external_url":"https://x.example/?a=1|2",
      "_b":[1],"authors":[{"avatar":"https://weir.example/a.png"}]},{"id":"1","content_html":"","image":"https://weir.example/é.png"}]}`,
}

describe('valid documents with features that are rare', () => {
  it.each(Object.entries(documents))('should have no error and no warning: %s', (_, text) => {
    expect(idsOf(lintFeed(text), false)).toEqual([])
  })
})
