export type {
  AgentInput,
  AgentReference,
  ArticleInput,
  CorrectionInput,
  CreditInput,
  DatesInput,
  StampInput,
  SubjectInput,
} from './create/article-input.js'
export { type CreateArticleOptions, createArticle } from './create/create-article.js'
export { createPublication, type PublicationInput } from './create/create-publication.js'
export { deepFreeze } from './create/deep-freeze.js'
export { createSlugger } from './identity/create-slugger.js'
export { isAbsoluteIri } from './identity/is-absolute-iri.js'
export { isHttpUrl } from './identity/is-http-url.js'
export { mintId } from './identity/mint-id.js'
export { slugify } from './identity/slugify.js'
export { directionOf } from './language/direction-of.js'
export { isLanguageTag } from './language/is-language-tag.js'
export type { Affiliation, Agent, AgentKind, NameParts } from './model/agent.js'
export type { Article, Direction, Identifiers } from './model/article.js'
export {
  type Access,
  type Audio,
  accessLevels,
  type Correction,
  correctionKinds,
  type Disclosure,
  disclosureKinds,
  type Issue as PublicationIssue,
  type Related,
  relations,
  type Series,
  type Share,
  type Source,
  type Subject,
  subjectKinds,
  type Tag,
  type Translation,
} from './model/article-parts.js'
export { type Credit, type Role, roles } from './model/credit.js'
export type { Json } from './model/json.js'
export { decorative, type FigureContent, type Media, type MediaVariant, type Rights } from './model/media.js'
export type { FeedUrls, Publication } from './model/publication.js'
export type { Copyright, License } from './model/rights.js'
export type { ArticleDates, Stamp, StampPrecision } from './model/stamp.js'
export type {
  AccessBoundary,
  Aside,
  AudioNode,
  Blockquote,
  Callout,
  Code,
  Details,
  Dialogue,
  DialogueTurn,
  Embed,
  Figure,
  FileNode,
  FootnoteDefinition,
  Gallery,
  Heading,
  Math,
  PageBreak,
  Paragraph,
  Pullquote,
  SectionBreak,
  ThematicBreak,
  Track,
  Unknown,
  Verse,
  VerseLine,
  Video,
} from './nodes/flow.js'
export type {
  Alignment,
  DescriptionDetails,
  DescriptionList,
  DescriptionTerm,
  List,
  ListItem,
  Table,
  TableCell,
  TableRow,
} from './nodes/flow-lists.js'
export type { NodeBase, NodeData } from './nodes/node.js'
export type { ArticleNode, Flow, NodeOf, NodeType, Part, Root } from './nodes/nodes.js'
export type {
  Abbr,
  Break,
  Citation,
  Cite,
  CrossReference,
  Delete,
  Emphasis,
  FootnoteReference,
  Image,
  InlineCode,
  InlineMath,
  Kbd,
  Link,
  Mark,
  Phrasing,
  Ruby,
  SmallCaps,
  Span,
  Strong,
  Subscript,
  Superscript,
  Text,
  Time,
  Underline,
  UnknownPhrasing,
} from './nodes/phrasing.js'
export type { Adapter, Asset, AssetSource, OutputFile, RenderContext } from './report/adapter.js'
export {
  defineMessages,
  type MessageFactory,
  type MessageRule,
  type MessageTable,
  type MessageValues,
} from './report/define-messages.js'
export type { Imported, Residue } from './report/imported.js'
export type { ImportedAsset, ImportedItem, ImportedSite, Importer, SourceBytes } from './report/importer.js'
export type { Message, MessagePlace, Report, Severity } from './report/message.js'
export { type Issue, OffprintError, type OffprintErrorOptions } from './report/offprint-error.js'
export type { Reader, ReaderOptions, SourceFacts } from './report/reader.js'
export { reportAs } from './report/report-as.js'
export {
  articleJsonSchema,
  articleSchema,
  publicationSchema,
  type StandardIssue,
  type StandardSchema,
} from './schema/standard-schema.js'
export { lastChanged, newest } from './stamp/last-changed.js'
export { parseStamp } from './stamp/parse-stamp.js'
export { toDateTime } from './stamp/to-date-time.js'
export { toInstant } from './stamp/to-instant.js'
export { countWords } from './text/count-words.js'
export { createLocator, type Locate, type Place } from './text/create-locator.js'
export { didYouMean } from './text/did-you-mean.js'
export { excerpt } from './text/excerpt.js'
export { flowTexts } from './text/flow-texts.js'
export { phrasingText } from './text/phrasing-text.js'
export { readingTime } from './text/reading-time.js'
export { toPlainText } from './text/to-plain-text.js'
export { type Footnote, footnotes } from './tree/footnotes.js'
export { boundaryIndex, freePart } from './tree/free-part.js'
export { type OutlineEntry, outline } from './tree/outline.js'
export { innerNodes, visit } from './tree/visit.js'
