import type { Json } from '../model/json.js'
import type { NodeBase } from './node.js'

interface PhrasingParent extends NodeBase {
  readonly children: readonly Phrasing[]
}

/** mdast `text`. */
export interface Text extends NodeBase {
  readonly type: 'text'
  readonly value: string
}

/** mdast `emphasis`. */
export interface Emphasis extends PhrasingParent {
  readonly type: 'emphasis'
}

/** mdast `strong`. */
export interface Strong extends PhrasingParent {
  readonly type: 'strong'
}

/** mdast (GFM) `delete`: text that no longer holds. */
export interface Delete extends PhrasingParent {
  readonly type: 'delete'
}

/** mdast `inlineCode`. */
export interface InlineCode extends NodeBase {
  readonly type: 'inlineCode'
  readonly value: string
}

/** mdast `break`: a line break that matters. */
export interface Break extends NodeBase {
  readonly type: 'break'
}

/** mdast `link`; references are resolved by the reader. */
export interface Link extends PhrasingParent {
  readonly type: 'link'
  /** Absolute, relative to the article's URL, or a fragment. */
  readonly url: string
  readonly title?: string
}

/** mdast `image` inside a line; `alt` as in {@link Media}. */
export interface Image extends NodeBase {
  readonly type: 'image'
  readonly url: string
  /** Text alternative, or `decorative`; absent means missing. */
  readonly alt?: string
  readonly title?: string
  /** Pixels. */
  readonly width?: number
  /** Pixels. */
  readonly height?: number
}

/** mdast (GFM) `footnoteReference`; the definition is a flow node of the body. */
export interface FootnoteReference extends NodeBase {
  readonly type: 'footnoteReference'
  readonly identifier: string
  readonly label?: string
}

/** A formula inside a line, in TeX. */
export interface InlineMath extends NodeBase {
  readonly type: 'inlineMath'
  readonly value: string
  /** MathML, where the source had it. */
  readonly mathml?: string
}

/** Raised text. */
export interface Superscript extends PhrasingParent {
  readonly type: 'superscript'
}

/** Lowered text. */
export interface Subscript extends PhrasingParent {
  readonly type: 'subscript'
}

/** Underlined text (HTML `u`). */
export interface Underline extends PhrasingParent {
  readonly type: 'underline'
}

/** Highlighted text (HTML `mark`). */
export interface Mark extends PhrasingParent {
  readonly type: 'mark'
}

/** Keys to press (HTML `kbd`). */
export interface Kbd extends PhrasingParent {
  readonly type: 'kbd'
}

/** An abbreviation and what it stands for. */
export interface Abbr extends PhrasingParent {
  readonly type: 'abbr'
  readonly title?: string
}

/** Title of a work (HTML `cite`). */
export interface Cite extends PhrasingParent {
  readonly type: 'cite'
}

/** A date or time in words, with its machine form (HTML `time`). */
export interface Time extends PhrasingParent {
  readonly type: 'time'
  readonly datetime: string
}

/** Text in another language or direction; `data.lang` and `data.dir` say which. */
export interface Span extends PhrasingParent {
  readonly type: 'span'
}

/** Small capitals. */
export interface SmallCaps extends PhrasingParent {
  readonly type: 'smallCaps'
}

/** Base text with its reading (HTML `ruby`). */
export interface Ruby extends PhrasingParent {
  readonly type: 'ruby'
  /** The reading, shown over or beside the base. */
  readonly text: string
}

/** A reference to another place of the same article, by `data.id`. */
export interface CrossReference extends PhrasingParent {
  readonly type: 'crossReference'
  readonly identifier: string
}

/** A reference to the literature: its words here, and what it cites as CSL-JSON items. */
export interface Citation extends PhrasingParent {
  readonly type: 'citation'
  readonly items: readonly Json[]
}

/** Something inside a line that the model has no node for; `children` is what to show instead. */
export interface UnknownPhrasing extends PhrasingParent {
  readonly type: 'unknownPhrasing'
  readonly originalType: string
  readonly raw?: string
}

/** Any node inside a line: a closed union, so that every table of handlers is complete or does not compile. */
export type Phrasing =
  | Text
  | Emphasis
  | Strong
  | Delete
  | InlineCode
  | Break
  | Link
  | Image
  | FootnoteReference
  | InlineMath
  | Superscript
  | Subscript
  | Underline
  | Mark
  | Kbd
  | Abbr
  | Cite
  | Time
  | Span
  | SmallCaps
  | Ruby
  | CrossReference
  | Citation
  | UnknownPhrasing
