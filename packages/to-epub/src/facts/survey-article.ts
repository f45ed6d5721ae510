import { type Article, type ArticleNode, decorative, type FigureContent, innerNodes } from '@offprint/core'
import { oneLine } from '../chapter/title-of.js'

/** A picture that an article shows. */
export interface ShownPicture {
  readonly src: string
  /** Has it a text alternative, or is it said to decorate? */
  readonly isDescribed: boolean
  readonly isDecorative: boolean
}

/** What of an article must be known before it is rendered. */
export interface ArticleSurvey {
  /** A picture as often as it is shown, in the order of reading. */
  readonly pictures: readonly ShownPicture[]
  /** Credit lines, each once. */
  readonly credits: readonly string[]
}

/**
 * Looks for the pictures of an article.
 *
 * @param article - Any article.
 * @returns Every picture that its chapter shows, and whose they are.
 */
export function surveyArticle(article: Article): ArticleSurvey {
  const { hero, body, abstract = [], corrections = [], disclosures = [] } = article
  const pictures: ShownPicture[] = []
  const credits = new Set<string>()
  const look = (src: string, alt: string | undefined): void => {
    pictures.push({ src, isDescribed: alt !== undefined, isDecorative: alt === decorative })
  }
  const lookAt = ({ media, credit }: FigureContent): void => {
    for (const { src, alt } of media) look(src, alt)
    const line = oneLine(credit?.text ?? '')
    if (line !== '') credits.add(line)
  }
  if (hero !== undefined) lookAt(hero)
  const enter = (node: ArticleNode): void => {
    if (node.type === 'figure') lookAt(node)
    else if (node.type === 'image') look(node.url, node.alt)
    else if (node.type === 'embed' && node.thumbnail !== undefined) look(node.thumbnail.src, node.thumbnail.alt)
  }
  walk(
    disclosures.flatMap(({ content }) => content),
    enter,
  )
  walk(abstract, enter)
  walk(body.children, enter)
  walk(
    corrections.flatMap(({ content }) => content),
    enter,
  )
  return { pictures, credits: [...credits] }
}

/** Nodes that hold others in further fields than `children`. */
const rich: ReadonlySet<ArticleNode['type']> = new Set([
  'aside',
  'blockquote',
  'callout',
  'details',
  'dialogueTurn',
  'figure',
  'gallery',
  'pullquote',
  'table',
  'unknown',
])

/** Most nodes are texts and plain parents, and of these the general `visit` of core asks for every field. */
function walk(nodes: readonly ArticleNode[], enter: (node: ArticleNode) => void): void {
  for (const node of nodes) {
    if (node.type === 'text') continue
    enter(node)
    if (rich.has(node.type)) walk(innerNodes(node), enter)
    else walk((node as { readonly children?: readonly ArticleNode[] }).children ?? [], enter)
  }
}
