import {
  type Article,
  boundaryIndex,
  type Correction,
  decorative,
  type FigureContent,
  type Flow,
  footnotes,
  freePart,
  type NodeOf,
  type Part,
  type Phrasing,
  type Publication,
  phrasingText,
} from '@offprint/core'
import { createResolveUrl, labelsFor as sharedLabels } from '@offprint/html'
import { labelsFor } from '../labels.js'
import type { NewsletterSettings } from '../options.js'
import { displayWidth } from './display-width.js'
import { textTable } from './text-table.js'
import { columns, wrap } from './wrap.js'

type Lines = readonly string[]
type Blocks = readonly Lines[]
type Table = { readonly [Type in Flow['type']]: (node: NodeOf<Type>, writer: Writer) => Blocks }

interface Writer {
  readonly inline: (nodes: readonly Phrasing[]) => string
  readonly blocks: (nodes: readonly Flow[]) => Blocks
  /** Notes a link and gives its number in brackets. */
  readonly link: (url: string) => string
}

/**
 * Writes the plain-text part from the article's own nodes: what the HTML says, in the same order, and nothing else.
 *
 * @param publication - Where the article appears.
 * @param article - Which one.
 * @param settings - Addresses and links.
 * @returns Text in lines of at most 76 columns, with a final line end.
 */
