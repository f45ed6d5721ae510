import { describe, expect, it } from 'vitest'
import { isA, isDatatype } from '../../src/lint/vocabulary/ancestors.js'
import { loadVocabulary } from '../../src/lint/vocabulary/vocabulary.js'
import { isCurrent, isPending, isPropertyOf, namesOfTerms } from '../vocabulary.js'

const { classes, properties, members } = loadVocabulary()

describe('the table of terms', () => {
  it('should have every term of the release', () => {
    const known = [...classes.keys(), ...properties.keys(), ...members.keys()]
    expect(known.toSorted()).toEqual(namesOfTerms().toSorted())
  })

  it('should agree with the release on what is settled, replaced and pending', () => {
    for (const [name, { status, supersededBy }] of [...classes, ...properties, ...members]) {
      expect([name, supersededBy.length === 0]).toEqual([name, isCurrent(name)])
      expect([name, status === 'pending']).toEqual([name, isPending(name)])
    }
  })

  it('should agree with the release on which type has which property', () => {
    for (const [property, { domain }] of properties) {
      for (const type of ['NewsArticle', 'Person', 'ImageObject', 'Book', 'BreadcrumbList']) {
        const isOwn = domain.some((one) => isA([type], one))
        expect([property, type, isOwn]).toEqual([property, type, isPropertyOf(property, type)])
      }
    }
  })

  it('should know kinds of types and values', () => {
    expect(isA(['AnalysisNewsArticle'], 'CreativeWork')).toBe(true)
    expect(isA(['Person'], 'CreativeWork')).toBe(false)
    expect(['URL', 'Integer', 'Duration', 'Date'].map(isDatatype)).toEqual([true, true, true, true])
    expect(isDatatype('Person')).toBe(false)
  })
})
