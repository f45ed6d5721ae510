/** Bytes of the largest picture that is brought here. */
const mostBytes = 25_000_000
/** Milliseconds that one picture may take. */
const patience = 30_000

/**
 * Brings a picture, sound or film from the web.
 *
 * @param url - Absolute http(s) URL.
 * @returns Its bytes; `undefined` for what is not there, takes too long, is too large, or is a page and no picture.
 */
export async function fetchPicture(url: string): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(patience) })
    const kind = response.headers.get('content-type') ?? ''
    // Node's streams can be iterated; the types of browsers do not say so yet.
    if (!response.ok || response.body === null || !/^(?:image|audio|video)\//.test(kind)) return undefined
    return await readAtMost(response.body as unknown as AsyncIterable<Uint8Array>, mostBytes)
  } catch {
    // The network's own faults are many and all mean the same here: there is no picture, and that is reported.
    return undefined
  }
}

async function readAtMost(body: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of body) {
    length += part.length
    if (length > most) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts)
}
