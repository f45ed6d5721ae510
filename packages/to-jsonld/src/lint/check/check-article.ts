import { cropNames, cropsAmong, isSmall } from '../../judge/crops.js'
import { type LintNode, type LintValue, typesOf, valuesOf } from '../expand/lint-graph.js'
import { isA } from '../vocabulary/ancestors.js'
import { listNames } from './expected.js'
import type { LintScope } from './lint-scope.js'

/**
 * Checks what Google asks of an article's type, pictures and paywall (Google Search Central, Article and Paywalled content).
 *
 * @param node - Any node; of others than articles nothing is said.
 * @param scope - The document.
 */
export function checkArticle(node: LintNode, scope: LintScope): void {
  const types = [...new Set(typesOf(node))]
  if (!isA(types, 'Article')) return
  if (!types.some((type) => type === 'Article' || type === 'NewsArticle' || type === 'BlogPosting'))
    scope.say('article-type', node.path, { type: listNames(types) })
  checkImages(node, scope)
  checkPaywall(node, scope)
}

function checkImages(node: LintNode, { nodes, say }: LintScope): void {
  const images = valuesOf(node, 'image')
  const sized = images.flatMap((value) => {
    const image = value.kind === 'reference' ? nodes.get(value.id) : undefined
    const [width, height] = [numberOf(image, 'width'), numberOf(image, 'height')]
    return image === undefined || !width || !height ? [] : [{ path: image.path, width, height }]
  })
  for (const { path, width, height } of sized)
    if (isSmall({ width, height })) say('small-image', path, { width, height })
  const found = cropsAmong(sized)
  const path = images[0]?.path
  if (path === undefined || found.length === cropNames.length) return
  if (images.length >= 3 && sized.length === 0) say('unsized-crops', path)
  else say('missing-crops', path, { ratios: found.join(', ') || 'no known ratio' })
}

function numberOf(node: LintNode | undefined, property: string): number | undefined {
  const [value] = node === undefined ? [] : valuesOf(node, property)
  return value?.kind === 'literal' ? Number(value.value) : undefined
}

const isFalse = (value: LintValue | undefined): boolean =>
  value?.kind === 'literal' && /^false$/i.test(String(value.value))

function checkPaywall(node: LintNode, { nodes, say }: LintScope): void {
  const [free] = valuesOf(node, 'isAccessibleForFree')
  if (!isFalse(free)) return
  const parts = valuesOf(node, 'hasPart').flatMap((value) => {
    const part = value.kind === 'reference' ? nodes.get(value.id) : undefined
    return part === undefined ? [] : valuesOf(part, 'cssSelector')
  })
  if (parts.length === 0) say('paywall-without-part', free?.path ?? node.path)
  for (const part of parts) {
    const text = part.kind === 'literal' ? String(part.value) : part.id
    if (!/^\.[A-Za-z_-][\w-]*$/.test(text)) say('paywall-selector', part.path, { text })
  }
}
