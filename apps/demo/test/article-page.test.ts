import { hostilePublication } from '@offprint/conformance'
import { serializeJsonLd, toJsonLd } from '@offprint/to-jsonld'
import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { describe, expect, it } from 'vitest'
import { articlePage } from '../src/article-page.js'

const publication = hostilePublication('a </script> & "b"')

const elementsOf = (node: Nodes): readonly Element[] => {
  const inner = 'children' in node ? node.children.flatMap(elementsOf) : []
  return node.type === 'element' ? [node, ...inner] : inner
}

describe.each(publication.articles)('the page of $slug', (article) => {
  const elements = elementsOf(fromHtml(articlePage(publication, article)))
  const childrenOf = (name: string): readonly Element[] =>
    elements.find(({ tagName }) => tagName === name)?.children.filter((node) => node.type === 'element') ?? []

  it('should have its structured data in the head, as it was made', () => {
    const [script] = childrenOf('head').filter(({ tagName }) => tagName === 'script')
    const [text] = script?.children ?? []
    expect(text?.type === 'text' && text.value).toBe(serializeJsonLd(toJsonLd(publication, { article: article.id })))
  })

  it('should have its tags in the head, and nothing but masthead and article in the body', () => {
    expect(childrenOf('head').map(({ tagName }) => tagName)).toEqual(expect.arrayContaining(['link', 'meta', 'style']))
    expect(childrenOf('body').map(({ tagName }) => tagName)).toEqual(['header', 'main'])
  })
})
