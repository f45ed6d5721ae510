// caniemail's notes, read against the value and the element really used: is "partial" partial for THIS value on THIS element?
// A rule gets { value, tag, style (the whole attribute), attributes, names, nested, client, word (Outlook's Word engine), support }
// and returns y(es), a (partial), n(o), or u (does not count).

// Where these are missing no content is hidden or broken.
const BENIGN = new Set([
  'html-role',
  'html-lang',
  'html-target',
  'html-aria-hidden',
  'html-aria-label',
  'html-aria-labelledby',
  'html-aria-describedby',
  'html-doctype',
  'html-hidden',
  'css-cursor',
  'css-outline',
  'css-word-spacing',
])

const yes = (condition) => (condition ? 'y' : 'n')
const BLOCKS = ['body', 'span', 'div', 'p'] // Word ignores width and height on these
const CELLS = ['td', 'th']
const ZERO = /^0(px)?$/
const ifPartial = (rule) => (use) => (use.support === 'a' ? rule(use) : use.support)
const hasAttribute = ({ attributes }, name) => attributes?.some((attribute) => attribute.name === name)
const decode = (fragment) => {
  try {
    return decodeURIComponent(fragment).toLowerCase()
  } catch {
    return fragment // a stray % is kept as it stands
  }
}
const padsForWord = ({ style }) => /mso-padding-alt/.test(style ?? '')

const RULES = {
  'html-body': () => 'y',
  'html-style': () => 'y',
  'html-dir': (use) =>
    use.value === 'ltr'
      ? 'y'
      : use.support !== 'a'
        ? use.support
        : use.client === 'gmail.mobile-webmail' || use.tag === 'a'
          ? 'a'
          : 'y',
  'html-width': ifPartial(({ tag, value }) => (tag === 'img' && /%/.test(value) ? 'a' : 'y')),
  'html-height': ifPartial(({ tag, value }) => (tag === 'img' && /%/.test(value) ? 'a' : 'y')),
  'html-semantics': ifPartial(({ client, tag }) =>
    yes(client.startsWith('outlook') ? tag === 'time' : !/^(details|main|nav|summary)$/.test(tag)),
  ),
  'html-anchor-links': ifPartial(({ value, names }) => yes(names?.has(decode(value.slice(1))))), // only <a name> is a target everywhere
  'html-lists': ifPartial((use) => yes(!hasAttribute(use, 'reversed'))),
  'css-overflow': ifPartial(() => 'y'),
  'css-margin': ({ value, word, tag }) =>
    ZERO.test(value)
      ? 'y'
      : /-\d/.test(value)
        ? 'n'
        : yes(!word || !(/auto/.test(value) || ['body', 'span'].includes(tag))),
  'css-text-align': ({ value }) => yes(/^(left|right|center|justify)$/.test(value)),
  'css-display': (use) =>
    yes(
      use.word
        ? use.value.startsWith('none') || /^(block|inline)$/.test(use.value) || padsForWord(use)
        : !/flow-root|inline-(flex|grid)|contents|revert/.test(use.value),
    ),
  'css-display-none': ({ word, nested, tag, support }) => (word ? yes(!nested && tag !== 'img') : support),
  'css-text-decoration': ifPartial(({ value }) => yes(/^(none|underline|line-through)$/.test(value))),
  'css-font-size': ({ client, value }) =>
    client.startsWith('samsung') ? (/px|pt/.test(value) ? 'y' : 'a') : yes(!/rem/.test(value)),
  'css-font-weight': ifPartial(({ value }) => yes(/^(normal|bold|[1-9]00)$/.test(value))),
  'css-direction': ({ value, support }) => (support === 'a' && value === 'ltr' ? 'y' : support),
  'css-line-height': ({ word, style, value, support }) =>
    word ? (/mso-line-height-rule/.test(style ?? '') || /^[\d.]+%?$/.test(value) ? 'y' : 'a') : support,
  'css-max-width': (use) =>
    use.word ? yes(use.tag === 'table' || (use.tag === 'img' && hasAttribute(use, 'width'))) : use.support,
  'css-width': (use) =>
    use.word
      ? yes(use.tag === 'img' ? hasAttribute(use, 'width') : !BLOCKS.includes(use.tag))
      : use.support === 'a'
        ? 'y'
        : use.support,
  'css-height': ({ value, word, tag, support }) =>
    /^(auto|0(px)?)$/.test(value) ? 'y' : word ? yes(!BLOCKS.includes(tag)) : support,
  'css-padding': (use) =>
    use.word ? yes(CELLS.includes(use.tag) || padsForWord(use) || ZERO.test(use.value)) : use.support,
  'css-border': ({ word, value, tag, support }) =>
    !word
      ? support
      : /(^|\D)(9|[1-9]\d+)px/.test(value)
        ? 'n'
        : ['table', 'td', 'th', 'img', 'hr'].includes(tag) || /^(0|none)/.test(value)
          ? 'y'
          : 'a',
  'css-background': ifPartial(({ value }) => yes(!/url\(|gradient|,(?![^(]*\))/.test(value))),
  'css-border-radius': ifPartial(({ value }) => yes(!/\//.test(value))),
  // hiding twice: where one is not understood, display:none does it
  'css-max-height': ({ style, support }) => (/display:\s*none/.test(style ?? '') ? 'y' : support),
  'css-opacity': ({ style, support }) => (/display:\s*none/.test(style ?? '') ? 'y' : support),
}

/** Support of one use of a feature in one client, after the notes. */
export function supportOfUse(slug, client, support, use) {
  if (BENIGN.has(slug)) return 'u'
  if (support === 'y' || support === 'u') return support
  const value = String(use.value ?? '')
    .toLowerCase()
    .trim()
  return RULES[slug]?.({ ...use, value, client, support, word: client === 'outlook.windows' }) ?? support
}
