import { mintId } from '@offprint/core'
import type { ElementContent } from 'hast'
import type { InlinePicture } from '../newsletter.js'

const signatures: readonly (readonly [mediaType: string, bytes: readonly number[]])[] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38]],
]

/**
 * Lets pictures travel with the mail: their addresses become `cid:` ones (RFC 2392).
 *
 * @param nodes - Of a mail; they are not changed.
 * @param bytes - By absolute address; what is no JPEG, PNG or GIF stays where it is.
 * @returns New nodes, and the pictures that they show, each once.
 */
export function inlinePictures(
  nodes: readonly ElementContent[],
  bytes: ReadonlyMap<string, Uint8Array>,
): { readonly nodes: readonly ElementContent[]; readonly pictures: readonly InlinePicture[] } {
  if (bytes.size === 0) return { nodes, pictures: [] }
  const found = new Map<string, InlinePicture>()
  const walk = (node: ElementContent): ElementContent => {
    if (node.type !== 'element') return node
    const { src } = node.properties
    const picture = node.tagName === 'img' && typeof src === 'string' ? pictureOf(src, bytes.get(src)) : undefined
    if (picture === undefined) return { ...node, children: node.children.map(walk) }
    found.set(picture.contentId, picture)
    return { ...node, properties: { ...node.properties, src: `cid:${picture.contentId}` } }
  }
  return { nodes: nodes.map(walk), pictures: [...found.values()] }
}

function pictureOf(src: string, bytes: Uint8Array | undefined): InlinePicture | undefined {
  if (bytes === undefined) return undefined
  const [mediaType] = signatures.find(([, start]) => start.every((byte, at) => bytes[at] === byte)) ?? []
  if (mediaType === undefined) return undefined
  return { contentId: `${mintId(src).slice('urn:uuid:'.length)}@pictures.invalid`, mediaType, bytes }
}
