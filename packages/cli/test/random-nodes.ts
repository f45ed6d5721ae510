import type { Flow, Phrasing } from '@offprint/core'
import fc from 'fast-check'
import { anyAddress, anyText, anyWords } from './random-words.js'

type Fields = Readonly<Record<string, fc.Arbitrary<unknown>>>

const maybe = (arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 })

/** Leaves out the fields that are undefined, as the model wants it. */
export const record = (fields: Fields): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(fields).map((made) => Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)))

const language = fc.constantFrom('en', 'ja', 'ar-Latn', 'pt-BR')
const data = fc
  .record({
    id: fc.boolean(),
    lang: fc.option(language, { nil: undefined }),
    dir: fc.constantFrom('ltr', 'rtl', 'auto', undefined),
  })
  .map(({ id, lang, dir }) => ({
    ...(id ? { id: 'ID' } : {}),
    ...(lang === undefined ? {} : { lang }),
    ...(dir === undefined ? {} : { dir }),
  }))

const node = (type: string, fields: Fields = {}): fc.Arbitrary<Record<string, unknown>> =>
  record({ type: fc.constant(type), ...fields, data: fc.option(data, { nil: undefined, freq: 7 }) }).map((made) =>
    made.data !== undefined && Object.keys(made.data as object).length === 0 ? { ...made, data: { lang: 'en' } } : made,
  )

const size = { maxLength: 3, depthIdentifier: 'tree' } as const
const pixels = fc.nat(5000)
const http = fc.webUrl()
const mediaType = fc.constantFrom('image/png', 'audio/mpeg', 'text/vtt')
const variant = record({ src: anyWords, mediaType: maybe(mediaType), width: maybe(pixels), height: maybe(pixels) })
const person = record({ kind: fc.constantFrom('person', 'organisation'), name: anyWords, url: maybe(http) })
const license = record({
  spdx: maybe(fc.oneof(fc.constant('CC-BY-4.0'), anyWords)),
  url: maybe(http),
  name: maybe(anyWords),
  note: maybe(anyWords),
})

/** A picture, sound or film. */
export const anyMedia: fc.Arbitrary<Record<string, unknown>> = record({
  src: anyAddress.filter((text) => text.trim() !== ''),
  alt: maybe(fc.oneof(anyWords, fc.constant('decorative'))),
  mediaType: maybe(mediaType),
  width: maybe(pixels),
  height: maybe(pixels),
  bytes: maybe(fc.nat()),
  duration: maybe(fc.constantFrom(0, 1.5, 3600, 1e-7)),
  focal: maybe(fc.record({ x: fc.constantFrom(0, 0.25, 1), y: fc.constantFrom(0.1, 1e-9) })),
  variants: maybe(fc.array(variant, { maxLength: 2 })),
  integrity: maybe(fc.constant('sha256-abc=')),
})

const rights = record({
  text: anyWords,
  creator: maybe(fc.array(fc.oneof(person, fc.constant({ kind: 'person', name: 'Ada Quay' })), { maxLength: 2 })),
  agency: maybe(anyWords),
  license: maybe(license),
  sourceUrl: maybe(http),
  notice: maybe(anyWords),
  licensorUrl: maybe(http),
  pool: maybe(fc.boolean()),
})

const identifier = fc.oneof(fc.constantFrom('1', 'x', 'note-2'), anyWords)
const note = { identifier, label: maybe(fc.oneof(fc.constantFrom('1', 'X', 'note-2'), anyText)) }
const raw = maybe(fc.oneof(fc.constant('<iframe src="x">\n\n</iframe>'), anyText))
const wraps = ['emphasis', 'strong', 'delete']
const directives = ['superscript', 'subscript', 'underline', 'mark', 'kbd', 'cite', 'span', 'smallCaps']

type Tie = (name: string) => fc.Arbitrary<unknown>

