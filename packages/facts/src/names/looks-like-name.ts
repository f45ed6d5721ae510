import { isOrganisation } from './is-organisation.js'

/** Small words inside names, which start with no capital. */
const particle =
  /^(?:a|af|al|am|an|ap|av|bar|ben|bin|bint|da|das|de|degli|dei|del|della|dem|den|der|des|di|do|dos|du|e|el|en|i|ibn|in|la|las|le|los|of|op|san|st|ter|the|ten|und|van|vom|von|y|ze|zu|zum|zur|’t|'t|de’|dell[’']\p{L}+|d’\p{L}+|d'\p{L}+|al-\p{L}+|el-\p{L}+|i\p{Lu}\p{L}*)$/u

const interfaceWord =
  /(?<![\p{L}\d])(?:follow(?:ing)?|subscribe|comments?|more|about|all|contact|newsletter|advertisement|sponsored|twitter|facebook|linkedin|instagram|e-?mail|menu|click|updated?|published|posted|profile|biography|bio|articles?|stories|posts?|minutes?|hours?|days|ago|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december|image|photo|video|copyright|reserved|rights|filed|tags|categor(?:y|ies)|replies|reply|views|likes)(?![\p{L}\d])/iu

/** Words that are also names, and say something else only where they come first. */
const command =
  /^(?:read|log|sign|print|home|search|save|listen|watch|view|share|like|source|via|image|join|get|show|see|go|next|back)(?![\p{L}\d])/iu

const uncased =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Georgian}]/u

/**
 * Has this text the shape of a name?
 *
 * @param text - One part of a byline.
 * @param trusted - The source says that it is a name; then it may be in small letters and hold digits.
 * @returns Whether it may be a name.
 */
export function looksLikeName(text: string, trusted = false): boolean {
  const bare = text.trim()
  if (bare.length < 2 || bare.length > 80 || !/\p{L}/u.test(bare) || /[\n{}<>=|?#[\]\\]|https?:|\.\.|…/u.test(bare))
    return false
  const parts = bare.split(/\s+/)
  if (parts.length > 8) return false
  if (trusted) return true
  if (/[!\d:;]/.test(bare) || interfaceWord.test(bare) || command.test(bare) || parts.length > 6) return false
  if (uncased.test(bare)) return bare.length <= 24
  const joins = isOrganisation(bare) ? /^(?:and|&|for|to|at|on|und|et|für|pour)$/i : /^$/
  const spoken = parts.filter((part) => !particle.test(part) && !joins.test(part))
  return spoken.length > 0 && spoken.every((part) => /^[("“'‘’.-]*\p{Lu}/u.test(part))
}
