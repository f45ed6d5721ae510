import type { Image, Link, Parents } from 'mdast'
import type { Handle, Info, State } from 'mdast-util-to-markdown'

const withPeek = (handle: Handle, sign: (node: Link) => string): Handle => Object.assign(handle, { peek: sign })

/** `[words](address "title")`, and `<address>` where the words are the address. */
export const linkHandler: Handle = withPeek(
  (node: Link, _: Parents | undefined, state: State, info: Info) => {
    const alone = addressAlone(node)
    if (alone !== undefined) return `<${alone}>`
    const exits = [state.enter('link'), state.enter('label')]
    const words = state.containerPhrasing(node, { ...info, before: '[', after: '](' })
    for (const exit of exits.reverse()) exit()
    // At the start of a line a bracket and a colon would be a definition; an empty title keeps it from being one.
    const isDoubtful = info.before.endsWith('\n') && /^(?:\\.|[^\]\\])*\]:/s.test(words)
    return `[${words}](${resource(node, state, isDoubtful)})`
  },
  (node) => (addressAlone(node) === undefined ? '[' : '<'),
)

/** `![alt](address "title")`. */
export const imageHandler: Handle = withPeek(
  (node: Image, _: Parents | undefined, state: State) => {
    const exits = [state.enter('image'), state.enter('label')]
    const alt = state.safe(node.alt ?? '', { before: '[', after: ']' })
    for (const exit of exits.reverse()) exit()
    return `![${alt}](${resource(node, state, false)})`
  },
  () => '!',
)

/** Letters, digits and signs of addresses that no reader takes for anything else. */
const plainAddress = /^https?:\/\/[\w.~:/?#@!$&'()*+,;=%-]+$/i
const plainMail = /^mailto:([\w.+-]+@[a-z\d]+(?:[.-][a-z\d]+)+)$/i

/** What stands between `<` and `>` for a link whose words are its address. */
function addressAlone({ url, title, children }: Link): string | undefined {
  const [only, ...others] = children
  if (only?.type !== 'text' || others.length > 0 || typeof title === 'string') return undefined
  if (plainAddress.test(url) && only.value === url) return url
  const mail = plainMail.exec(url)?.[1]
  return mail !== undefined && only.value === mail ? mail : undefined
}

function resource({ url, title }: Link | Image, { stack }: State, isDoubtful: boolean): string {
  const address = isRaw(url) ? signs(url, /\\(?=[!-/:-@[-`{-~]|$)/g) : `<${signs(url, /[<>]|\\(?=[!-/:-@[-`{-~]|$)/g)}>`
  const words = typeof title === 'string' ? title : isDoubtful ? '' : undefined
  const whole = words === undefined ? address : `${address} "${signs(words, /"|\\(?=[!-/:-@[-`{-~]|$)/g)}"`
  return stack.includes('tableCell') ? whole.replace(/\|/g, '\\|') : whole
}

/** Escapes the signs, and what would be a character reference. */
const signs = (text: string, pattern: RegExp): string =>
  text.replace(pattern, '\\$&').replace(/&(?=#\d{1,7};|#[xX][\dA-Fa-f]{1,6};|[A-Za-z][A-Za-z\d]*;)/g, '\\&')

/** Can it stand without brackets (CommonMark 6.3): no spaces, and parentheses in pairs? */
function isRaw(url: string): boolean {
  if (url === '' || /[\s<>\u0000-\u0020\u007F\\]/.test(url)) return false
  let open = 0
  for (const sign of url.match(/[()]/g) ?? []) {
    open += sign === '(' ? 1 : -1
    if (open < 0) return false
  }
  // Parsers count no deeper than this.
  return open === 0 && (url.match(/\(/g)?.length ?? 0) < 32
}
