import type { Box } from './box.js'
import { isForeignThing } from './is-foreign-thing.js'
import { isPictureLabel } from './is-picture-label.js'
import { isTaskBox } from './is-task-box.js'
import { judgeShape } from './judge-shape.js'
import type { Reason } from './left-out.js'
import { isParagraph } from './loose-paragraphs.js'
import type { Judge, Measures } from './measure.js'
import { proseOf } from './prose-of.js'

/** How the inside of an article is cleaned. */
export interface Cleaning {
  /** Whether classes and ids count. */
  readonly byName: boolean
  /** Whether boxes go for having more links, pictures or fields than prose. */
  readonly byShape: boolean
  /** Ones for what stands in tables of data. */
  readonly inData: Uint8Array
  /** Characters; what has more prose than this is no furniture. */
  readonly mostFurniture: number
}

/** Elements that are never a part of an article's text. */
const neverText: Readonly<Record<string, Reason>> = {
  footer: 'footer of the site',
  aside: 'sidebar',
  nav: 'navigation',
  input: 'form',
  textarea: 'form',
  select: 'form',
  button: 'form',
}

/** Elements that show what lives elsewhere. */
const foreignTags: ReadonlySet<string> = new Set(['object', 'embed', 'iframe'])

/** Elements that may be prose or furniture, as their shape tells. */
const shapedTags: ReadonlySet<string> = new Set([
  ...['form', 'fieldset', 'table', 'ul', 'ol', 'div', 'section', 'header'],
])

/** Characters; with more, a box named after sharing has more than buttons. */
const longestShareBox = 500

/**
 * Makes the judge of what stands in an article and is no part of it.
 *
 * @param cleaning - What counts.
 * @returns The judge.
 */
export function judgeContent({ byName, byShape, inData, mostFurniture }: Cleaning): Judge {
  return (box, measures) => {
    const { tag, element, hint, index } = box
    if (proseOf(box, measures) > mostFurniture) return undefined
    const reason = isTaskBox(box) ? undefined : neverText[tag]
    if (reason !== undefined) return reason
    if (foreignTags.has(tag) && !isForeignThing(element)) return 'furniture of the page'
    if (isPictureLabel(box, measures)) return 'furniture of the page'
    if (isShareBox(box, measures)) return 'share buttons'
    if ((tag === 'h1' || tag === 'h2') && byName && hint.weight < 0) return 'furniture of the page'
    if (!byShape || !shapedTags.has(tag) || inData[index] === 1 || isParagraph(box)) return undefined
    return judgeShape(box, measures, byName)
  }
}

function isShareBox({ hint, index }: Box, { text }: Measures): boolean {
  return hint.shares && (text[index] ?? 0) < longestShareBox
}
