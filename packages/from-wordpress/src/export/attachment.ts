import type { Media } from '@offprint/core'
import { plainText } from '../html/plain-text.js'
import { detached } from './detached.js'
import type { WxrItem } from './item.js'

/** A file of the media library: what articles say of it. */
export interface Attachment {
  readonly id: string
  readonly url: string
  /** Text alternative; empty when nobody wrote one. */
  readonly alt: string
  /** HTML. */
  readonly caption: string
  /** HTML. */
  readonly description: string
  readonly title: string
  /** Id of the post that it was uploaded to. */
  readonly parent: string
  /** Its place among those of the post. */
  readonly order: number
  /** Pixels; 0 when unknown. */
  readonly width: number
  readonly height: number
}

/**
 * Reads an attachment.
 *
 * @param item - An item of the type `attachment`.
 * @returns What is to be kept of it, in strings of their own, so that the file's text can be forgotten.
 */
export function readAttachment(item: WxrItem): Attachment {
  const attachment: Attachment = {
    id: item.id,
    url: item.attachmentUrl || item.guid,
    alt: plainText(item.meta.get('_wp_attachment_image_alt') ?? ''),
    caption: item.excerpt,
    description: item.content.trim(),
    title: item.title,
    parent: item.parent,
    order: Number(item.order) || 0,
    ...sizeOf(item.meta.get('_wp_attachment_metadata') ?? ''),
  }
  return detached(attachment)
}

/**
 * The picture or file behind an attachment.
 *
 * @param attachment - Of the media library.
 * @returns Its address, text alternative and size.
 */
export function toMedia({ url, alt, width, height }: Attachment): Media {
  return {
    src: url,
    ...(alt.trim() === '' ? {} : { alt: alt.trim() }),
    ...(width > 0 && height > 0 ? { width, height } : {}),
  }
}

/** The size stands at the head of serialised PHP: `s:5:"width";i:1200;s:6:"height";i:800;`. */
function sizeOf(metadata: string): { readonly width: number; readonly height: number } {
  const head = metadata.slice(0, 200)
  const number = (key: string): number => Number(new RegExp(`"${key}";i:(\\d{1,6});`).exec(head)?.[1] ?? 0)
  return { width: number('width'), height: number('height') }
}
