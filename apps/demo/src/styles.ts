/** The pages' stylesheet. */
export const styles: string = `
:root { color-scheme: light dark; --ink: #1c2529; --paper: #fdfcf9; --quiet: #55636a; --line: #d5d9d8; --link: #0b5a7a; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9e8; --paper: #14191b; --quiet: #a2aeb3; --line: #3a4448; --link: #7cc4e3; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.6 Charter, 'Bitstream Charter', Georgia, serif; }
a { color: var(--link); }
.masthead { border-bottom: 1px solid var(--line); padding: 1rem 1.5rem; text-align: center; font-size: 1.25rem; letter-spacing: .04em; }
.masthead a { color: inherit; text-decoration: none; }
main { max-width: 42rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; }
main.index { max-width: 60rem; }
h1 { font-size: 2.4rem; line-height: 1.15; margin: .2em 0 .3em; }
h2 { font-size: 1.45rem; line-height: 1.25; margin: 2em 0 .5em; }
.kicker { color: var(--quiet); margin: 0; letter-spacing: .06em; }
.deck { font-size: 1.3rem; color: var(--quiet); margin: 0 0 1em; line-height: 1.4; }
.byline, .dateline, figcaption, .files { color: var(--quiet); font-size: .92rem; }
.byline, .dateline { margin: 0; }
figure { margin: 1.8em 0; }
img, video { max-width: 100%; height: auto; display: block; }
audio { width: 100%; }
figcaption { margin-top: .4em; }
.credit { opacity: .85; font-style: italic; }
.gallery { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 1rem; }
.gallery > figure { margin: 0; }
.gallery > figcaption { grid-column: 1 / -1; }
.pullquote blockquote { border: 0; font-size: 1.5rem; line-height: 1.35; margin: 0; padding: 0 1rem; }
blockquote { margin: 1.5em 0; padding-inline-start: 1.2rem; border-inline-start: 3px solid var(--line); }
.callout, .sidebar, .disclosure, .correction, details { border: 1px solid var(--line); border-radius: 4px; padding: .3rem 1.1rem; margin: 1.6em 0; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
caption { text-align: start; color: var(--quiet); padding-bottom: .4em; }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .6rem; text-align: start; vertical-align: top; }
pre { overflow-x: auto; border: 1px solid var(--line); border-radius: 4px; padding: .8rem 1rem; font-size: .88rem; line-height: 1.45; }
.footnotes { border-top: 1px solid var(--line); margin-top: 3em; font-size: .92rem; }
.small-caps { font-variant-caps: small-caps; }
iframe { width: 100%; height: 36rem; border: 1px solid var(--line); background: #fff; }
.files a { margin-inline-end: .8em; }
.feed p { margin: .1em 0 1em; }
details pre { max-height: 24rem; border: 0; padding: 0; }
`
