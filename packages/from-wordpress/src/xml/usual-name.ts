const namespaces: readonly (readonly [RegExp, string])[] = [
  [/^https?:\/\/(?:www\.)?wordpress\.org\/export\/[\d.]+\/excerpt\/?$/i, 'excerpt'],
  [/^https?:\/\/(?:www\.)?wordpress\.org\/export\/[\d.]+\/?$/i, 'wp'],
  [/^https?:\/\/purl\.org\/rss\/1\.0\/modules\/content\/?$/i, 'content'],
  [/^https?:\/\/purl\.org\/dc\/elements\/1\.1\/?$/i, 'dc'],
]

/**
 * Reads which prefix stands for which of the namespaces of an export, in any version and over http or https.
 *
 * @param attributes - Attributes of the root element.
 * @returns Prefix of this file to usual prefix.
 */
export function readPrefixes(attributes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const prefixes = new Map<string, string>()
  for (const [name, uri] of Object.entries(attributes)) {
    const usual = namespaces.find(([pattern]) => pattern.test(uri.trim()))?.[1]
    if (name.startsWith('xmlns:') && usual !== undefined) prefixes.set(name.slice('xmlns:'.length), usual)
  }
  return prefixes
}

/**
 * Gives a name the usual prefix.
 *
 * @param name - As it stands in the file.
 * @param prefixes - Of {@link readPrefixes}; a prefix that is not in it is taken as it stands.
 * @returns Such as `wp:post_id`.
 */
export function usualName(name: string, prefixes: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':')
  if (colon === -1) return name
  const prefix = name.slice(0, colon)
  return `${prefixes.get(prefix) ?? prefix}:${name.slice(colon + 1)}`
}
