import type { Handler } from '../read/context.js'
import { plainBlocks } from './block-elements.js'
import { aside, block, details } from './boxes.js'
import { lineBreak, rule, wordBreak } from './breaks.js'
import { pre } from './code.js'
import { figure } from './figure.js'
import { heading } from './headings.js'
import { img, picture } from './image.js'
import * as inline from './inline.js'
import { control, noscript, script, silent, svg } from './left-out.js'
import { link } from './link.js'
import { descriptionList, list, strayItem } from './lists.js'
import { math } from './math.js'
import { frame, namedFilm, player } from './media.js'
import { blockquote } from './quotes.js'
import { table } from './table.js'

/** What each element is read as; an element that is not here is its children. */
export const handlers: Readonly<Record<string, Handler>> = {
  ...Object.fromEntries(plainBlocks.map((name) => [name, block])),
  h1: heading(1),
  h2: heading(2),
  h3: heading(3),
  h4: heading(4),
  h5: heading(5),
  h6: heading(6),
  ul: list,
  ol: list,
  menu: list,
  dir: list,
  li: strayItem,
  dl: descriptionList,
  blockquote,
  aside,
  details,
  figure,
  pre,
  listing: pre,
  xmp: pre,
  table,
  hr: rule,
  br: lineBreak,
  wbr: wordBreak,
  img,
  image: img,
  picture,
  audio: player,
  video: player,
  iframe: frame,
  frame,
  embed: frame,
  object: frame,
  'lite-youtube': namedFilm((id) => `https://www.youtube.com/watch?v=${id}`),
  'youtube-video': namedFilm((id) => `https://www.youtube.com/watch?v=${id}`),
  'amp-youtube': namedFilm((id) => `https://www.youtube.com/watch?v=${id}`),
  'lite-vimeo': namedFilm((id) => `https://vimeo.com/${id}`),
  'amp-vimeo': namedFilm((id) => `https://vimeo.com/${id}`),
  'amp-img': img,
  'amp-iframe': frame,
  'amp-video': player,
  'amp-audio': player,
  math,
  a: link,
  em: inline.wrapper('emphasis'),
  i: inline.wrapper('emphasis'),
  var: inline.wrapper('emphasis'),
  dfn: inline.wrapper('emphasis'),
  strong: inline.strong,
  b: inline.strong,
  del: inline.wrapper('delete'),
  s: inline.wrapper('delete'),
  strike: inline.wrapper('delete'),
  sup: inline.superscript,
  sub: inline.wrapper('subscript'),
  u: inline.wrapper('underline'),
  mark: inline.wrapper('mark'),
  kbd: inline.wrapper('kbd'),
  cite: inline.wrapper('cite'),
  code: inline.inlineCode,
  samp: inline.inlineCode,
  tt: inline.inlineCode,
  abbr: inline.abbr,
  acronym: inline.abbr,
  time: inline.time,
  q: inline.q,
  span: inline.span,
  font: inline.span,
  bdi: inline.span,
  bdo: inline.span,
  ruby: inline.ruby,
  script,
  noscript,
  svg,
  button: control,
  select: control,
  textarea: control,
  input: control,
  label: control,
  output: control,
  progress: control,
  meter: control,
  datalist: control,
  ...Object.fromEntries(
    [
      ...['style', 'template', 'head', 'title', 'meta', 'link', 'base', 'area', 'map', 'param', 'source', 'track'],
      ...['col', 'colgroup', 'rp', 'noembed', 'basefont', 'bgsound'],
    ].map((name) => [name, silent]),
  ),
}
