// Conditional comments: Outlook for Windows opens them, the other clients skip them.
const OUTLOOK = 16 // the version that they are read for
const COMPARISONS = {
  gte: (version) => OUTLOOK >= version,
  gt: (version) => OUTLOOK > version,
  lte: (version) => OUTLOOK <= version,
  lt: (version) => OUTLOOK < version,
}

/** Does one term of an expression hold: "mso", "gte mso 9", "!mso", "true"? */
function termHolds(text) {
  const test = text.trim().replace(/^\(|\)$/g, '')
  if (test.startsWith('!')) return !termHolds(test.slice(1))
  if (test === 'true') return true
  const [found, comparison, version] = /^(?:(gte|gt|lte|lt) )?mso(?: (\d+))?$/.exec(test) ?? []
  if (!found || !version) return Boolean(found)
  return comparison ? COMPARISONS[comparison](version) : OUTLOOK === Number(version)
}

function holds(expression) {
  const alternatives = expression.replace(/\s+/g, ' ').trim().split('|')
  return alternatives.some((alternative) => alternative.split('&').every(termHolds))
}

/** The HTML as Outlook for Windows reads it. */
export function openConditionals(html) {
  const open = (_, expression, body) => (holds(expression) ? body : '')
  return html
    .replace(/<!--\[if ([^\]]*)\]>\s*<!--\s*-?->([\s\S]*?)<!--\s*<!\[endif\]-->/g, open)
    .replace(/<!--\[if ([^\]]*)\]><!-->([\s\S]*?)<!--<!\[endif\]-->/g, open)
    .replace(/<!--\[if ([^\]]*)\]>([\s\S]*?)<!\[endif\]-->/g, open)
}

/** The HTML as all other clients read it: what is for Outlook alone is a comment. */
export const skipConditionals = (html) => html.replace(/<!--\[if[^\]]*\]>(?!\s*<!-->|<!-->)[\s\S]*?<!\[endif\]-->/g, '')
