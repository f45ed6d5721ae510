// JSON-LD data blocks of an HTML page, cut where an HTML parser cuts them.
const OPEN = /<script\b((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi
const IS_JSON_LD = /type\s*=\s*["']?application\/ld\+json/i

/** What moves the tokenizer between the WHATWG states "script data", "escaped" and "double escaped". */
const MARK = /<!--|-->|<\/?script(?=[\t\n\f\r />])/gi
const TRANSITIONS = {
  data: { '<!--': 'escaped', '</script': 'end' },
  escaped: { '-->': 'data', '<script': 'double escaped', '</script': 'end' },
  'double escaped': { '-->': 'data', '</script': 'escaped' },
}

/** Where the end tag stands of the script element whose content begins at `start`; -1 when there is none. */
function findEndTag(html, start) {
  const marks = new RegExp(MARK)
  marks.lastIndex = start
  let state = 'data'
  for (let mark = marks.exec(html); mark; mark = marks.exec(html)) {
    const next = TRANSITIONS[state][mark[0].toLowerCase()]
    if (next === 'end') return mark.index
    if (next === undefined)
      marks.lastIndex = mark.index + 1 // "<!-->" holds "-->" too
    else state = next
  }
  return -1
}

/** @returns {{ text: string, terminated: boolean }[]} */
export function extractJsonLd(html) {
  const blocks = []
  const open = new RegExp(OPEN)
  for (let tag = open.exec(html); tag; tag = open.exec(html)) {
    const start = open.lastIndex
    const end = findEndTag(html, start)
    const stop = end < 0 ? html.length : end
    if (IS_JSON_LD.test(tag[1])) blocks.push({ text: html.slice(start, stop), terminated: end >= 0 })
    open.lastIndex = stop
  }
  return blocks
}
