/** Where the string that begins at `start` ends, its quotation mark included. */
function endOfString(text, start) {
  let at = start + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at + 1
}

/** Member names that one object has twice, which JSON.parse hides. `text` is JSON that parses. */
export function findDuplicateKeys(text) {
  const duplicates = []
  const open = [] // the names so far of each object that is open; null for an array
  let expectsName = false
  let at = 0
  while (at < text.length) {
    const character = text[at]
    const names = open.at(-1)
    const end = character === '"' ? endOfString(text, at) : at + 1
    if (character === '"' && expectsName && names) {
      const name = JSON.parse(text.slice(at, end))
      if (names.has(name)) duplicates.push(name)
      names.add(name)
      expectsName = false
    } else if (character === '{' || character === '[') {
      open.push(character === '{' ? new Set() : null)
      expectsName = character === '{'
    } else if (character === '}' || character === ']') {
      open.pop()
      expectsName = false
    } else if (character === ',') expectsName = Boolean(names)
    at = end
  }
  return duplicates
}
