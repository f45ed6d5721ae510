import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { cdata, element, hexText, instruction, legalText, toXml } from '../src/index.js'

/** Reads a document back with an independent parser: the text of its root and the value of its attribute `a`. */
function readBack(xml: string): { readonly text: string; readonly attribute: string | undefined } {
  let text = ''
  let attribute: string | undefined
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('text', (part) => {
    text += part
  })
  parser.on('cdata', (part) => {
    text += part
  })
  parser.on('opentag', ({ attributes }) => {
    attribute = attributes.a?.value
    text = ''
  })
  parser.write(xml).close()
  return { text: text.slice(0, -1), attribute }
}

const anyString = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ']]>',
        '&',
        '<',
        '>',
        '"',
        '\r',
        '\n',
        '\t',
        '\u0008',
        '\ud800',
        '\udc00',
        '\uffff',
        '&amp;amp;',
        '😀',
      ),
    )
    .map((parts) => parts.join('')),
)

describe('toXml', () => {
  it('should keep any string in text, hexadecimal text and attributes', () => {
    fc.assert(
      fc.property(anyString, (value) => {
        const legal = legalText(value)
        const wrap = (child: Parameters<typeof element>[2]) => readBack(toXml(element('r', { a: value }, child)))
        expect(wrap([value, 'x'])).toEqual({ text: `${legal}x`, attribute: legal })
        expect(wrap([hexText(value), 'x']).text).toBe(`${legal}x`)
      }),
      { numRuns: 500 },
    )
  })

  it('should keep any string in CDATA but for line ends, which every parser folds', () => {
    fc.assert(
      fc.property(anyString, (value) => {
        const folded = legalText(value).replace(/\r\n?/g, '\n')
        expect(readBack(toXml(element('r', {}, [cdata(value), 'x']))).text).toBe(`${folded}x`)
      }),
      { numRuns: 500 },
    )
  })

  it('should put elements on lines of their own and add no white space to text', () => {
    const tree = element('a', {}, [element('b', {}, [element('c')]), element('d', {}, ['x ', element('e')])])
    expect(toXml(tree, { indent: true })).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a>\n  <b>\n    <c/>\n  </b>\n  <d>x <e/></d>\n</a>\n',
    )
  })

  it('should write hexadecimal references where they are asked for', () => {
    expect(toXml(element('title', {}, [hexText('R&D <b>')]))).toContain('<title>R&#x26;D &#x3C;b&#x3E;</title>')
  })

  it('should refuse names, prefixes and instructions that would break the document', () => {
    expect(() => toXml(element('a b'))).toThrow('Unexpected name `a b`')
    expect(() => toXml(element('dc:title'))).toThrow('Unexpected prefix `dc`')
    expect(() => toXml(element('a', { 'x:y': '1' }))).toThrow('Unexpected prefix `x`')
    expect(() => toXml(element('a'), { instructions: [instruction('x', 'a?>b')] })).toThrow('Unexpected instruction')
    expect(toXml(element('a', { 'xmlns:dc': 'urn:dc', 'xml:lang': 'en' }, [element('dc:b')]))).toContain('<dc:b/>')
  })
})
