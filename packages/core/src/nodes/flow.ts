import type { FigureContent, Media } from '../model/media.js'
import type { DescriptionList, List, Table } from './flow-lists.js'
import type { NodeBase } from './node.js'
import type { Phrasing } from './phrasing.js'

interface FlowParent extends NodeBase {
  readonly children: readonly Flow[]
}

interface PhrasingBlock extends NodeBase {
  readonly children: readonly Phrasing[]
}

/** mdast `paragraph`. */
export interface Paragraph extends PhrasingBlock {
  readonly type: 'paragraph'
}

/** mdast `heading`; 1 is the article's title, so a body begins at 2. */
export interface Heading extends PhrasingBlock {
  readonly type: 'heading'
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6
}

/** mdast `blockquote`, with who said it and where. */
export interface Blockquote extends FlowParent {
  readonly type: 'blockquote'
  readonly attribution?: readonly Phrasing[]
  /** URL of the source. */
  readonly cite?: string
}

/** Words of the article repeated for the eye; channels without layout leave it out. */
export interface Pullquote extends FlowParent {
  readonly type: 'pullquote'
  readonly attribution?: readonly Phrasing[]
  readonly cite?: string
}

/** A boxed note: `note`, `tip`, `warning`, `important`, `caution` or a word of one's own. */
export interface Callout extends FlowParent {
  readonly type: 'callout'
  readonly kind: string
  readonly title?: readonly Phrasing[]
}

/** A sidebar. */
export interface Aside extends FlowParent {
  readonly type: 'aside'
  readonly title?: readonly Phrasing[]
}

/** A part that is shown on demand (HTML `details`). */
export interface Details extends FlowParent {
  readonly type: 'details'
  readonly title: readonly Phrasing[]
}

/** mdast `code`: a block of source text. */
export interface Code extends NodeBase {
  readonly type: 'code'
  readonly value: string
  /** Name of the programming language. */
  readonly lang?: string
  readonly meta?: string
}

/** A formula on a line of its own, in TeX. */
export interface Math extends NodeBase {
  readonly type: 'math'
  readonly value: string
  readonly mathml?: string
}

/** mdast `thematicBreak`: a change of subject. */
export interface ThematicBreak extends NodeBase {
  readonly type: 'thematicBreak'
}

/** Pictures with caption and credit; no media means that the picture was lost. */
export interface Figure extends NodeBase, FigureContent {
  readonly type: 'figure'
}

/** Figures that belong together. */
export interface Gallery extends NodeBase {
  readonly type: 'gallery'
  readonly children: readonly Figure[]
  readonly caption?: readonly Phrasing[]
}

/** A thing that lives elsewhere (a post, a film, a map); channels that cannot run it show a linked card. */
export interface Embed extends NodeBase {
  readonly type: 'embed'
  /** Absolute URL of the thing's own page: the fallback that always exists. */
  readonly url: string
  readonly provider?: string
  /** Markup that the provider gave; no adapter trusts it. */
  readonly html?: string
  readonly title?: string
  readonly author?: string
  readonly thumbnail?: Media
  /** What it says, in plain text. */
  readonly text?: string
  /** Pixels. */
  readonly width?: number
  /** Pixels. */
  readonly height?: number
}

/** Subtitles or captions for sound and film (HTML `track`). */
export interface Track {
  readonly src: string
  /** BCP 47 tag. */
  readonly language?: string
  readonly kind?: 'captions' | 'subtitles' | 'descriptions'
  readonly label?: string
}

/** Sound in the body. */
export interface AudioNode extends NodeBase {
  readonly type: 'audio'
  readonly media: Media
  readonly title?: string
  /** URL of a transcript. */
  readonly transcript?: string
}

/** Film in the body. */
export interface Video extends NodeBase {
  readonly type: 'video'
  readonly media: Media
  readonly title?: string
  readonly poster?: Media
  readonly captions?: readonly Track[]
  /** URL of a transcript. */
  readonly transcript?: string
}

/** A file to download. */
export interface FileNode extends NodeBase {
  readonly type: 'file'
  readonly media: Media
  readonly title?: string
}

/** mdast (GFM) `footnoteDefinition`; numbered by first reference. */
export interface FootnoteDefinition extends FlowParent {
  readonly type: 'footnoteDefinition'
  readonly identifier: string
  readonly label?: string
}

/** Lines of verse; stanzas are verse nodes that follow one another. */
export interface Verse extends NodeBase {
  readonly type: 'verse'
  readonly children: readonly VerseLine[]
}

/** One line of a {@link Verse}; an empty one parts two stanzas. */
export interface VerseLine extends PhrasingBlock {
  readonly type: 'verseLine'
}

/** An interview or a play: turns of named speakers. */
export interface Dialogue extends NodeBase {
  readonly type: 'dialogue'
  readonly children: readonly DialogueTurn[]
}

/** What one speaker says in a {@link Dialogue}. */
export interface DialogueTurn extends FlowParent {
  readonly type: 'dialogueTurn'
  readonly speaker: readonly Phrasing[]
}

/** From here on `access` applies: what follows is for those who may read it. */
export interface AccessBoundary extends NodeBase {
  readonly type: 'accessBoundary'
}

/** Where a printed page begins. */
export interface PageBreak extends NodeBase {
  readonly type: 'pageBreak'
  /** The page's number as printed. */
  readonly label: string
}

/** A pause in the text without a heading: white space or an ornament. */
export interface SectionBreak extends NodeBase {
  readonly type: 'sectionBreak'
}

/** Something that the model has no node for; `fallback` is what to show instead. */
export interface Unknown extends NodeBase {
  readonly type: 'unknown'
  readonly originalType: string
  readonly raw?: string
  readonly fallback: readonly Flow[]
}

/** Any node that stands on its own: a closed union. */
export type Flow =
  | Paragraph
  | Heading
  | Blockquote
  | Pullquote
  | Callout
  | Aside
  | Details
  | List
  | DescriptionList
  | Code
  | Math
  | ThematicBreak
  | Table
  | Figure
  | Gallery
  | Embed
  | AudioNode
  | Video
  | FileNode
  | FootnoteDefinition
  | Verse
  | Dialogue
  | AccessBoundary
  | PageBreak
  | SectionBreak
  | Unknown