const phrasingKinds = (inline: fc.Arbitrary<unknown>): readonly fc.WeightedArbitrary<unknown>[] => {
  const of = (weight: number, arbitrary: fc.Arbitrary<unknown>) => ({ weight, arbitrary })
  const children = { children: inline }
  return [
    of(9, node('text', { value: anyText })),
    of(1, node('break')),
    of(1, node('inlineCode', { value: anyText })),
    of(
      1,
      node('inlineMath', {
        value: fc.oneof(fc.constant('x^2'), anyText),
        mathml: fc.option(anyWords, { nil: undefined, freq: 9 }),
      }),
    ),
    of(
      1,
      node('image', {
        url: anyWords,
        alt: maybe(anyWords),
        title: maybe(anyText),
        width: fc.option(pixels, { nil: undefined, freq: 7 }),
      }),
    ),
    of(1, node('footnoteReference', note)),
    of(2, node('link', { url: anyAddress.filter((text) => text.trim() !== ''), title: maybe(anyText), ...children })),
    of(
      3,
      fc.constantFrom(...wraps).chain((type) => node(type, children)),
    ),
    of(
      2,
      fc.constantFrom(...directives).chain((type) => node(type, children)),
    ),
    of(1, node('abbr', { title: maybe(anyWords), ...children })),
    of(1, node('time', { datetime: fc.oneof(fc.constant('2024-02-29'), anyWords), ...children })),
    of(1, node('ruby', { text: anyText, ...children })),
    of(
      1,
      node('crossReference', { identifier: fc.oneof(fc.constantFrom('ID1', 'tide', 'a-b'), anyWords), ...children }),
    ),
    of(
      1,
      node('citation', {
        items: fc.array(fc.oneof(anyText, fc.record({ id: anyText, n: fc.nat() })), { maxLength: 2 }),
        ...children,
      }),
    ),
    of(1, node('unknownPhrasing', { originalType: anyWords, raw, ...children })),
  ]
}

const figure = (inline: fc.Arbitrary<unknown>) =>
  node('figure', {
    media: fc.array(fc.oneof(anyMedia, record({ src: fc.constant('a.png'), alt: maybe(anyWords) })), { maxLength: 2 }),
    caption: maybe(inline),
    credit: fc.option(rights, { nil: undefined, freq: 2 }),
    label: fc.option(anyWords, { nil: undefined, freq: 4 }),
    number: fc.option(anyWords, { nil: undefined, freq: 4 }),
  })

const things = (inline: fc.Arbitrary<unknown>): readonly fc.Arbitrary<unknown>[] => [
  figure(inline),
  node('gallery', { children: fc.array(figure(inline), { maxLength: 2 }), caption: maybe(inline) }),
  node('embed', {
    url: http,
    ...Object.fromEntries(['provider', 'title', 'author', 'text'].map((key) => [key, maybe(anyWords)])),
    html: maybe(anyText),
    thumbnail: maybe(fc.oneof(anyMedia, record({ src: anyWords }))),
    width: maybe(pixels),
    height: maybe(pixels),
  }),
  node('audio', { media: anyMedia, title: maybe(anyWords), transcript: maybe(anyWords) }),
  node('video', {
    media: anyMedia,
    title: maybe(anyWords),
    poster: maybe(fc.oneof(anyMedia, record({ src: anyWords, alt: maybe(anyWords) }))),
    captions: maybe(
      fc.array(
        record({
          src: anyWords,
          language: maybe(language),
          kind: maybe(fc.constantFrom('captions', 'subtitles')),
          label: maybe(anyWords),
        }),
        { maxLength: 2 },
      ),
    ),
    transcript: maybe(anyWords),
  }),
  node('file', { media: anyMedia, title: maybe(anyWords) }),
]

