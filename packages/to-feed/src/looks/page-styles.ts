/** The stylesheet of the page for people: one column, light and dark, nothing from elsewhere. */
export const pageStyles: string = `:root { color-scheme: light dark; --ink: #1d1b18; --soft: #6a655d; --paper: #fbfaf7; --line: #dedad2; --box: #f1eee7; --link: #0b57a4; --mark: #c2410c; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9e6e0; --soft: #a39d93; --paper: #171614; --line: #35322d; --box: #211f1c; --link: #8ab8f0; --mark: #f59e5b; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 3rem 1.25rem 5rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 system-ui, sans-serif; text-align: start; overflow-wrap: break-word; }
a { color: var(--link); text-underline-offset: 0.15em; }
h1 { margin: 0.2em 0 0.25em; font-size: 2.1rem; line-height: 1.15; letter-spacing: -0.01em; text-wrap: balance; }
h1 a { color: inherit; text-decoration: none; }
h1 a:hover { text-decoration: underline; }
h3 a { color: inherit; text-decoration-color: var(--line); text-decoration-thickness: 0.08em; }
h3 a:hover { text-decoration-color: currentcolor; }
.kind { margin: 0; color: var(--mark); font-size: 0.85rem; font-weight: 600; }
.description { margin: 0; color: var(--soft); font-size: 1.1rem; text-wrap: pretty; }
.subscribe { margin: 2rem 0 2.75rem; padding: 1.1rem 1.35rem 1.25rem; border: 1px solid var(--line); border-inline-start: 0.25rem solid var(--mark); border-radius: 0.4rem; background: var(--box); }
.subscribe p { margin: 0 0 0.6rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.35rem 1rem; margin: 0.9rem 0 0; }
dt { color: var(--soft); font-size: 0.95rem; }
dd { margin: 0; min-width: 0; font: 0.95rem/1.6 ui-monospace, monospace; overflow-wrap: anywhere; }
dd a { display: inline-block; user-select: all; }
h2 { margin: 0 0 0.25rem; font-size: 0.95rem; font-weight: 600; color: var(--soft); }
ol { margin: 0; padding: 0; list-style: none; }
li { padding: 1.25rem 0 1.35rem; border-top: 1px solid var(--line); }
h3 { margin: 0; font-size: 1.25rem; line-height: 1.3; text-wrap: balance; }
.facts { margin: 0.25rem 0 0; color: var(--soft); font-size: 0.92rem; font-variant-numeric: tabular-nums; }
.summary { margin: 0.5rem 0 0; text-wrap: pretty; }
@media (max-width: 32rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: 0.5rem; } h1 { font-size: 1.75rem; } }
`
