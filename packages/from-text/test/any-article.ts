import fc from 'fast-check'
import { prose } from './summary.js'

/** A paragraph as a text editor wraps it, with words that its hyphens part. */
const wrapped = [
  'The estuary is wide, and whoever crosses the estuary does so with a well-',
  'known guide. On the far side of the sands and of the mud lies an estu-',
  'ary of another kind, and nobody has come back from there with dry hou\u00ad',
  'ses to live in, whatever the people of the village say of it at night.',
].join('\n')

/** Lines that the recogniser has rules for. */
const typical = [
  ...['A Title', 'Introduction', 'Background', 'What the drawings show', 'Who holds it?', 'Notes', 'By', 'Author'],
  ...['By Orla Fenwick', 'By A and B', 'By Orla Fenwick and Tobias Aske', 'By Ruta Varnas, Coast Correspondent'],
  ...[
    'By Orla Fenwick (orla@example.org), Tobias Aske @tobias',
    '@orla',
    'orla@example.org',
    'Orla Fenwick | 5 min read',
  ],
  ...['Reporting by Orla Fenwick; editing by Lena Oduya', 'Orla Fenwick is an archivist.', 'About the authors'],
  ...[
    '• a stick',
    '• a watch',
    '- a',
    '1. one',
    '2. two',
    'a) one',
    'b) two',
    'What is needed:',
    'a stick',
    'a watch;',
  ],
  ...['Written by Ingrid Solheim-Peake', 'Updated 4:15 pm, January 12, 2025', '2025-01-12', 'Orla Fenwick', 'Authors'],
  ...[
    'About the author',
    'Research Fellow, Lantern House',
    'Archivist at the Trust',
    'View all author posts',
    'Related',
  ],
  ...[
    'Share this',
    'Advertisement',
    'Loading...',
    '3 Comments',
    'image_pdfimage_print',
    'tide_gauge_log',
    'Read more: x',
  ],
  ...[
    'A boat. Photo: Marten Vale',
    '(Joren Blicke/AFP via Getty Images)',
    'A span. (Tobias Aske/AP Photo)',
    '© A. Name',
  ],
  ...[
    'A lock. Henrik Aalto/Pool via REUTERS',
    'Photo: Marten Vale',
    'A boat [Photo: Lena Oduya]',
    'Flickr',
    '。写真：港',
  ],
  ...['© 2025 Courier. All rights reserved.', 'Home / Coast / Features', '1.8', '---', 'e\u0301', '\u0301', '\u0007'],
  ...[
    'The sands at the mouth of the river can be crossed on foot for two hours',
    '潮見櫓の一日',
    'مقدمة',
    '👨\u200d👩\u200d👧',
  ],
  prose,
  ...[wrapped, `- ${wrapped}`, wrapped.replaceAll('\n', '\r\n  '), `${wrapped}\n${wrapped}`],
]

const line = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...typical) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.lorem({ maxCount: 30 }) },
)

const gap = fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n', '\f', ' ', '\n \u00a0\n')

/** Text that may be an article and may be anything: lines of every kind, parted in every way. */
export const anyArticle: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.array(fc.tuple(line, gap), { maxLength: 24 }).map((parts) => parts.flat().join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) },
)
