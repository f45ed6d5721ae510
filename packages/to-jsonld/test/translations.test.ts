import { createPublication } from '@offprint/core'
import { describe, expect, it } from 'vitest'
import { toJsonLd } from '../src/index.js'
import { articleOf } from './read-graph.js'

const at = (path: string) => `https://example.org/${path}`
const version = (language: string, path: string) => ({ language, url: at(path) })
const idsOf = (value: unknown): readonly unknown[] =>
  [value].flat().flatMap((one) => (one === undefined ? [] : [(one as { readonly '@id': string })['@id']]))

/** `@id`s of translations and original, by path. */
function linksOf(articles: readonly { readonly language: string; readonly path: string }[]) {
  const publication = createPublication({
    title: 'Notes',
    articles: articles.map(({ path, ...article }) => ({ title: path, url: at(path), ...article })),
  })
  return Object.fromEntries(
    articles.map(({ path }) => {
      const { workTranslation, translationOfWork } = articleOf(toJsonLd(publication, { article: at(path) }))
      return [path, { translations: idsOf(workTranslation), original: idsOf(translationOfWork) }]
    }),
  )
}

describe('translations (rule 18)', () => {
  it('should be linked from both sides where the original states them', () => {
    const links = linksOf([
      { language: 'en', path: 'a', ...{ translations: [version('fr', 'b')] } },
      { language: 'fr', path: 'b' },
    ])
    expect(links.a).toEqual({ translations: [`${at('b')}#article`], original: [] })
    expect(links.b).toEqual({ translations: [], original: [`${at('a')}#article`] })
  })

  it('should be linked from both sides where the translation states it', () => {
    const links = linksOf([
      { language: 'en', path: 'a' },
      { language: 'fr', path: 'b', ...{ translationOf: version('en', 'a') } },
    ])
    expect(links.a).toEqual({ translations: [`${at('b')}#article`], original: [] })
    expect(links.b).toEqual({ translations: [], original: [`${at('a')}#article`] })
  })

  it('should be stated once where both sides state them', () => {
    const links = linksOf([
      { language: 'en', path: 'a', ...{ translations: [version('fr', 'b'), version('fr', 'b')] } },
      { language: 'fr', path: 'b', ...{ translationOf: version('en', 'a') } },
    ])
    expect(links.a?.translations).toEqual([`${at('b')}#article`])
    expect(links.b?.original).toEqual([`${at('a')}#article`])
  })

  it('should not name an original where two call each other a translation', () => {
    const links = linksOf([
      { language: 'en', path: 'a', ...{ translations: [version('fr', 'b')] } },
      { language: 'fr', path: 'b', ...{ translations: [version('en', 'a')] } },
    ])
    expect(links.a).toEqual({ translations: [`${at('b')}#article`], original: [] })
    expect(links.b).toEqual({ translations: [`${at('a')}#article`], original: [] })
  })

  it('should never link an article to itself', () => {
    const links = linksOf([
      { language: 'en', path: 'a', ...{ translations: [version('fr', 'a')], translationOf: version('en', 'a') } },
    ])
    expect(links.a).toEqual({ translations: [], original: [] })
  })
})
