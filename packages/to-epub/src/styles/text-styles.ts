/** The book's own rules: for reading, in the CSS that old readers know; no colour but the reader's own. */
export const textStyles: string = `html { font-size: 100%; }
body { margin: 5% 6%; line-height: 1.5; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.2; margin: 1.6em 0 0.5em; text-align: left; font-weight: bold; page-break-after: avoid; break-after: avoid; page-break-inside: avoid; }
h1 { font-size: 1.7em; margin-top: 0.2em; }
h2 { font-size: 1.3em; }
h3 { font-size: 1.15em; }
h4, h5, h6 { font-size: 1em; }
[dir="rtl"] h1, [dir="rtl"] h2, [dir="rtl"] h3, [dir="rtl"] h4, [dir="rtl"] h5, [dir="rtl"] h6 { text-align: right; }
p { margin: 0 0 0.8em; orphans: 2; widows: 2; }
a { color: inherit; text-decoration: underline; }
ul, ol { margin: 0 0 0.8em; padding-left: 1.6em; }
[dir="rtl"] ul, [dir="rtl"] ol { padding-left: 0; padding-right: 1.6em; }
li { margin-bottom: 0.25em; }
dt { font-weight: bold; }
dd { margin: 0 0 0.6em 1.6em; }
[dir="rtl"] dd { margin: 0 1.6em 0.6em 0; }
.chapter-head { margin-bottom: 2em; }
.kicker, .series { font-size: 0.85em; letter-spacing: 0.05em; margin: 0 0 0.3em; }
.deck { font-size: 1.15em; font-style: italic; line-height: 1.35; }
:lang(ja) .deck, :lang(zh) .deck, :lang(ko) .deck, :lang(ar) .deck, :lang(fa) .deck, :lang(he) .deck { font-style: normal; }
.byline, .date { font-size: 0.9em; margin: 0; }
.abstract { margin: 0 0 2em; padding-left: 1em; border-left: 2px solid; }
figure { margin: 1.5em 0; page-break-inside: avoid; break-inside: avoid; }
img { max-width: 100%; height: auto; }
figcaption { font-size: 0.85em; line-height: 1.4; margin-top: 0.5em; }
.credit { font-style: italic; }
blockquote { margin: 1em 1.5em; }
.attribution { font-size: 0.9em; }
.quote figcaption { margin-left: 1.5em; margin-right: 1.5em; }
.pullquote { margin: 1.8em 1em; padding: 0.7em 0; border-top: 1px solid; border-bottom: 1px solid; font-size: 1.2em; line-height: 1.35; text-align: center; page-break-inside: avoid; break-inside: avoid; }
.pullquote p { margin: 0; }
.callout, .sidebar, .disclosure, .correction, details { border: 1px solid; padding: 0.7em 1em 0; margin: 1.4em 0; }
.callout, .sidebar { font-size: 0.95em; }
summary, .box-title { font-weight: bold; margin-bottom: 0.5em; }
.authors { margin-top: 2.5em; font-size: 0.9em; }
.errata { margin-top: 2em; }
table { border-collapse: collapse; margin: 1.2em 0; font-size: 0.9em; line-height: 1.35; }
caption { font-size: 0.95em; margin-bottom: 0.5em; text-align: left; }
[dir="rtl"] caption { text-align: right; }
td, th { border: 1px solid; padding: 0.3em 0.6em; vertical-align: top; }
th { font-weight: bold; }
pre { white-space: pre-wrap; word-wrap: break-word; overflow-wrap: break-word; font-size: 0.85em; line-height: 1.4; margin: 1.2em 0; padding-left: 0.8em; border-left: 2px solid; text-align: left; }
code, kbd { font-family: monospace; }
kbd { border: 1px solid; padding: 0 0.2em; font-size: 0.85em; }
.hljs-keyword, .hljs-title, .hljs-section { font-weight: bold; }
.hljs-comment, .hljs-quote { font-style: italic; }
.math-block { margin: 1em 0; text-align: center; }
.verse p { margin-left: 1.5em; margin-right: 1.5em; page-break-inside: avoid; }
.dialogue .turn { margin-top: 0.6em; }
.embed, .file, .audio, .video { page-break-inside: avoid; }
.gallery figure { margin: 1em 0; }
.missing-picture { border: 1px dashed; padding: 0.5em 0.8em; }
.small-caps { font-variant: small-caps; }
.footnotes { font-size: 0.9em; margin-top: 2.5em; border-top: 1px solid; padding-top: 0.5em; }
.note-number { font-weight: bold; }
sup, sub { line-height: 0; font-size: 0.75em; }
.noteref { text-decoration: none; }
rt { font-size: 0.5em; }
hr { border: 0; border-top: 1px solid; width: 30%; margin: 2em auto; }
.page-break { margin: 0; }
.task-list { list-style-type: none; padding-left: 0.5em; }
.cover { margin: 0; text-align: center; page-break-after: always; }
.cover img { max-width: 100%; max-height: 95%; }
.title-page { text-align: center; margin-top: 20%; }
.title-page h1 { font-size: 2em; text-align: center; }
.title-page .publisher { margin-top: 4em; }
.part { text-align: center; margin-top: 30%; }
.part h1 { text-align: center; }
.colophon, .contributors { font-size: 0.95em; }
.source { margin: 0 0 1em; }
.source p { margin: 0; }
.contributor ul { list-style-type: none; padding-left: 0; }
.contents ol { list-style-type: none; padding-left: 0; }
.contents ol ol { padding-left: 1.4em; font-size: 0.95em; }
[dir="rtl"] .contents ol, [dir="rtl"] .contents ol ol { padding-left: 0; }
[dir="rtl"] .contents ol ol { padding-right: 1.4em; }
.contents li { margin: 0.35em 0; }
.contents a { text-decoration: none; }
`

/** Readers set dark pages themselves; where they do not, contrast is 13 to 1. */
export const darkStyles: string = `@media (prefers-color-scheme: dark) {
  html, body { background-color: #121212; color: #e0e0e0; }
}
`

/** EPUB 3.3, section 6.3.1.2: the prefixed property for readers that know it alone. */
export const verticalStyles: string = `html { -epub-writing-mode: vertical-rl; -webkit-writing-mode: vertical-rl; writing-mode: vertical-rl; }
body { margin: 6% 5%; }
pre, table, .math-block { -epub-writing-mode: horizontal-tb; -webkit-writing-mode: horizontal-tb; writing-mode: horizontal-tb; }
`
