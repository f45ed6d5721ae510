/** DPUB-ARIA roles and the `epub:type` that goes with each (EPUB Structural Semantics 1.1; Ace: epub-type-has-matching-role). */
export const epubTypes: Readonly<Record<string, string>> = {
  'doc-abstract': 'abstract',
  'doc-backlink': 'backlink',
  'doc-chapter': 'chapter',
  'doc-colophon': 'colophon',
  'doc-cover': 'cover',
  'doc-errata': 'errata',
  'doc-footnote': 'footnote',
  'doc-noteref': 'noteref',
  'doc-notice': 'notice',
  'doc-pagebreak': 'pagebreak',
  'doc-pagelist': 'page-list',
  'doc-part': 'part',
  'doc-pullquote': 'pullquote',
  'doc-subtitle': 'subtitle',
  'doc-tip': 'tip',
  'doc-toc': 'toc',
}
