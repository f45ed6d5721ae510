import { flowTexts, toPlainText } from '@offprint/core'
import { describe, expect, it } from 'vitest'
import { blocks, read, said } from './read-source.js'

const only = (body: string) => {
  const [first, ...others] = blocks(body)
  expect(others).toEqual([])
  return first
}

describe('figure', () => {
  it('should keep credit apart from caption', () => {
    const credit = '::credit[Ada Quay/Pool via SALT]{creator="Ada Quay and Ben Lock" agency=SALT license=CC0-1.0 pool}'
    expect(only(`:::figure{src="a.png" alt="Sea" width=12 #f}\nLow tide.\n\n${credit}\n:::`)).toMatchObject({
      data: { id: 'f' },
      media: [{ src: 'a.png', alt: 'Sea', width: 12 }],
      caption: [{ value: 'Low tide.' }],
      credit: {
        text: 'Ada Quay/Pool via SALT',
        creator: [{ kind: 'person', name: 'Ada Quay' }, { name: 'Ben Lock' }],
        agency: 'SALT',
        license: { spdx: 'CC0-1.0' },
        pool: true,
      },
    })
  })

  it('should take a picture that is written as Markdown', () => {
    expect(only(':::figure\n![Sea](a.png)\n\nLow tide.\n:::')).toMatchObject({
      media: [{ src: 'a.png', alt: 'Sea' }],
      caption: [{ value: 'Low tide.' }],
    })
  })

  it('should let the picture be lost', () => {
    expect(only(':::figure\nGone.\n:::')).toMatchObject({ media: [], caption: [{ value: 'Gone.' }] })
  })

  it('should keep its picture when it holds what it cannot hold', () => {
    const { article, messages } = read(':::figure{src="a.png" alt="Sea"}\nLow tide.\n\n- a list\n:::')
    expect(article.body.children).toMatchObject([{ type: 'figure', media: [{ src: 'a.png' }] }, { type: 'list' }])
    expect(said(messages)).toEqual(['wrong-content@7'])
  })

  it('should stand with others in a gallery', () => {
    expect(only('::::gallery[All]\n:::figure{src="a.png" alt="A"}\n:::\n\n![B](b.png)\n::::')).toMatchObject({
      type: 'gallery',
      caption: [{ value: 'All' }],
      children: [{ media: [{ src: 'a.png' }] }, { media: [{ src: 'b.png' }] }],
    })
  })
})

describe('quotations and boxes', () => {
  it.each([
    ['quote', 'blockquote'],
    ['pullquote', 'pullquote'],
  ])('should read %s with who said it', (name, type) => {
    expect(only(`:::${name}{cite="https://a.b/"}\nx\n\n::attribution[Ada, *pilot*]\n:::`)).toMatchObject({
      type,
      cite: 'https://a.b/',
      attribution: [{ value: 'Ada, ' }, { type: 'emphasis' }],
      children: [{ children: [{ value: 'x' }] }],
    })
  })

  it('should take a callout without a kind for a note', () => {
    expect(only(':::callout\nx\n:::')).toMatchObject({ type: 'callout', kind: 'note' })
  })

  it('should show nothing on demand without words to click on', () => {
    const { article, messages } = read(':::details\nx\n:::')
    expect(article.body.children).toMatchObject([{ type: 'aside' }])
    expect(said(messages)).toEqual(['missing-attribute@7'])
  })
})

describe('verse', () => {
  it('should part lines and stanzas, and emphasis that goes over a line', () => {
    expect(only(':::verse\na *b\nc*  \nd\n\ne\n:::')).toMatchObject({
      children: [
        { children: [{ value: 'a ' }, { type: 'emphasis', children: [{ value: 'b' }] }] },
        { children: [{ type: 'emphasis', children: [{ value: 'c' }] }] },
        { children: [{ value: 'd' }] },
        { children: [] },
        { children: [{ value: 'e' }] },
      ],
    })
  })
})

describe('dialogue', () => {
  it('should begin a turn at a speaker alone, not at any strong text', () => {
    expect(
      only(':::dialogue\n**Ada:** One.\n\n**Two** things.\n\n**Ben**: Three: four.\n\n**汐崎**：五\n:::'),
    ).toMatchObject({
      children: [
        { speaker: [{ value: 'Ada' }], children: [{ children: [{ value: 'One.' }] }, { type: 'paragraph' }] },
        { speaker: [{ value: 'Ben' }], children: [{ children: [{ value: 'Three: four.' }] }] },
        { speaker: [{ value: '汐崎' }], children: [{ children: [{ value: '五' }] }] },
      ],
    })
  })
})

describe('definitions and tables', () => {
  it('should read terms with what they mean, and terms alone', () => {
    expect(only(':::definitions\n- A\n\n  one\n\n  two\n- B\n:::')).toMatchObject({
      children: [{ type: 'descriptionTerm' }, { children: { length: 2 } }, { type: 'descriptionTerm' }],
    })
  })

  it('should give a table its caption, and keep what else stands there', () => {
    const { article, messages } = read(':::table[T *x*]\n| a |\n| - |\n\nwords\n:::')
    expect(article.body.children).toMatchObject([
      { caption: [{ value: 'T ' }, { type: 'emphasis' }] },
      { type: 'paragraph' },
    ])
    expect(said(messages)).toEqual(['wrong-content@7'])
  })
})

describe('media', () => {
  it('should read an embed, whose address must be there', () => {
    expect(only('::embed[T]{url="https://a.b/" thumbnail="c.png" alt="C" text="words"}')).toMatchObject({
      url: 'https://a.b/',
      title: 'T',
      thumbnail: { src: 'c.png', alt: 'C' },
      text: 'words',
    })
    const { article, messages } = read('::embed[T]{provider=P}')
    expect(toPlainText(article.body)).toBe('T')
    expect(said(messages)).toEqual(['missing-attribute@7'])
  })

  it('should refuse a media type and a size that are none', () => {
    const { article, messages, residue } = read('::file[T]{src="a" type="b" bytes=99999999999999999999}')
    expect(article.body.children).toMatchObject([{ type: 'file', media: { src: 'a' }, title: 'T' }])
    expect(said(messages)).toEqual(['wrong-attribute@7', 'wrong-attribute@7'])
    expect(residue.map(({ text }) => text)).toEqual(['type="b"', 'bytes="99999999999999999999"'])
  })
})

describe('any directive', () => {
  it('should carry its language and direction', () => {
    expect(only(':::aside{lang=ar dir=rtl #a}\nx\n:::')).toMatchObject({ data: { id: 'a', lang: 'ar', dir: 'rtl' } })
  })

  it.each([
    [':::verse[Words]\na\n:::', ['a', 'Words']],
    [':::embed[A]{url="https://a.b/"}\nwords\n:::', ['A', 'words']],
    ['::section-break[words]', ['words']],
    ['::std', ['::std']],
    [':::calout\nwords\n:::', ['words']],
    ['::credit[words]', ['words']],
    [':::dialogue\nwords\n\n- list\n:::', ['words', 'list']],
  ])('should keep words that it has no place for: %j', (body, texts) => {
    expect(flowTexts(blocks(body))).toEqual(texts)
  })

  it('should say one thing once', () => {
    expect(said(read(':::dialogue\n![](a.png)\n:::').messages)).toEqual(['wrong-content@7', 'image-without-alt@8'])
  })
})
