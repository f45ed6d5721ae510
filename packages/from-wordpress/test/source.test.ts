import { OffprintError } from '@offprint/core'
import { describe, expect, it } from 'vitest'
import { fromWordpress, wordpressImporter } from '../src/index.js'
import { bytes, collect } from './collect.js'
import { cdata, head, item, tail, wxr } from './write-wxr.js'

async function failure(source: string | Uint8Array, name?: string): Promise<OffprintError> {
  try {
    await collect(source, name === undefined ? {} : { name })
  } catch (error) {
    if (error instanceof OffprintError) return error
    throw error
  }
  throw new Error('expected an error')
}

const lineOf = ({ place }: OffprintError): number | undefined =>
  place !== undefined && 'line' in place ? place.line : undefined

const said = async (source: string | Uint8Array): Promise<readonly string[]> =>
  (await collect(source)).flatMap(({ messages }) =>
    messages.map(({ ruleId, place }) => `${ruleId}@${place !== undefined && 'line' in place ? place.line : ''}`),
  )

describe('what is no export', () => {
  it.each([
    ['an empty file', ''],
    ['an empty file', ' \n'],
    ['a ZIP archive', 'PK\u0003\u0004rest'],
    ['a gzip archive', '\u001f\u008brest'],
    ['a PDF document', '%PDF-1.7'],
    ['a web page', '<!DOCTYPE html><html></html>'],
    ['a web page', '<html></html>'],
    ['JSON', '{"items": []}'],
    ['SQL', 'CREATE TABLE wp_posts (x)'],
    ['text, beginning with `Dear', 'Dear reader'],
    ['an RSS feed', '<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>'],
    ['an Atom feed', '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"></feed>'],
    ['XML with the root element `svg`', '<svg/>'],
  ])('should be refused by name: %s', async (kind, source) => {
    const error = await failure(source, 'a.xml')
    expect(error.code).toBe('from-wordpress/not-wxr')
    expect(error.message).toContain(`Unexpected ${kind}`)
    expect(error.message).toContain('expected a WordPress export')
    expect(error.file).toBe('a.xml')
  })

  it('should be refused by the importer too', async () => {
    const items = wordpressImporter.import([bytes('<feed/>')])
    await expect(items[Symbol.asyncIterator]().next()).rejects.toThrow('an Atom feed')
  })
})

describe('a source', () => {
  it('should be read from chunks of any size', async () => {
    const whole = bytes(wxr([{ title: 'Größe 😀', content: 'Ünï\n\ncode' }]))
    const single = Array.from(whole, (byte) => Uint8Array.of(byte))
    const items = []
    for await (const read of fromWordpress(single)) items.push(read.article)
    expect(items).toEqual((await collect(whole)).map(({ article }) => article))
    expect(items[0]?.title).toBe('Größe 😀')
  })

  it('should be opened anew by a function', async () => {
    async function* open() {
      yield bytes(wxr([{}]))
    }
    const items = []
    for await (const read of fromWordpress(open)) items.push(read)
    expect(items).toHaveLength(1)
  })

  it('should be refused when it can be read only once', async () => {
    function* once() {
      yield bytes(wxr([{}]))
    }
    const items = fromWordpress(once())
    await expect(items.next()).rejects.toThrow('can be read only once')
  })

  it('should be refused when nothing is left for the second reading', async () => {
    const chunks = [bytes(wxr([{}]))]
    const draining = {
      [Symbol.iterator]: () => ({ next: () => ({ done: chunks.length === 0, value: chunks.pop() as Uint8Array }) }),
    }
    await expect(fromWordpress(draining).next()).rejects.toThrow('can be read only once')
  })

  it.each(['utf-16le', 'utf-16be'])('should be read in the encoding of its byte order mark: %s', async (encoding) => {
    const text = `\ufeff${wxr([{ title: 'Ärger' }])}`
    const units = new Uint8Array(text.length * 2)
    const view = new DataView(units.buffer)
    for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le')
    expect((await collect(units))[0]?.article.title).toBe('Ärger')
  })

  it('should be read in the encoding that it declares', async () => {
    const text = wxr([{ title: 'Ärger' }]).replace('UTF-8', 'ISO-8859-1')
    expect((await collect(Uint8Array.from(text, (character) => character.charCodeAt(0))))[0]?.article.title).toBe(
      'Ärger',
    )
  })

  it('should be refused in an encoding that nobody knows', async () => {
    const error = await failure(wxr([{}]).replace('UTF-8', 'x-unheard-of'))
    expect(error.code).toBe('from-wordpress/unknown-encoding')
  })

  it.each(['1.0', '1.1', '1.2'])('should be read in version %s, over http and https', async (version) => {
    for (const scheme of ['http', 'https']) {
      const items = await collect(
        wxr([{ excerpt: 'S.' }], { namespace: `${scheme}://wordpress.org/export/${version}/` }),
      )
      expect(items.map(({ article }) => article.summary)).toEqual(['S.'])
    }
  })

  it('should be read with prefixes of its own', async () => {
    const text = wxr([{ excerpt: 'S.' }])
      .replaceAll('wp:', 'w:')
      .replaceAll('excerpt:encoded', 'e:encoded')
      .replace('xmlns:excerpt', 'xmlns:e')
    expect((await collect(text))[0]?.article.summary).toBe('S.')
  })
})

