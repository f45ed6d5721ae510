/** The book's stylesheet: for reading, in the CSS that old readers know. */
export const styles: string = `body { margin: 5% 6%; line-height: 1.5; }
h1, h2, h3, h4, h5, h6 { line-height: 1.2; margin: 1.6em 0 0.5em; text-align: start; page-break-after: avoid; break-after: avoid; }
h1 { font-size: 1.7em; margin-top: 0.3em; }
h2 { font-size: 1.3em; }
h3, h4, h5, h6 { font-size: 1.1em; }
p { margin: 0 0 0.8em; }
header { margin-bottom: 2em; }
.kicker { font-size: 0.85em; letter-spacing: 0.05em; margin: 0; }
.deck { font-size: 1.15em; font-style: italic; }
.byline, .date { font-size: 0.9em; margin: 0; }
figure { margin: 1.5em 0; page-break-inside: avoid; break-inside: avoid; }
img { max-width: 100%; height: auto; }
figcaption { font-size: 0.85em; margin-top: 0.4em; }
.credit { font-style: italic; }
blockquote { margin: 1em 1.5em; }
.pullquote blockquote { font-size: 1.25em; margin: 0 1em; }
.callout, .sidebar, .disclosure, .correction, details { border: 1px solid; padding: 0.6em 1em; margin: 1.2em 0; }
.authors { margin-top: 2em; font-size: 0.95em; }
table { border-collapse: collapse; margin: 1em 0; font-size: 0.9em; }
caption { font-size: 0.9em; margin-bottom: 0.4em; }
td, th { border: 1px solid; padding: 0.25em 0.5em; vertical-align: top; }
pre { white-space: pre-wrap; overflow-wrap: break-word; font-size: 0.85em; margin: 1em 0; }
.verse p { margin-left: 1.5em; margin-right: 1.5em; }
.small-caps { font-variant: small-caps; }
.footnotes { font-size: 0.9em; margin-top: 2em; border-top: 1px solid; padding-top: 0.5em; }
sup, sub { line-height: 0; font-size: 0.75em; }
hr { border: 0; border-top: 1px solid; width: 30%; margin: 2em auto; }
.title-page { text-align: center; margin-top: 10%; }
.cover img { max-height: 60vh; }
.task-list { list-style-type: none; padding-left: 1em; }
`
