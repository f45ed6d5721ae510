import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { element, openXml, toXml } from '../src/index.js'

const uris = { b: 'urn:b', a: 'urn:a' }

describe('openXml', () => {
  const leaf = fc.record({ name: fc.constantFrom('x', 'a:x', 'b:y'), words: fc.string({ unit: 'binary' }) })

  it('should write in pieces what toXml writes of the whole', () => {
    fc.assert(
      fc.property(fc.array(leaf, { minLength: 1 }), fc.boolean(), (leaves, indent) => {
        const children = leaves.map(({ name, words }) => element(name, { 'a:n': words }, [words, element('z')]))
        const head = element('title', {}, ['T'])
        const document = openXml([element('r', { v: '1' }), element('c', {}, [head])], { indent, namespaces: uris })
        const pieces = children.map((child) => document.write(child)).join('')
        const used = leaves.some(({ name }) => name === 'b:y')
          ? { 'xmlns:a': 'urn:a', 'xmlns:b': 'urn:b' }
          : { 'xmlns:a': 'urn:a' }
        const whole = element('r', { v: '1', ...used }, [element('c', {}, [head, ...children])])
        expect(document.start('used') + pieces + document.end()).toBe(toXml(whole, { indent }))
      }),
    )
  })

  it('should declare what is used inside the open elements, or all', () => {
    const document = openXml([element('r', {}, [element('a:x')])], { namespaces: uris })
    expect(document.start('used')).toContain('<r xmlns:a="urn:a"><a:x/>')
    expect(document.start('all')).toContain('<r xmlns:a="urn:a" xmlns:b="urn:b">')
  })

  it('should refuse what would break the document', () => {
    const document = openXml([element('r')], { namespaces: uris })
    expect(() => document.write(element('c:x'))).toThrow('Unexpected prefix `c`')
    expect(() => document.write(element('toString:x'))).toThrow('Unexpected prefix `toString`')
    expect(() => document.write(element('a b'))).toThrow('Unexpected name')
    expect(() => openXml([element('r', {}, ['words'])]).start('used')).toThrow('Unexpected `text` in an open element')
  })
})
