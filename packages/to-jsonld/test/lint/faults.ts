import { type JsonLdLintRuleId, serializeJsonLd, toJsonLd } from '../../src/index.js'
import { rich } from '../publications.js'
import { richArticle } from '../rich-article.js'

/** A node that a fault may be planted in. */
type Node = Record<string, unknown>

/** Plants one fault and returns what to lint. */
type Plant = (article: Node, graph: Node[], nodeOf: (type: string) => Node) => string | object | undefined

const clean = serializeJsonLd(toJsonLd(rich, { article: richArticle.id, pending: 'omit' }))
const page = (script: string): string => `<!doctype html><title>T</title><script type="application/ld+json">${script}`

const set =
  (key: string, value: unknown): Plant =>
  (article) => {
    article[key] = value
    return undefined
  }

const setOn =
  (type: string, key: string, value: unknown): Plant =>
  (_, __, nodeOf) => {
    nodeOf(type)[key] = value
    return undefined
  }

const without =
  (type: string, ...keys: readonly string[]): Plant =>
  (_, __, nodeOf) => {
    for (const key of keys) delete nodeOf(type)[key]
    return undefined
  }

const add =
  (node: Node): Plant =>
  (_, graph) => {
    graph.push(node)
    return undefined
  }

/** One fault a rule, complete by its type: a rule without a fault does not compile. */
const plants: Readonly<Record<JsonLdLintRuleId, Plant>> = {
  'unclosed-script': () => page(clean),
  'not-json': () => `${clean},`,
  'not-an-object': () => '"Article"',
  'duplicate-key': () => clean.replace('"headline":', '"headline":"First","headline":'),
  'unsafe-in-script': () => `${page(clean.replace('"headline":"', '"headline":"<!-- '))}</script>`,
  'unsafe-outside-script': () => clean.replace('"headline":"', '"headline":"<!-- '),
  'empty-value': set('alternateName', ''),
  'html-reference': set('headline', 'Tides &amp; tables'),
  'html-tag': set('headline', 'Tides <em>and</em> tables'),
  'stringified-value': set('genre', 'undefined'),
  'too-deep': () => `${'{"a":'.repeat(300)}1${'}'.repeat(300)}`,
  'missing-context': () => clean.replace('"@context":"https://schema.org",', ''),
  'unknown-context': () => clean.replace('"https://schema.org"', '"https://context.example/"'),
  malformed: set('@type', 5),
  'unknown-keyword': set('@headline', 'Tides'),
  'nothing-stated': () => '{"@context":"https://schema.org","@graph":[]}',
  'unknown-type': set('@type', 'NewsArtikel'),
  'datatype-as-type': set('about', { '@type': 'Text', name: 'Tides' }),
  'superseded-type': add({ '@type': 'UserComments', '@id': 'https://example.org/#c' }),
  'retired-type': add({ '@type': 'StupidType', '@id': 'https://example.org/#s' }),
  'pending-type': set('@type', 'AnalysisNewsArticle'),
  'untyped-node': set('about', { name: 'Tides' }),
  'unknown-property': set('byline', 'Ada Rook'),
  'superseded-property': set('awards', 'A prize'),
  'retired-property': set('stupidProperty', 'x'),
  'pending-property': set('copyrightNotice', '© 2024'),
  'wrong-domain': set('jobTitle', 'Reporter'),
  'wrong-range': set('author', { '@type': 'Place', name: 'Skerry' }),
  'wrong-datatype': set('datePublished', '31/03/2023'),
  'boolean-as-text': set('isAccessibleForFree', 'false'),
  'number-as-text': set('wordCount', '1200'),
  'bare-number': setOn('ImageObject', 'width', 1600),
  'text-for-node': set('author', 'Ada Rook'),
  'address-for-node': set('author', 'https://example.org/people/ada'),
  'unknown-member': setOn('Organization', 'hasMerchantReturnPolicy', {
    '@type': 'MerchantReturnPolicy',
    returnMethod: 'https://schema.org/EBook',
  }),
  'foreign-member': setOn('Organization', 'hasMerchantReturnPolicy', {
    '@type': 'MerchantReturnPolicy',
    returnMethod: 'https://returns.example/Post',
  }),
  'short-member': setOn('Organization', 'hasMerchantReturnPolicy', {
    '@type': 'MerchantReturnPolicy',
    returnMethod: 'ReturnByMail',
  }),
  'unknown-term': set('about', { '@id': 'https://schema.org/Tides' }),
  'dangling-reference': set('publisher', { '@id': 'https://example.org/#nobody' }),
  'reference-elsewhere': set('publisher', { '@id': 'https://example.org/house' }),
  'relative-id': set('@id', '/articles/lamp'),
  'counter-id': set('@id', 'https://example.org/#/schema/article/1'),
  contradiction: (article, graph) => {
    graph.push({ '@id': article['@id'], headline: 'Another' })
    return undefined
  },
  'contradicting-types': (article, graph) => {
    graph.push({ '@type': 'Recipe', '@id': article['@id'] })
    return undefined
  },
  orphan: add({ '@type': 'Organization', '@id': 'https://example.org/#other', name: 'Other House' }),
  'main-without-id': () => ({ '@context': 'https://schema.org', '@type': 'Article', headline: 'Tides' }),
  'doubled-agent': set('sponsor', { '@type': 'Organization', name: 'Harbour House' }),
  'date-without-zone': set('datePublished', '2024-05-02T07:30:00'),
  'date-without-time': set('datePublished', '2024-05-02'),
  'modified-before-published': set('dateModified', '2024-05-01T00:00:00Z'),
  'relative-url': set('url', '/articles/lamp'),
  'language-tag': set('inLanguage', 'en_GB'),
  'author-name': set('author', { '@type': 'Person', name: 'Dr Ada Rook and Ola Munk', url: 'https://example.org/a' }),
  'article-type': set('@type', 'TechArticle'),
  'small-image': setOn('ImageObject', 'height', 20),
  'missing-crops': set('image', 'https://example.org/lens.jpg'),
  'unsized-crops': set('image', [
    'https://example.org/a.jpg',
    'https://example.org/b.jpg',
    'https://example.org/c.jpg',
  ]),
  'paywall-without-part': (article) => {
    article.isAccessibleForFree = false
    delete article.hasPart
    return undefined
  },
  'paywall-selector': set('hasPart', { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '#wall p' }),
  'missing-recommended': set('author', undefined),
  'missing-optional': set('publisher', undefined),
  'missing-required': without('WebSite', 'name'),
  'too-many': set('headline', ['Tides', 'Tables']),
  'author-shape': set('author', { '@type': 'Person', name: 'Ada Rook' }),
  'image-without-rights': add({
    '@type': 'ImageObject',
    '@id': 'https://example.org/bare.jpg#image',
    contentUrl: 'https://example.org/bare.jpg',
  }),
  'short-breadcrumb': setOn('BreadcrumbList', 'itemListElement', [
    { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://example.org/' },
  ]),
  'breadcrumb-item': setOn('BreadcrumbList', 'itemListElement', [
    { '@type': 'WebPage', url: 'https://example.org/' },
    { '@type': 'WebPage', url: 'https://example.org/a' },
  ]),
  'nameless-list-item': setOn('BreadcrumbList', 'itemListElement', [
    { '@type': 'ListItem', position: 1 },
    { '@type': 'ListItem', position: 2, name: 'Two' },
  ]),
  'speakable-selector': set('speakable', { '@type': 'SpeakableSpecification' }),
}

/** A page's structured data with one fault, and the rule that has to find it. */
export const faults: readonly (readonly [JsonLdLintRuleId, string | object])[] = Object.entries(plants).map(
  ([ruleId, plant]) => {
    const graph = JSON.parse(clean) as { '@graph': Node[] }
    const nodes = graph['@graph']
    const nodeOf = (type: string): Node => nodes.find((node) => node['@type'] === type) ?? {}
    return [ruleId as JsonLdLintRuleId, plant(nodes[0] ?? {}, nodes, nodeOf) ?? graph]
  },
)

/** The same without a fault, as text. */
export const withoutFault: string = clean