describe('a source with faults', () => {
  const broken = (from: string, to: string): string =>
    wxr([{ title: 'Name', content: 'One.\n\nTwo.' }]).replace(from, to)

  it('should be read after a byte order mark and a blank line', async () => {
    expect(await said(`\ufeff\n\n${wxr([{}])}`)).toEqual(['leading-space@1'])
  })

  it('should lose its control characters', async () => {
    const items = await collect(broken('One.', 'On\u0000\u0008e.'))
    expect(items[0]?.messages.map(({ reason }) => reason)).toEqual([
      'Unexpected character U+0000, U+0008, expected one that XML allows (XML 1.0, 2.2); it is left out',
    ])
    expect(JSON.stringify(items[0]?.article.body)).toContain('"One."')
  })

  it('should lose references to characters that XML does not allow', async () => {
    const items = await collect(broken(cdata('Name'), 'N&#0;a&#xB;m&#xD800;e'))
    expect(items[0]?.article.title).toBe('Name')
    expect(items[0]?.messages).toHaveLength(3)
  })

  it('should keep a bare ampersand', async () => {
    const items = await collect(broken(cdata('Name'), 'Q&A &amp; B & c &unheard; d'))
    expect(items[0]?.article.title).toBe('Q&A & B & c &unheard; d')
    expect(items[0]?.messages.map(({ ruleId }) => ruleId)).toEqual([
      'bare-ampersand',
      'bare-ampersand',
      'bare-ampersand',
    ])
  })

  it('should keep a bare ampersand in an attribute', async () => {
    const text = wxr([{ terms: [['post_tag', 'q&a', 'Q']] }])
    expect((await collect(text))[0]?.article.tags).toEqual([{ label: 'Q', id: 'q&a' }])
  })

  it('should know the entities of HTML', async () => {
    const items = await collect(broken(cdata('Name'), 'caf&eacute;&nbsp;&ndash; bar'))
    expect(items[0]?.article.title).toBe('café\u00a0– bar')
    expect(items[0]?.messages.map(({ ruleId }) => ruleId)).toEqual(['html-entity', 'html-entity', 'html-entity'])
  })

  it('should keep a bare less-than sign', async () => {
    const items = await collect(broken(cdata('Name'), 'I <3 you, 1 < 2'))
    expect(items[0]?.article.title).toBe('I <3 you, 1 < 2')
    expect(items[0]?.messages.map(({ ruleId }) => ruleId)).toEqual(['bare-less-than', 'bare-less-than'])
  })

  it('should keep the words of markup that stands outside of a section', async () => {
    const items = await collect(broken(cdata('Name'), 'A <b>bold</b> name'))
    expect(items[0]?.article.title).toBe('A bold name')
    expect(items[0]?.messages.map(({ ruleId }) => ruleId)).toEqual(['markup-in-text'])
  })

  it('should keep a lone end of a section in a text', async () => {
    expect((await collect(broken(cdata('Name'), 'a ]]> b')))[0]?.article.title).toBe('a ]]> b')
  })

  it('should end a section that was never closed', async () => {
    const items = await collect(broken(cdata('Name'), '<![CDATA[Name'))
    expect(items[0]?.article.title).toBe('Name')
    expect(items[0]?.article.byline[0]?.agent.name).toBe('Ada Quay')
    expect(items[0]?.messages.map(({ ruleId }) => ruleId)).toEqual(['unclosed-cdata'])
  })

  it('should keep the end of a section that stands inside of one', async () => {
    const items = await collect(broken('One.', 'One. <b>a]]>b</b> <i>d</i>'))
    const text = JSON.stringify(items[0]?.article.body)
    for (const word of ['One.', 'a]]>b', 'd', 'Two.']) expect(text).toContain(word)
    expect(items[0]?.messages.map(({ reason }) => reason)).toEqual([
      'Unexpected `]]>` before `</b`, expected it only at the end of a CDATA section; it is read as text',
    ])
  })

  it('should keep the end tag of a field in its own section', async () => {
    expect(
      (await collect(wxr([{ content: '<pre>&lt;/title></title></pre>', title: 'a </title> b' }])))[0]?.article.title,
    ).toBe('a b')
  })

  it('should keep a piece of an export that stands in a section', async () => {
    for (const title of [
      'a </title> <link> b',
      'a </title> <link> <![CDATA[ b',
      ']]> </title> <![CDATA[',
      '</title> <wp:x> ]]> <![CDATA[ b',
    ]) {
      const [read] = await collect(wxr([{ title: title.replaceAll('<', '&lt;'), creator: title }, {}]))
      expect(read?.article.title).toBe(title)
      expect((await collect(wxr([{ title }, { title: 'Next' }]))).map(({ article }) => article.title)[1]).toBe('Next')
    }
  })

  it('should end a section that was never closed before the next item', async () => {
    const plain = wxr([{ title: 'One' }, { title: 'Two' }]).replace(/<!\[CDATA\[(?!One|Two)([^\]]*)\]\]>/g, '$1')
    const items = await collect(plain.replace('<![CDATA[One]]>', '<![CDATA[One'))
    expect(items.map(({ article }) => article.title)).toEqual(['One', 'Two'])
  })

  it('should be read with text before and after a section', async () => {
    expect((await collect(broken(cdata('Name'), 'One <![CDATA[two]]> three <![CDATA[four]]>')))[0]?.article.title).toBe(
      'One two three four',
    )
  })

  it('should be told of a few faults one by one, and of many by number', async () => {
    const items = await collect(broken(cdata('Name'), '& '.repeat(1000)))
    const repairs = items[0]?.messages.filter(({ ruleId }) => ruleId === 'bare-ampersand') ?? []
    expect(repairs).toHaveLength(50)
    expect(items[0]?.messages.find(({ ruleId }) => ruleId === 'more-repairs')?.reason).toContain('950 more')
  })

  it('should name the line of a fault, and the article of one inside an article', async () => {
    const text = wxr([{}, { title: 'x & y' }]).replaceAll('<![CDATA[x & y]]>', 'x & y')
    const line = text.slice(0, text.indexOf('x & y')).split('\n').length
    const items = await collect(text, { name: 'a.xml' })
    expect(items[1]?.messages).toMatchObject([
      {
        code: 'from-wordpress/bare-ampersand',
        place: { line, column: 1 },
        file: 'a.xml',
        article: 'https://example.org/?p=2',
      },
    ])
    expect(items[0]?.messages).toEqual([])
  })

  it('should tell of a fault outside of articles with the first', async () => {
    expect(await said(wxr([{}]).replace('About it', 'This & that'))).toEqual(['bare-ampersand@6'])
  })
})

