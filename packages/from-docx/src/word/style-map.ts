/** Classes that mark what is no part of the body. */
export const marks = {
  title: 'word-title',
  subtitle: 'word-subtitle',
  byline: 'word-byline',
  contents: 'word-contents',
} as const

const paragraphs = (names: readonly string[], target: string): readonly string[] =>
  names.map((name) => `p[style-name='${name}'] => ${target}`)

const runs = (names: readonly string[], target: string): readonly string[] =>
  names.map((name) => `r[style-name='${name}'] => ${target}`)

/** What Word's own styles, and those of LibreOffice, Pages, Google Docs and Pandoc, are in HTML; mammoth's syntax. */
export const styleMap: readonly string[] = [
  ...paragraphs(['Title', 'title'], `h1.${marks.title}:fresh`),
  ...paragraphs(['Subtitle', 'subtitle'], `p.${marks.subtitle}:fresh`),
  ...paragraphs(['Author', 'Byline', 'Authors'], `p.${marks.byline}:fresh`),
  "p[style-name^='toc '] => p.word-contents:fresh",
  "p[style-name^='TOC '] => p.word-contents:fresh",
  "p[style-name^='Contents '] => p.word-contents:fresh",
  ...paragraphs(['table of figures', 'Table of Figures'], `p.${marks.contents}:fresh`),
  ...paragraphs(['Heading 7', 'heading 7', 'Heading 8', 'heading 8', 'Heading 9', 'heading 9'], 'h6:fresh'),
  ...paragraphs(
    [
      'Caption',
      'caption',
      'Image Caption',
      'Table Caption',
      'Captioned Figure Caption',
      'Figure',
      'Illustration',
      'Object Caption',
    ],
    'p.caption:fresh',
  ),
  ...paragraphs(
    ['Quote', 'Quotations', 'Block Text', 'Block Quotation', 'Intense Quote', 'Quotation'],
    'blockquote > p:fresh',
  ),
  ...paragraphs(
    ['HTML Preformatted', 'Preformatted Text', 'Source Code', 'Code', 'Code Block', 'Macro Text', 'macro'],
    "pre:separator('\\n')",
  ),
  ...paragraphs(['Verse', 'Poem', 'Poetry'], 'div.verse > p:fresh'),
  ...paragraphs(
    [
      'List Paragraph',
      'Body Text',
      'Body',
      'No Spacing',
      'Normal (Web)',
      'Text body',
      'First Paragraph',
      'Compact',
      'Default',
    ],
    'p:fresh',
  ),
  ...paragraphs(
    ['Captioned Figure', 'Bibliography', 'Date', 'Salutation', 'Closing', 'Signature', 'Abstract'],
    'p:fresh',
  ),
  ...runs(
    ['HTML Code', 'Verbatim Char', 'Code', 'Inline Code', 'Source Text', 'HTML Typewriter', 'HTML Sample'],
    'code',
  ),
  ...runs(['HTML Keyboard'], 'kbd'),
  ...runs(['Emphasis', 'Subtle Emphasis', 'Intense Emphasis', 'HTML Variable', 'HTML Definition'], 'em'),
  ...runs(['Book Title', 'HTML Cite'], 'cite'),
  ...runs(
    ['Hyperlink', 'FollowedHyperlink', 'Internet Link', 'Quote Char', 'Footnote Characters', 'Default Paragraph Font'],
    '',
  ),
  'u => u',
  'strike => s',
  'highlight => mark',
  'small-caps => span.small-caps',
]
