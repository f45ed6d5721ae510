import { strToU8, zipSync } from 'fflate'

/** What a document of a test holds; XML is WordprocessingML, without the elements round it. */
export interface DocumentParts {
  readonly body: string
  readonly footnotes?: string
  readonly comments?: string
  readonly header?: string
  readonly core?: string
  /** Language of the default style. */
  readonly language?: string
  /** Pictures by their relation's id. */
  readonly pictures?: Readonly<Record<string, { readonly name: string; readonly bytes: Uint8Array }>>
  /** Addresses by their relation's id. */
  readonly links?: Readonly<Record<string, string>>
  /** Further parts, and replacements. */
  readonly others?: Readonly<Record<string, string | Uint8Array>>
}

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ')

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const styles = {
  Title: 'Title',
  Subtitle: 'Subtitle',
  Heading1: 'heading 1',
  Heading2: 'heading 2',
  Heading3: 'heading 3',
  Caption: 'caption',
  Quote: 'Quote',
  IntenseQuote: 'Intense Quote',
  HTMLPreformatted: 'HTML Preformatted',
  TOC1: 'toc 1',
  Byline: 'Byline',
  Odd: 'Odd Style',
}

/** Escapes a text for XML, and leaves out what XML cannot hold. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}

/** A run, with properties such as `<w:b/>`. */
export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`

/** A paragraph of a style; the content is runs, or a text. */
export const paragraph = (content: string, style?: keyof typeof styles, properties = ''): string =>
  `<w:p><w:pPr>${style === undefined ? '' : `<w:pStyle w:val="${style}"/>`}${properties}</w:pPr>${
    content.startsWith('<') ? content : run(content)
  }</w:p>`

/** A picture in a line; `description` is its text alternative. */
export const picture = (id: string, description?: string): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1"${
    description === undefined ? '' : ` descr="${escapeXml(description)}"`
  }/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`

/** A table of texts. */
export const table = (rows: readonly (readonly string[])[], isHeader = false): string =>
  `<w:tbl>${rows
    .map(
      (cells, index) =>
        `<w:tr>${isHeader && index === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells
          .map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`)
          .join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`

/** The XML parts of a document. */
export function partsOf(parts: DocumentParts): Record<string, Uint8Array> {
  const { body, footnotes, comments, header, core, language, pictures = {}, links = {}, others = {} } = parts
  const optional = { footnotes, comments, header }
  const relations = [
    `<Relationship Id="rs" Type="${officeTypes}/styles" Target="styles.xml"/>`,
    ...Object.entries(optional).flatMap(([name, xml]) =>
      xml === undefined ? [] : [`<Relationship Id="r-${name}" Type="${officeTypes}/${name}" Target="${name}.xml"/>`],
    ),
    ...Object.entries(pictures).map(
      ([id, { name }]) => `<Relationship Id="${id}" Type="${officeTypes}/image" Target="media/${name}"/>`,
    ),
    ...Object.entries(links).map(
      ([id, url]) =>
        `<Relationship Id="${id}" Type="${officeTypes}/hyperlink" Target="${escapeXml(url)}" TargetMode="External"/>`,
    ),
  ]
  const texts: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/><Default Extension="emf" ContentType="image/x-emf"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${officeTypes}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
    'word/styles.xml': `${head}<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr>${language === undefined ? '' : `<w:lang w:val="${language}"/>`}</w:rPr></w:rPrDefault></w:docDefaults>${Object.entries(
      styles,
    )
      .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
      .join('')}</w:styles>`,
    'word/document.xml': `${head}<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
  }
  if (footnotes !== undefined)
    texts['word/footnotes.xml'] = `${head}<w:footnotes ${namespaces}>${footnotes}</w:footnotes>`
  if (comments !== undefined) texts['word/comments.xml'] = `${head}<w:comments ${namespaces}>${comments}</w:comments>`
  if (header !== undefined) texts['word/header.xml'] = `${head}<w:hdr ${namespaces}>${header}</w:hdr>`
  if (core !== undefined)
    texts['docProps/core.xml'] =
      `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${core}</cp:coreProperties>`
  const written = Object.entries({ ...texts, ...others }).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ])
  const media = Object.values(pictures).map(({ name, bytes }) => [`word/media/${name}`, bytes])
  return Object.fromEntries([...written, ...media])
}

/** A whole document. */
export function writeDocx(parts: DocumentParts): Uint8Array {
  return zipSync(partsOf(parts), { mtime: '2000-01-01T12:00:00' })
}
