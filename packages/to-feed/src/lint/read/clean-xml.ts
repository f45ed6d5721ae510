/** Everything outside `Char` of XML 1.0 (section 2.2), lone surrogates included. */
export const illegalCharacter: RegExp =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/

const suspicious = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/

/**
 * Makes a text readable without moving anything, so that offsets stay those of the text.
 *
 * Characters that XML forbids become spaces, for a rule of its own speaks of them and they would else hide the rest;
 * line ends are folded as XML folds them (XML 1.0, section 2.11), but for a space.
 *
 * @param text - Any text.
 * @returns A text of the same length.
 */
export function cleanXml(text: string): string {
  const legal = suspicious.test(text) ? text.replace(new RegExp(illegalCharacter, 'g'), ' ') : text
  return legal.includes('\r') ? legal.replace(/\r\n/g, ' \n').replace(/\r/g, '\n') : legal
}