describe('a hostile source', () => {
  it('should be refused when it declares entities', async () => {
    const bomb = '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    const error = await failure(wxr([{}]).replace('<rss', `${bomb}<rss`))
    expect(error.code).toBe('from-wordpress/doctype')
    expect(lineOf(error)).toBe(2)
  })

  it('should be refused when its document type never ends', async () => {
    expect((await failure(`<!DOCTYPE rss ${'x'.repeat(100_000)}`)).code).toBe('from-wordpress/doctype')
  })

  it('should be read when its document type declares nothing', async () => {
    expect(await said(wxr([{}]).replace('<rss', '<!DOCTYPE rss><rss'))).toEqual(['removed-doctype@2'])
  })

  const whole = head() + item({ content: 'One.' }) + item({ content: 'Two.' }, 1) + tail

  it.each([
    ['in a field', whole.lastIndexOf('</title>') + 3, 'inside `title`'],
    ['in a section', whole.indexOf('Two.') + 2, 'inside a CDATA section'],
    ['between items', whole.indexOf('</channel>'), 'inside `channel`'],
    ['in a tag', whole.indexOf('</channel>') + 4, 'inside `channel`'],
  ])('should be refused with the line when it is cut off %s', async (_, at, sentence) => {
    const error = await failure(whole.slice(0, at), 'cut.xml')
    expect(error.message).toContain('the export was cut off')
    expect(error.message).toContain(sentence)
    expect(error.code).toBe('from-wordpress/truncated')
    expect(lineOf(error)).toBeGreaterThan(20)
  })

  it('should be refused or read, and nothing else, wherever it is cut off', async () => {
    for (let at = 0; at < whole.length; at += 7) {
      const error = await failure(whole.slice(0, at)).catch((cause: unknown) => cause as Error)
      if (error instanceof OffprintError) expect(error.code).toMatch(/^from-wordpress\//)
      else expect(error.message).toBe('expected an error')
    }
  })

  it('should be refused with the line when an element has a wrong end', async () => {
    const error = await failure(whole.replace('</dc:creator>', '</dc:maker>'))
    expect(error.code).toBe('from-wordpress/invalid-xml')
    expect(lineOf(error)).toBe(13)
  })

  it.each([
    ['elements in one another', `${head()}<item><title>${'<a>'.repeat(200_000)}`],
    ['ampersands', head() + '&'.repeat(1_000_000)],
    ['less-than signs', `${head()}<item><title>${'<'.repeat(300_000)}`],
    ['section beginnings', `${head()}<item><title>${'<![CDATA['.repeat(100_000)}`],
    ['section ends', `${head()}<item><title><![CDATA[${']]>x'.repeat(200_000)}`],
    ['end tags in a section', `${head()}<item><title><![CDATA[${'</title> <'.repeat(100_000)}`],
    ['end tags and siblings in a section', `${head()}<item><title><![CDATA[${'</title> <link>'.repeat(100_000)}`],
    ['attributes', `${head()}<item ${'a="b" '.repeat(100_000)}`],
    ['a comment without end', `${head()}<!--${'- '.repeat(1_000_000)}`],
  ])('should take no long time: many %s', async (_, source) => {
    const begin = performance.now()
    await failure(source).catch(() => undefined)
    expect(performance.now() - begin).toBeLessThan(15_000)
  })
})
