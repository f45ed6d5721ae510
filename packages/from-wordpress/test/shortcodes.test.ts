import { describe, expect, it } from 'vitest'
import { body } from './first.js'
import { sketch } from './sketch.js'
import type { ItemFields } from './write-wxr.js'

const file = (id: number, name: string, fields: ItemFields = {}): ItemFields => ({
  id,
  type: 'attachment',
  status: 'inherit',
  title: name,
  url: `https://example.org/${name}`,
  ...fields,
})

const library: readonly ItemFields[] = [
  file(11, 'a.jpg', { parent: 1, excerpt: 'A <em>boat</em>', meta: { _wp_attachment_image_alt: 'Boat' } }),
  file(12, 'b.jpg', { parent: 1, meta: { _wp_attachment_image_alt: 'Quay' } }),
  file(13, 'c.mp3', { parent: 1 }),
  file(14, 'd.mp4'),
  file(16, 'f.jpg', { parent: 5, order: 1 }),
  file(15, 'e.jpg', { parent: 5, order: 2, meta: { _wp_attachment_image_alt: 'Tide' } }),
]

const shown = async (content: string) => {
  const { blocks, rules } = await body(content, library)
  return { blocks: sketch(blocks), rules }
}

const boat = 'figure a.jpg[Boat] “A boat”'
const youtube = 'https://www.youtube.com/watch?v=abcdef'

const cases: Readonly<Record<string, readonly [content: string, ...blocks: readonly string[]]>> = {
  'a caption': [
    '[caption id="x" width="9"]<img src="/a.jpg" alt="Boat" /> On the <b>quay</b>[/caption]',
    'figure a.jpg[Boat] “On the quay”',
  ],
  'a caption between paragraphs': [
    'One.\n\n[caption]<img src="/a.jpg" alt="Boat" /> Words[/caption]\n\nTwo.',
    'One.',
    'figure a.jpg[Boat] “Words”',
    'Two.',
  ],
  'a caption in a line': [
    'One. [caption]<img src="/a.jpg" alt="B" /> W[/caption] Two.',
    'One.',
    'figure a.jpg[B] “W”',
    'Two.',
  ],
  'a caption of the oldest kind': [
    '[wp_caption caption="Words"]<img src="/a.jpg" alt="Boat" />[/wp_caption]',
    'figure a.jpg[Boat] “Words”',
  ],
  'a gallery of numbers': ['[gallery ids="15,11"]', `gallery(figure e.jpg[Tide], ${boat})`],
  'a gallery without quotes': ['[gallery ids=15,12 columns=2]', 'gallery(figure e.jpg[Tide], figure b.jpg[Quay])'],
  'a gallery with curly quotes': ['[gallery ids=”15,12″]', 'gallery(figure e.jpg[Tide], figure b.jpg[Quay])'],
  'a gallery of what was uploaded': ['[gallery]', `gallery(${boat}, figure b.jpg[Quay])`],
  'a gallery without one': ['[gallery exclude="11"]', 'figure b.jpg[Quay]'],
  'a gallery of another post': ['[gallery id="5"]', 'gallery(figure f.jpg[], figure e.jpg[Tide])'],
  'a gallery in a paragraph': ['<p>[gallery ids="15,12"]</p>', 'gallery(figure e.jpg[Tide], figure b.jpg[Quay])'],
  sound: ['[audio src="https://example.org/x.mp3"]', 'audio x.mp3'],
  'sound with an end': ['[audio mp3="https://example.org/x.mp3"][/audio]', 'audio x.mp3'],
  'sound that was uploaded': ['[audio]', 'audio c.mp3'],
  'sound of an address alone': ['[audio https://example.org/x.mp3]', 'audio x.mp3'],
  'a film': ['[video width="9" mp4="https://example.org/x.mp4"][/video]', 'video x.mp4'],
  'a film elsewhere': [`[video src="${youtube}"]`, `embed YouTube ${youtube}`],
  'a list to play': ['[playlist ids="13"]', 'audio c.mp3 “c.mp3”'],
  'a list of films': ['[playlist type="video" ids="14"]', 'video d.mp4 “d.mp4”'],
  'an address to show': [`[embed]${youtube}[/embed]`, `embed YouTube ${youtube}`],
  'an address of an unknown site': [
    '[embed]https://elsewhere.example/a?b=1&amp;c=2[/embed]',
    'embed ? https://elsewhere.example/a?b=1&c=2',
  ],
  'an address with a size': [`[embed width="640" height="360"]${youtube}[/embed]`, `embed YouTube ${youtube}`],
  'a sound to show': ['[embed]https://example.org/x.mp3[/embed]', 'audio x.mp3'],
  'a shortcode of a site, with an address': [`[youtube ${youtube}]`, `embed YouTube ${youtube}`],
  'a shortcode of a site, with an address after =': [`[youtube=${youtube}]`, `embed YouTube ${youtube}`],
  'a shortcode of a site, with a number': ['[vimeo 123456]', 'embed Vimeo https://vimeo.com/123456'],
  code: ['[code lang="css"]\na {\n  b: c;\n}\n[/code]', 'code:css a { /   b: c; / }'],
  'code with tags': ['[sourcecode language="html"]<b>a</b> &amp; b[/sourcecode]', 'code:html <b>a</b> & b'],
  'code with blank lines': ['[code]a\n\nb[/code]', 'code a /  / b'],
  'an address on a line of its own': [`One.\n\n${youtube}\n\nTwo.`, 'One.', `embed YouTube ${youtube}`, 'Two.'],
  'an address on a line of a paragraph': [`One.\n${youtube}\nTwo.`, 'One.', `embed YouTube ${youtube}`, 'Two.'],
  'an address alone in a paragraph': [`<p class="x">${youtube}</p>`, `embed YouTube ${youtube}`],
  'an address of a short form': ['https://youtu.be/abcdef', 'embed YouTube https://youtu.be/abcdef'],
  'an address of a status': ['https://twitter.com/a/status/1', 'embed X https://twitter.com/a/status/1'],
  'an address of a sound': ['https://elsewhere.example/a.mp3', 'audio https://elsewhere.example/a.mp3'],
  'an address inside a line': [`See ${youtube} now.`, `See ${youtube} now.`],
  'an address of an unknown site on a line of its own': ['https://elsewhere.example/a', 'https://elsewhere.example/a'],
  'an address that is a link': [`<a href="${youtube}">${youtube}</a>`, youtube],
  'a shortcode in preformatted text': [
    '<pre>[gallery ids="15"]\nhttps://youtu.be/abcdef</pre>',
    'code [gallery ids="15"] / https://youtu.be/abcdef',
  ],
  'a shortcode in an attribute': ['<a href="/x" title="[gallery]">a</a>', 'a'],
  'a shortcode in a comment': ['a <!-- [gallery] --> b', 'a b'],
  'doubled brackets': ['Write [[gallery ids="1"]] here.', 'Write [gallery ids="1"] here.'],
  'brackets that are none': [
    'A [sic] and [simple boat] and [1] and [a b].',
    'A [sic] and [simple boat] and [1] and [a b].',
  ],
  'a name that goes on': ['[galleryx] and [gallery-x]', '[galleryx] and [gallery-x]'],
}

