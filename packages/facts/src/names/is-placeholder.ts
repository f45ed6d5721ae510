/** What stands where a name should, in the languages of the project's bylines. */
const placeholder =
  /^(?:admin\d*|administrator|administrador|webmaster|root|user\d*|guest|guest (?:author|writer|contributor|post)|staff|unknown|anonymous|author|the author|editor|editors|writer|null|undefined|none|n\/?a|no author|test|default|wp[-_]?admin|published|by|site ?admin|webredaktion|管理员|管理員|佚名|匿名|未知)$/i

/**
 * Is this a word that stands for a missing name, such as "admin"?
 *
 * @param name - One name.
 * @returns Whether it is.
 */
export function isPlaceholder(name: string): boolean {
  return placeholder.test(name.trim()) || !/\p{L}/u.test(name)
}