export function textPart(publication: Publication, article: Article, settings: NewsletterSettings): string {
  const links: string[] = []
  const body = settings.restricted === 'omit' ? freePart(article) : article.body
  const notes = footnotes(body)
  const writer = createWriter(article, links, (identifier) => notes.get(identifier)?.number)
  const shared = sharedLabels(article.language)
  const more =
    settings.restricted === 'omit' && boundaryIndex(article) !== -1 && article.url !== undefined
      ? [wrap(`${shared.continueReading}: ${article.url}`)]
      : []
  const noted: Blocks = [...notes.values()].map(({ number, definition }) =>
    indent(writer.blocks(definition.children), `${number}. `).flat(),
  )
  const parts: Blocks = [
    ...head(publication, article, writer),
    ...figure(article.hero, writer),
    ...(article.disclosures ?? []).flatMap(({ content }) => [[shared.disclosure], ...writer.blocks(content)]),
    ...writer.blocks(body.children),
    ...(noted.length === 0 ? [] : [underlined(shared.notes, '-'), ...noted]),
    ...more,
    ...people(article, writer),
    ...corrections(article.corrections ?? [], shared, writer),
    ...(links.length === 0 ? [] : [links.flatMap((url, index) => `[${index + 1}] ${url}`)]),
    ['-'.repeat(columns)],
    footer(publication, article, settings),
  ]
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function createWriter(article: Article, links: string[], numberOf: (identifier: string) => number | undefined): Writer {
  const resolve = createResolveUrl(article.url)
  const link = (url: string): string => {
    const resolved = url.startsWith('#') ? undefined : resolve(url, 'link')
    if (resolved === undefined) return ''
    if (!links.includes(resolved)) links.push(resolved)
    return ` [${links.indexOf(resolved) + 1}]`
  }
  const one = (node: Phrasing): string => {
    if (node.type === 'footnoteReference') return `(${numberOf(node.identifier) ?? node.label ?? node.identifier})`
    if (node.type === 'ruby') return `${phrasingText(node.children)}（${node.text}）`
    if (node.type === 'image') return node.alt === undefined || node.alt === decorative ? '' : node.alt
    if (node.type === 'link') return inline(node.children) + link(node.url)
    return 'children' in node ? inline(node.children) : phrasingText([node])
  }
  const inline = (nodes: readonly Phrasing[]): string => nodes.map(one).join('')
  const writer: Writer = {
    inline,
    link,
    blocks: (nodes) =>
      nodes
        .flatMap((node) => (table[node.type] as (node: Flow, writer: Writer) => Blocks)(node, writer))
        .filter((lines) => lines.length > 0),
  }
  return writer
}

const table = {
  paragraph: ({ children }, { inline }) => [wrap(inline(children))],
  heading: ({ children, depth }, { inline }) => [underlined(inline(children), depth === 2 ? '=' : '-')],
  blockquote: (node, writer) => quote(node, writer),
  // It repeats the text: for the eye only.
  pullquote: () => [],
  callout: (node, writer) => boxed(node, writer),
  aside: (node, writer) => boxed(node, writer),
  details: (node, writer) => boxed(node, writer),
  list: (node, writer) => listBlocks(node, writer),
  descriptionList: (node, writer) =>
    node.children.flatMap(
      (part): Blocks =>
        part.type === 'descriptionTerm'
          ? [wrap(writer.inline(part.children))]
          : indent(writer.blocks(part.children), '  '),
    ),
  code: ({ value }) => [codeLines(value)],
  math: ({ value }) => [codeLines(value)],
  thematicBreak: () => [['* * *']],
  sectionBreak: () => [['* * *']],
  pageBreak: () => [],
  accessBoundary: () => [],
  footnoteDefinition: () => [],
  table: (node, { inline }) => [
    ...(node.caption === undefined ? [] : [wrap(inline(node.caption))]),
    textTable(
      node.children.map((row) => row.children.map((cell) => inline(cell.children))),
      node.align,
    ),
  ],
  figure: (node, writer) => figure(node, writer),
  gallery: (node, writer) => [
    ...node.children.flatMap((child) => figure(child, writer)),
    ...(node.caption === undefined ? [] : [wrap(writer.inline(node.caption))]),
  ],
  embed: ({ url, title, text, author, provider }, { link }) => {
    const by = [author, provider].filter((part) => part !== undefined).join(', ')
    return [
      ...(text === undefined ? [] : [wrap(text, '> ')]),
      wrap(`${title ?? url}${by === '' ? '' : ` (${by})`}${link(url)}`),
    ]
  },
  audio: (node, { link }) => [wrap(`${node.title ?? node.media.src}${link(node.media.src)}`)],
  video: (node, { link }) => [wrap(`${node.title ?? node.media.src}${link(node.media.src)}`)],
  file: (node, { link }) => [wrap(`${node.title ?? node.media.src}${link(node.media.src)}`)],
  verse: ({ children }, { inline }) => [children.flatMap((line) => wrap(inline(line.children), '    '))],
  dialogue: ({ children }, writer) =>
    children.flatMap((turn): Blocks => {
      const speaker = writer.inline(turn.speaker)
      const [first, ...rest] = turn.children
      const name = /\p{P}\s*$/u.test(speaker) ? speaker : `${speaker}:`
      if (first?.type !== 'paragraph') return [[name], ...writer.blocks(turn.children)]
      return [wrap(`${name} ${writer.inline(first.children)}`), ...writer.blocks(rest)]
    }),
  unknown: ({ fallback }, writer) => writer.blocks(fallback),
} satisfies Table

/** A line that is too long goes on further in; the others keep their spaces. */
const codeLines = (value: string): Lines =>
  value
    .split('\n')
    .flatMap((line) =>
      displayWidth(line) + 4 <= columns
        ? [`    ${line}`.trimEnd()]
        : wrap(line, `    ${/^ */.exec(line)?.[0] ?? ''}`, '        '),
    )

function underlined(text: string, mark: string): Lines {
  const lines = wrap(text)
  return [...lines, mark.repeat(Math.min(columns, Math.max(3, ...lines.map((line) => line.length))))]
}

const joinBlocks = (blocks: Blocks): Lines => blocks.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]))

const quote = (node: NodeOf<'blockquote'>, writer: Writer): Blocks => {
  const lines = joinBlocks(writer.blocks(node.children)).flatMap((line) => wrap(line, '> '))
  return [[...lines, ...(node.attribution === undefined ? [] : wrap(`— ${writer.inline(node.attribution)}`, '> '))]]
}

