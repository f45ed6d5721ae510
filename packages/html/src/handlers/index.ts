import type { Handlers } from '../state.js'
import * as blocks from './blocks.js'
import * as boxes from './boxes.js'
import { figure, gallery } from './figure.js'
import { image } from './image.js'
import * as inline from './inline.js'
import { crossReference, link } from './link.js'
import { descriptionList, list } from './lists.js'
import { audio, embed, file, video } from './media.js'
import { footnoteReference } from './notes.js'
import { blockquote, pullquote } from './quotes.js'
import { table } from './table.js'
import { dialogue, verse } from './voices.js'

/** The standard handler of every node. */
export const handlers: Handlers = {
  paragraph: blocks.paragraph,
  heading: blocks.heading,
  blockquote,
  pullquote,
  callout: boxes.callout,
  aside: boxes.aside,
  details: boxes.details,
  list,
  descriptionList,
  code: blocks.code,
  math: blocks.math,
  thematicBreak: blocks.thematicBreak,
  table,
  figure,
  gallery,
  embed,
  audio,
  video,
  file,
  footnoteDefinition: blocks.footnoteDefinition,
  verse,
  dialogue,
  accessBoundary: blocks.accessBoundary,
  pageBreak: blocks.pageBreak,
  sectionBreak: blocks.sectionBreak,
  unknown: blocks.unknown,
  text: inline.text,
  emphasis: inline.wrap('em'),
  strong: inline.wrap('strong'),
  delete: inline.wrap('del'),
  inlineCode: inline.inlineCode,
  break: inline.lineBreak,
  link,
  image,
  footnoteReference,
  inlineMath: inline.inlineMath,
  superscript: inline.wrap('sup'),
  subscript: inline.wrap('sub'),
  underline: inline.wrap('u'),
  mark: inline.wrap('mark'),
  kbd: inline.wrap('kbd'),
  abbr: inline.abbr,
  cite: inline.wrap('cite'),
  time: inline.time,
  span: inline.wrap('span'),
  smallCaps: inline.wrap('span', { className: ['small-caps'] }),
  ruby: inline.ruby,
  crossReference,
  citation: inline.wrap('span', { className: ['citation'] }),
  unknownPhrasing: inline.unknownPhrasing,
}
