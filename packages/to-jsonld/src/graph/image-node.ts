import type { ImageFacts } from '../facts/image-facts.js'
import type { JsonLdImage } from '../types/media.js'
import { withoutGaps } from '../without-gaps.js'
import { licenseValue } from './license-value.js'
import { oneOrMany } from './one-or-many.js'
import { reference } from './reference.js'

/**
 * The whole node of a picture: caption and credit apart, `url` and `contentUrl` both (Google, image metadata).
 *
 * @param facts - What is known.
 * @returns The node.
 */
export function imageNode(facts: ImageFacts): JsonLdImage {
  return withoutGaps<JsonLdImage>({
    '@type': 'ImageObject',
    '@id': facts.id,
    url: facts.url,
    contentUrl: facts.url,
    width: facts.width,
    height: facts.height,
    encodingFormat: facts.mediaType,
    description: facts.alt,
    caption: facts.caption,
    creditText: facts.credit,
    creator: oneOrMany((facts.creators ?? []).map(reference)),
    sourceOrganization: facts.agency && reference(facts.agency),
    license: facts.license && licenseValue(facts.license),
    copyrightNotice: facts.notice,
    acquireLicensePage: facts.licensePage,
  })
}
