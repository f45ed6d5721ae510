import fc from 'fast-check'

/** Texts that Markdown, YAML or the dialect would take for something else. */
export const tricky: readonly string[] = [
  ...[
    '2023. What a year',
    '1) one',
    '- x',
    '+',
    '+ y',
    '* z',
    '# hash',
    '#hash',
    '## a ##',
    '> quote',
    '---',
    '===',
    '- [ ] x',
    '[ ] y',
  ],
  ...[
    'https://example.org/_foo_',
    'see www.example.org now',
    'a@b.c',
    'mailto:x@example.org',
    '<https://example.org>',
    'ftp://x',
  ],
  ...[
    ':directive',
    ':sup[2]',
    '::aside',
    ':::note',
    ':::',
    '10:30pm',
    ':mark[a]{b}',
    '{#id}',
    'a {#x}',
    ':note[1]{to=1}',
  ],
  ...['$5 and $6', '$5-$6', '$x$', '$$', 'US$', '$a $b$c', '5$', '$ 5$'],
  ...[
    '*a*',
    '_b_',
    '**c',
    'snake_case_word',
    '__init__',
    '* * *',
    '2*3*4',
    '~~gone~~',
    '~',
    '~~~',
    '`code`',
    '```',
    '`',
  ],
  ...['[link](url)', '[^1]', '[^1]: note', '[a]: b', '![x](y)', ']( c', '](d)', '[x][y]', '[ [ ]', '!', '!['],
  ...['<b>bold</b>', '<br>', '<!-- c -->', '<?x', '</div>', 'a < b > c', '&amp;', '&copy', '&#35;', 'AT&T', 'R&D;'],
  ...['| a | b |', '|---|', ':-', ':--:|', 'a|b', '-|-', '\\', '\\*', 'a\\', '\\|', '\\\\n', 'C:\\dir\\'],
  ...[
    'true',
    'null',
    '~',
    '2024-02-29',
    '12:30',
    '1e3',
    '0x1F',
    'no',
    'key: value',
    "it's",
    '"quoted"',
    '- item',
    '@at',
    '%x',
    '? q',
    ': c',
  ],
  ...[
    '潮',
    'שלום',
    '強調。',
    '（かっこ）',
    '😀',
    'é',
    '“quoted”',
    '—',
    '…',
    'ß',
    'İ',
    '\u00a0',
    '\u2028',
    '\u200b',
    '\ufeff',
    '\u0085',
  ],
  ...['a', 'b', 'tide', 'x y', 'word', 'one two three'],
]

const inner = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...tricky) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
  {
    weight: 3,
    arbitrary: fc.string({ unit: fc.constantFrom(...'*_`[]()<>!#$:|~\\-+&. \n\ta1{}=^"\''), maxLength: 8 }),
  },
)

/** What no file of Markdown can hold; losses of it are reported, and have a test of their own. */
const lost = /[\u0000-\u0008\u000B-\u001F\u007F]|\p{Surrogate}/gu

/** Any text that a file can hold, empty, blank and with white space at its ends among them. */
export const anyText: fc.Arbitrary<string> = fc
  .array(inner, { maxLength: 3 })
  .chain((parts) => fc.constantFrom('', ' ', '\n').map((glue) => parts.join(glue).replace(lost, '')))

/** Any text with a character that is no white space; readers of the front matter trim it. */
export const anyWords: fc.Arbitrary<string> = anyText.map((text) => text.trim()).filter((text) => text !== '')

/** The same on one line, with one space between words. */
export const anyLine: fc.Arbitrary<string> = anyWords.map((text) => text.replace(/\s+/g, ' '))

/** Addresses of every kind but those that no reader is sent to. */
export const anyAddress: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'a.png',
    '/a b.png',
    '../c(1).jpg',
    'x?a=1&copy=2&b=$3',
    'a|b',
    '#part',
    'mailto:a@b.cd',
    'https://example.org/_a_',
    '<x>',
    'a)b(',
    'a[b]',
    'c\\d',
  ),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  anyWords.filter((text) => !/^(?:javascript|vbscript|data):/i.test(text.replace(/\s/g, ''))),
)
