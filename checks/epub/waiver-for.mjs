// What EPUBCheck 4.2.6 reports although EPUB 3.3 allows it.  A waiver is as narrow as the message lets it be, and none applies
// when epubcheck-ts (EPUBCheck 5's rules) reports the same id for the same book.
// Not waived on purpose: OPF-003 (a file that no manifest item names). EPUBCheck 5 only notes it, but a writer should not make one.
const LATER_CSS = ['unset', 'initial', 'inherit', 'revert']
const LATER_SELECTOR = /:(is|where|not|has|nth-[\w-]+)\(|\[[^\]]*\s[is]\]/
const LATER_PROPERTY = /"a11y:(exemption|contactEmail)"/

const WAIVERS = [
  { name: 'HTM-014a', why: 'EPUB 3.3 content documents may have any file extension', when: () => true },
  {
    name: 'MED-003',
    why: 'WebP is a core media type since EPUB 3.3, and a video in img needs no fallback',
    when: ({ message }) => /"(image\/webp|video\/[\w.+-]+)"/.test(message),
  },
  {
    name: 'MED-002',
    why: 'Opus is a core media type since EPUB 3.2; epubcheck-ts judges the fallbacks',
    when: ({ message }, { modernIds }) => message.startsWith('Audio element') && !modernIds.has('RSC-032'),
  },
  {
    name: 'CSS-020',
    why: 'CSS-wide keywords are font sizes too',
    when: ({ message }) => LATER_CSS.some((word) => message.endsWith(`"${word}".`)),
  },
  {
    name: 'CSS-008',
    why: 'its CSS parser is older than Selectors 4',
    when: ({ message, line }, { text }) =>
      message.includes('not allowed here') && LATER_SELECTOR.test(text().split('\n')[line - 1] ?? ''),
  },
  {
    name: 'NAV-011',
    why: 'EPUBCheck 5 asks reading order of the toc nav alone',
    when: ({ message }) => message.startsWith('"page-list"'),
  },
  {
    name: 'OPF-027',
    why: 'a property of EPUB Accessibility 1.1 or later',
    when: ({ message }) => LATER_PROPERTY.test(message),
  },
]

/** The waiver for a message of 4.2.6, if there is one. */
export const waiverFor = (message, context) =>
  WAIVERS.find(
    (waiver) => waiver.name === message.id && !context.modernIds.has(message.id) && waiver.when(message, context),
  )
