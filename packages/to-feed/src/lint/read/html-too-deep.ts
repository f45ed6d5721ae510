const limit = 200
const formattingLimit = 40
const shapeLimit = 1000

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** What never opens (HTML, 13.1.2 and 13.2.6.4.7). */
const empty =
  words(`area base basefont bgsound br col embed frame hr image img input keygen link meta param source track
  wbr`)

/** What HTML closes by itself, so that it cannot nest without something that can. */
const unnested = words('p li dt dd option tr td th tbody thead tfoot colgroup caption html head body')

/** What HTML opens again in every paragraph until it is closed (HTML, 13.2.4.3). */
const formatting = words('a b big code em font i nobr s small strike strong tt u')

/** Other elements inside lines, which close nothing. */
const inline = words('span sub sup abbr cite kbd mark q time var')

/** Parts of `ruby`, which end with it. */
const rubyParts = words('rt rp rb rtc')

/**
 * Is a piece of HTML nested so deep that parsing it would take too long, or more stack than there is?
 *
 * @param html - Any text.
 * @returns Whether more elements may be open, or opened again, than people write; it is a guess from the tags alone.
 */
export function htmlTooDeep(html: string): boolean {
  const open = { all: 0, formatting: 0, again: 0, shapes: 0, ruby: 0 }
  // What is opened again must not outgrow the text.
  const againLimit = 100 + html.length / 4
  let isDrawing = false
  for (const { name, isEnd, isSelfClosed } of tagsOf(html)) {
    const step = isEnd ? -1 : 1
    if (name === 'svg' || name === 'math') isDrawing = !isEnd
    if (name === 'ruby') open.ruby = 0
    if (isDrawing && isSelfClosed) open.shapes += 1
    else if (rubyParts.has(name)) open.ruby += step
    else if (!empty.has(name)) {
      if (formatting.has(name)) open.formatting = Math.max(0, open.formatting + step)
      else if (!inline.has(name)) open.again += open.formatting
      if (!unnested.has(name)) open.all = Math.max(0, open.all + step)
    }
    if (open.all > limit || open.ruby > limit || open.formatting > formattingLimit) return true
    if (open.again > againLimit || open.shapes > shapeLimit) return true
  }
  return false
}

interface Tag {
  readonly name: string
  readonly isEnd: boolean
  readonly isSelfClosed: boolean
}

/** Everything that looks like a tag, in linear time. */
function* tagsOf(html: string): Iterable<Tag> {
  const tags = /<(\/?)([a-z][^\s/>]*)/gi
  let hasEnds = true
  for (let tag = tags.exec(html); tag !== null; tag = tags.exec(html)) {
    const end: number = hasEnds ? html.indexOf('>', tags.lastIndex) : -1
    hasEnds = end !== -1
    yield { name: tag[2]?.toLowerCase() ?? '', isEnd: tag[1] === '/', isSelfClosed: hasEnds && html[end - 1] === '/' }
  }
}
