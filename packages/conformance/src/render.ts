import type { Adapter, AssetSource, Message, OutputFile, Publication } from '@offprint/core'

/** A file with its whole content. */
export interface RenderedFile extends Omit<OutputFile, 'content'> {
  readonly bytes: Uint8Array
}

/** All that an adapter made and reported. */
export interface Rendered {
  readonly files: readonly RenderedFile[]
  readonly messages: readonly Message[]
}

/**
 * Runs an adapter to its end.
 *
 * @param adapter - Any adapter.
 * @param publication - What to render.
 * @param assets - Bytes of pictures, where it may have some.
 * @returns Its files, whole, and its messages.
 */
export async function render(adapter: Adapter, publication: Publication, assets?: AssetSource): Promise<Rendered> {
  const messages: Message[] = []
  const files: RenderedFile[] = []
  const context = { report: (message: Message) => messages.push(message), ...(assets === undefined ? {} : { assets }) }
  for await (const { content, ...file } of adapter.render(publication, context)) {
    files.push({ ...file, bytes: await bytesOf(content) })
  }
  return { files, messages }
}

async function bytesOf(content: OutputFile['content']): Promise<Uint8Array> {
  if (typeof content === 'string') return new TextEncoder().encode(content)
  if (content instanceof Uint8Array) return content
  const parts: Uint8Array[] = []
  for await (const part of content) parts.push(part)
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
