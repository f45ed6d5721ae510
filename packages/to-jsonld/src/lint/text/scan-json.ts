/** Where things stand in a JSON text. */
export interface JsonMap {
  /** Offset of each value by its path, such as `@graph.0.author`; the whole document has the path ``. */
  readonly offsets: ReadonlyMap<string, number>
  /** Paths of keys that an object has twice, which `JSON.parse` hides. */
  readonly duplicates: readonly { readonly key: string; readonly path: string }[]
}

interface Frame {
  readonly path: string
  /** Keys so far; absent in a list. */
  readonly keys?: Set<string>
  /** Key or index of the value that comes next. */
  next: string | number
}

const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/gsy
const blank = /\s*/y

/**
 * Reads a JSON text once for its places.
 *
 * @param text - Valid JSON; of other texts the map is incomplete.
 * @returns Offsets in code units, and duplicate keys.
 */
export function scanJson(text: string): JsonMap {
  const offsets = new Map<string, number>()
  const duplicates: { readonly key: string; readonly path: string }[] = []
  const frames: Frame[] = []
  let isKey = false
  for (const { word, at } of tokensOf(text)) {
    const frame = frames.at(-1)
    if (word === ':') continue
    if (word === '}' || word === ']') {
      frames.pop()
      isKey = false
    } else if (word === ',') {
      isKey = frame?.keys !== undefined
      if (frame !== undefined && typeof frame.next === 'number') frame.next++
    } else if (isKey && frame?.keys !== undefined) {
      const key = keyOf(word)
      if (frame.keys.has(key)) duplicates.push({ key, path: join(frame, key) })
      frame.keys.add(key)
      frame.next = key
      isKey = false
    } else {
      const path = frame === undefined ? '' : join(frame, frame.next)
      offsets.set(path, at)
      if (word === '{') frames.push({ path, keys: new Set(), next: '' })
      if (word === '[') frames.push({ path, next: 0 })
      isKey = word === '{'
    }
  }
  return { offsets, duplicates }
}

const join = ({ path }: Frame, key: string | number): string => (path === '' ? String(key) : `${path}.${key}`)

function keyOf(word: string): string {
  try {
    return String(JSON.parse(word))
  } catch {
    return word
  }
}

function* tokensOf(text: string): Generator<{ readonly word: string; readonly at: number }> {
  let at = 0
  while (at < text.length) {
    blank.lastIndex = at
    at += blank.exec(text)?.[0].length ?? 0
    token.lastIndex = at
    const word = token.exec(text)?.[0]
    if (word === undefined) return
    yield { word, at }
    at += word.length
  }
}
