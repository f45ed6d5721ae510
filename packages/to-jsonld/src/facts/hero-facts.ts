import { type FigureContent, type Media, phrasingText, type Rights, visit } from '@offprint/core'
import { pageUrl } from '../identity/page-url.js'
import { withoutGaps } from '../without-gaps.js'
import { type ImageFacts, mediaFacts } from './image-facts.js'
import { licenseFacts } from './license-facts.js'
import { pickCrops } from './pick-crops.js'
import { reportCrops } from './report-crops.js'
import type { Scope } from './scope.js'

/**
 * The pictures that stand for an article: the hero in all of its crops, else the first picture of the body.
 *
 * @param scope - The article.
 * @returns Pictures with an address, each once; the best known first.
 */
export function heroFacts(scope: Scope): readonly ImageFacts[] {
  const figure = heroOf(scope)
  if (figure === undefined) {
    scope.say('missing-image')
    return []
  }
  const pictures = figure.media.flatMap(pickCrops).flatMap((media) => {
    const facts = mediaFacts(media, 'image', scope.article.url, scope.say)
    return facts === undefined ? [] : [facts]
  })
  // Without a picture, those who made it would join the cast and nothing would refer to them.
  if (pictures.length === 0) return []
  const shared = sharedFacts(figure, scope)
  const byId = new Map(pictures.toReversed().map((image) => [image.id, { ...image, ...shared }]))
  const images = [...byId.values()].toReversed()
  reportCrops(images, scope.say)
  return images
}

function heroOf({ article, say }: Scope): FigureContent | undefined {
  if (article.hero !== undefined && article.hero.media.length > 0) return article.hero
  const found: FigureContent[] = []
  visit(article.body, (node) => {
    if (node.type === 'figure' && node.media.length > 0) found.push(node)
  })
  const [figure] = found
  if (figure !== undefined) say('image-from-body', { src: (figure.media as readonly [Media])[0].src })
  return figure
}

function sharedFacts({ caption, credit }: FigureContent, scope: Scope): Partial<ImageFacts> {
  const words = caption && phrasingText(caption)
  return withoutGaps<Partial<ImageFacts>>({
    caption: words?.trim() === '' ? undefined : words,
    ...(credit && rightsFacts(credit, scope)),
  })
}

function rightsFacts(
  { text, creator, agency, license, notice, licensorUrl }: Rights,
  { cast }: Scope,
): Partial<ImageFacts> {
  return withoutGaps<Partial<ImageFacts>>({
    credit: text,
    creators: creator?.map((agent) => cast.add(agent)),
    agency: agency === undefined ? undefined : cast.add({ kind: 'organisation', name: agency }),
    license: licenseFacts(license),
    notice,
    licensePage: pageUrl(licensorUrl),
  })
}