describe('shortcodes', () => {
  it.each(Object.entries(cases))('should be read: %s', async (_, [content, ...blocks]) => {
    expect((await shown(content)).blocks).toEqual(blocks)
  })

  it('should be kept as text and reported once when they are unknown', async () => {
    const { blocks, rules } = await shown(
      '[contact-form-7 id="1"]\n\n[box]One[/box] [box]two[/box]\n\n[contact-form-7 id="2"]',
    )
    expect(blocks).toEqual(['[contact-form-7 id="1"]', '[box]One[/box] [box]two[/box]', '[contact-form-7 id="2"]'])
    expect(rules).toEqual(['unknown-shortcode', 'unknown-shortcode'])
  })

  it('should be kept as text when their end is missing', async () => {
    const { blocks, rules } = await shown('[caption width="1"]<img src="/a.jpg" alt="A" /> Words.')
    expect(blocks.join(' ')).toContain('[caption width="1"]')
    expect(rules).toEqual(['unclosed-shortcode'])
  })

  it('should be kept as text when there is nothing behind them', async () => {
    const { blocks, rules } = await shown('[video]\n\n[gallery ids="99"]')
    expect(blocks).toEqual(['[video]', '[gallery ids="99"]'])
    expect(rules).toEqual(['unread-shortcode', 'missing-attachment', 'unread-shortcode'])
  })

  it('should keep the words of a caption without a picture', async () => {
    const { blocks, rules } = await shown('[caption]Only words[/caption]')
    expect(blocks).toEqual(['Only words'])
    expect(rules).toEqual(['caption-without-picture'])
  })

  it('should tell of pictures and files that the export does not hold', async () => {
    expect((await shown('[gallery ids="15,99,12"]')).rules).toEqual(['missing-attachment'])
    expect((await shown('[playlist ids="13,99"]')).rules).toEqual(['missing-attachment'])
  })

  it('should tell of a picture without a text alternative', async () => {
    const { rules } = await body('[gallery ids="21"]', [file(21, 'x.jpg')])
    expect(rules).toEqual(['image-without-alt'])
  })

  it.each([
    ['openers', '[caption '.repeat(100_000)],
    ['openers without their ends', '[caption]'.repeat(50_000)],
    ['ends', '[/caption]'.repeat(50_000)],
    ['brackets', '['.repeat(300_000)],
    ['unknown ones', '[my-code a=b]'.repeat(30_000)],
    ['names', Array.from({ length: 30_000 }, (_, index) => `[name${index}]`).join('')],
    ['quotes', `[gallery ${'"'.repeat(200_000)}]`],
    ['addresses', 'https://youtu.be/abcdef\n'.repeat(3000)],
    ['comments without an end', '<!-- '.repeat(50_000)],
    ['preformatted text without an end', '<pre>'.repeat(20_000)],
  ])('should take no long time: many %s', async (_, content) => {
    const begin = performance.now()
    await body(content)
    expect(performance.now() - begin).toBeLessThan(20_000)
  })
})
