// JSON-LD data blocks of an HTML page, cut where an HTML parser cuts them
// (WHATWG "script data", "escaped" and "double escaped" states).
export function extractJsonLd(html) {
  const blocks = []
  const open = /<script\b((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi
  let m
  while ((m = open.exec(html))) {
    const start = open.lastIndex
    let i = start,
      state = 0,
      end = -1 // 0 data, 1 escaped, 2 double escaped
    while (i < html.length) {
      const rest = html.slice(i, i + 10)
      if (state === 0 && rest.startsWith('<!--')) {
        state = 1
        i += 4
        continue
      }
      if (state > 0 && rest.startsWith('-->')) {
        state = 0
        i += 3
        continue
      }
      if (state === 1 && /^<script[\t\n\f\r />]/i.test(rest)) {
        state = 2
        i += 7
        continue
      }
      if (/^<\/script[\t\n\f\r />]/i.test(rest)) {
        if (state === 2) {
          state = 1
          i += 8
          continue
        }
        end = i
        break
      }
      i++
    }
    const terminated = end >= 0
    if (end < 0) end = html.length
    if (/type\s*=\s*["']?application\/ld\+json/i.test(m[1])) blocks.push({ text: html.slice(start, end), terminated })
    open.lastIndex = end
  }
  return blocks
}

// Sequences that must not appear raw inside a script element.
export const unsafeInScript = (text) => [...text.matchAll(/<\/script|<script|<!--/gi)].map((m) => m[0])
// Duplicate member names, which JSON.parse hides.
export function duplicateKeys(text) {
  const dup = [],
    stack = []
  let i = 0,
    expectKey = false
  const str = () => {
    let j = i + 1
    while (j < text.length && text[j] !== '"') j += text[j] === '\\' ? 2 : 1
    const s = text.slice(i, j + 1)
    i = j + 1
    return s
  }
  while (i < text.length) {
    const c = text[i]
    if (c === '"') {
      const s = str()
      if (expectKey && stack.at(-1)) {
        let k
        try {
          k = JSON.parse(s)
        } catch {
          k = s
        }
        if (stack.at(-1).has(k)) dup.push(k)
        stack.at(-1).add(k)
        expectKey = false
      }
      continue
    }
    if (c === '{') {
      stack.push(new Set())
      expectKey = true
    } else if (c === '[') {
      stack.push(null)
      expectKey = false
    } else if (c === '}' || c === ']') {
      stack.pop()
      expectKey = false
    } else if (c === ',') expectKey = !!stack.at(-1)
    i++
  }
  return dup
}