function parts(
  inline: fc.Arbitrary<unknown>,
  blocks: fc.Arbitrary<unknown>,
): Readonly<Record<string, fc.Arbitrary<unknown>>> {
  const span = fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined, freq: 5 })
  const cell = node('tableCell', {
    children: inline,
    colSpan: span,
    rowSpan: span,
    scope: fc.option(fc.constantFrom('row', 'col'), { nil: undefined, freq: 5 }),
  })
  return {
    rows: fc.array(node('tableRow', { children: fc.array(cell, { maxLength: 3 }) }), { maxLength: 3 }),
    items: fc.array(
      node('listItem', {
        spread: fc.boolean(),
        checked: fc.option(fc.boolean(), { nil: undefined, freq: 4 }),
        children: blocks,
      }),
      { maxLength: 3 },
    ),
    entries: fc.array(
      fc.oneof(node('descriptionTerm', { children: inline }), node('descriptionDetails', { children: blocks })),
      { maxLength: 4 },
    ),
    lines: fc.array(node('verseLine', { children: inline }), { maxLength: 4 }),
    turns: fc.array(node('dialogueTurn', { speaker: inline, children: blocks }), { maxLength: 3 }),
  }
}

function flowKinds(
  inline: fc.Arbitrary<unknown>,
  blocks: fc.Arbitrary<unknown>,
): readonly fc.WeightedArbitrary<unknown>[] {
  const { rows, items, entries, lines, turns } = parts(inline, blocks)
  const quote = { children: blocks, attribution: maybe(inline), cite: maybe(http) }
  const kinds = [
    node('heading', { depth: fc.integer({ min: 1, max: 6 }), children: inline }),
    node('blockquote', quote),
    node('pullquote', quote),
    node('callout', {
      kind: fc.oneof(fc.constantFrom('note', 'tip'), anyWords),
      title: maybe(inline),
      children: blocks,
    }),
    node('aside', { title: maybe(inline), children: blocks }),
    node('details', { title: inline, children: blocks }),
    node('list', {
      ordered: fc.constant(true),
      start: maybe(fc.nat(1000)),
      spread: fc.boolean(),
      children: items as never,
    }),
    node('list', { ordered: fc.constant(false), spread: fc.boolean(), children: items as never }),
    node('descriptionList', { children: entries as never }),
    node('code', { value: anyText, lang: maybe(fc.oneof(fc.constant('js'), anyWords)), meta: maybe(anyWords) }),
    node('math', { value: anyText, mathml: fc.option(anyWords, { nil: undefined, freq: 9 }) }),
    node('thematicBreak'),
    node('table', {
      align: fc.array(fc.constantFrom('left', 'right', 'center', null), { maxLength: 3 }),
      caption: maybe(inline),
      children: rows as never,
    }),
    node('footnoteDefinition', { ...note, children: blocks }),
    node('verse', { children: lines as never }),
    node('dialogue', { children: turns as never }),
    node('accessBoundary'),
    node('pageBreak', { label: anyWords }),
    node('sectionBreak'),
    node('unknown', { originalType: fc.oneof(fc.constant('html'), anyWords), raw, fallback: blocks }),
    ...things(inline),
  ]
  return [
    { weight: 12, arbitrary: node('paragraph', { children: inline }) },
    ...kinds.map((arbitrary) => ({ weight: 1, arbitrary })),
  ]
}

const shape = { depthSize: 'small', withCrossShrink: true, depthIdentifier: 'tree' } as const

const made = fc.letrec((tie: Tie) => ({
  phrasing: fc.oneof(shape, ...phrasingKinds(fc.array(tie('phrasing'), size))),
  flow: fc.oneof(shape, ...flowKinds(fc.array(tie('phrasing'), size), fc.array(tie('flow'), size))),
})) as unknown as { readonly phrasing: fc.Arbitrary<Phrasing>; readonly flow: fc.Arbitrary<Flow> }

/** Any inline content. */
export const anyPhrasing: fc.Arbitrary<readonly Phrasing[]> = fc.array(made.phrasing, { maxLength: 5 })

/** Any blocks. */
export const anyFlow: fc.Arbitrary<readonly Flow[]> = fc.array(made.flow, { maxLength: 4 })
