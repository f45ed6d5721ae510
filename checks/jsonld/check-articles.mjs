// The S rules on articles: what Google documents for them and a shape cannot say. The others are shapes (check-shapes.mjs).
import { short, term } from './schema-terms.mjs'

const ARTICLE = term('Article')
const NAMED_BY_GOOGLE = ['Article', 'NewsArticle', 'BlogPosting'].map(term)
const MIN_PIXELS = 50_000
const RATIOS = [
  ['16x9', 16 / 9],
  ['4x3', 4 / 3],
  ['1x1', 1],
]
const RATIO_TOLERANCE = 0.03
const SINGLE_CLASS = /^\.[A-Za-z_-][\w-]*$/

function checkName(article, { nameOf, typesOf, say }) {
  const types = typesOf(article)
  if (types.some((type) => NAMED_BY_GOOGLE.includes(type))) return
  const given = types.map(short)
  say(
    'warning',
    'S001',
    nameOf(article),
    `Google names only Article, NewsArticle, BlogPosting; add one beside ${given}`,
  )
}

/** The images of an article whose size is known. */
function sizedImages(values, { nodes, valuesOf }) {
  const sizeOf = (node, side) => Number(valuesOf(node, side)[0]?.['@value'])
  return values
    .map((value) => nodes.get(value['@id']))
    .filter(Boolean)
    .map((node) => ({ node, width: sizeOf(node, 'width'), height: sizeOf(node, 'height') }))
    .filter(({ width, height }) => width && height)
}

function checkImages(article, graph) {
  const { nameOf, valuesOf, say } = graph
  const values = valuesOf(article, 'image').flatMap((value) => value['@list'] ?? [value])
  const sized = sizedImages(values, graph)
  for (const { node, width, height } of sized)
    if (width * height < MIN_PIXELS) say('warning', 'S002', nameOf(node), `${width}x${height} is under 50K pixels`)
  const isNear = (ratio) => sized.some(({ width, height }) => Math.abs(width / height / ratio - 1) < RATIO_TOLERANCE)
  const known = RATIOS.filter(([, ratio]) => isNear(ratio)).map(([name]) => name)
  if (!values.length || known.length === RATIOS.length) return
  const severity = values.length >= 3 && !sized.length ? 'info' : 'warning'
  const found = known.join(', ') || 'none'
  say(severity, 'S003', nameOf(article), `image aspect ratios known: ${found}; recommended 16x9, 4x3, 1x1`)
}

function checkPaywall(article, { nodes, nameOf, valuesOf, say }) {
  const free = valuesOf(article, 'isAccessibleForFree')[0]
  if (!free || !/^false$/i.test(String(free['@value']))) return
  const parts = valuesOf(article, 'hasPart')
    .map((value) => nodes.get(value['@id']))
    .filter((node) => node && valuesOf(node, 'cssSelector').length)
  if (!parts.length)
    say('error', 'S004', nameOf(article), 'isAccessibleForFree is false but no hasPart names the paywalled section')
  for (const part of parts)
    for (const { '@value': selector } of valuesOf(part, 'cssSelector'))
      if (!SINGLE_CLASS.test(selector))
        say('error', 'S004', nameOf(part), `paywall cssSelector "${selector}" is not a single .class`)
}

/** Says what Google's pages on articles, images and paywalls would object to. */
export function checkArticles(graph) {
  const { flat, typesOf, vocabulary } = graph
  for (const article of flat.filter((node) => vocabulary.isA(typesOf(node), ARTICLE))) {
    checkName(article, graph)
    checkImages(article, graph)
    checkPaywall(article, graph)
  }
}