const boxed = (node: NodeOf<'callout' | 'aside' | 'details'>, writer: Writer): Blocks => [
  ...(node.title === undefined ? [] : [wrap(writer.inline(node.title))]),
  ...indent(writer.blocks(node.children), '  '),
]

/** Lines are broken anew, since the mark takes room. */
function indent(blocks: Blocks, mark: string): Blocks {
  const space = ' '.repeat(mark.length)
  return blocks.map((lines, block) =>
    lines.flatMap((line, index) => wrapIndented(line, block === 0 && index === 0 ? mark : space, space)),
  )
}

function wrapIndented(line: string, first: string, rest: string): Lines {
  const own = /^ */.exec(line)?.[0] ?? ''
  return line === '' ? [''] : wrap(line, first + own, rest + own)
}

function listBlocks(node: NodeOf<'list'>, writer: Writer): Blocks {
  const items = node.children.map((item: Part & { readonly type: 'listItem' }, index) => {
    const mark = node.ordered ? `${(node.start ?? 1) + index}. ` : '- '
    const task = item.checked === undefined ? '' : item.checked ? '[x] ' : '[ ] '
    const blocks = writer.blocks(item.children)
    return joinBlocks(indent(blocks.length === 0 ? [['']] : blocks, mark + task))
  })
  return node.spread ? items : [items.flat()]
}

function figure(content: FigureContent | undefined, { inline }: Writer): Blocks {
  if (content === undefined) return []
  const alts = content.media.flatMap(({ alt }) => (alt === undefined || alt === decorative ? [] : wrap(`[${alt}]`)))
  const caption = content.caption === undefined ? [] : wrap(inline(content.caption))
  const credit = content.credit === undefined ? [] : wrap(content.credit.text)
  return [[...alts, ...caption, ...credit]]
}

function head(publication: Publication, article: Article, { inline }: Writer): Blocks {
  const names = article.byline.map(({ agent }) => agent.name).join(', ')
  const line = [names, article.dates.published?.iso.slice(0, 10)]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ')
  return [
    wrap(publication.title),
    ...(article.kicker === undefined ? [] : [wrap(article.kicker)]),
    underlined(article.title, '='),
    ...(article.subtitle === undefined ? [] : [wrap(inline(article.subtitle))]),
    ...(line === '' ? [] : [wrap(line)]),
  ]
}

function people({ byline }: Article, { inline }: Writer): Blocks {
  return byline.flatMap(({ agent, affiliations = [] }): Blocks => {
    const places = affiliations.flatMap(({ name, department }) =>
      department === undefined ? [name] : [department, name],
    )
    const facts = [agent.name, agent.jobTitle, ...places].filter((fact) => fact !== undefined)
    const bio = agent.bio === undefined ? '' : `${facts.length > 1 ? '.' : ''} ${inline(agent.bio)}`
    return facts.length === 1 && bio === '' ? [] : [wrap(facts.join(', ') + bio)]
  })
}

function corrections(list: readonly Correction[], labels: ReturnType<typeof sharedLabels>, writer: Writer): Blocks {
  if (list.length === 0) return []
  const entries = list.flatMap(
    ({ kind, date, content }): Blocks => [[`${labels[kind]} ${date.iso.slice(0, 10)}`], ...writer.blocks(content)],
  )
  return [underlined(labels.corrections, '-'), ...entries]
}

function footer(publication: Publication, article: Article, settings: NewsletterSettings): Lines {
  const labels = labelsFor(article.language)
  const sender = [publication.publisher?.name ?? publication.title, settings.postalAddress]
    .filter((part) => part !== undefined)
    .join(', ')
  const link = (url: string | undefined, words: string): Lines => (url === undefined ? [] : [`${words}: ${url}`])
  return [
    ...wrap(sender),
    ...link(article.url, labels.webVersion),
    ...link(settings.preferencesUrl, labels.preferences),
    ...link(settings.unsubscribeUrl, labels.unsubscribe),
  ]
}
