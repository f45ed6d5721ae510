import { describe, expect, it } from 'vitest'
import { cleanLine } from '../src/clean/clean-line.js'
import { compose } from '../src/clean/compose.js'
import { createLocate } from '../src/clean/create-locate.js'
import { splitLines } from '../src/clean/split-lines.js'
import { fromText } from '../src/index.js'
import { bodyOf, codesOf, prose, read, residueOf } from './summary.js'

describe('lines', () => {
  it('should end at CRLF, LF, CR, form feed and vertical tab alike', () => {
    expect(splitLines('a\r\nb\nc\rd\fe\vf').map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  })

  it('should not end at a line separator, which is text', () => {
    expect(splitLines('a\u2028b')).toEqual([{ text: 'a\u2028b', start: 0 }])
  })

  it('should begin after a byte order mark', () => {
    expect(splitLines('\ufeffa\nb')).toEqual([
      { text: 'a', start: 1 },
      { text: 'b', start: 3 },
    ])
  })

  it('should lose white space at both ends and keep it inside', () => {
    expect(cleanLine({ text: '\t a \u00a0: b\u3000 ', start: 10 })).toMatchObject({
      text: 'a \u00a0: b',
      start: 12,
      end: 18,
    })
  })

  it('should lose control characters, each run with its place', () => {
    const line = cleanLine({ text: 'a\u0007\u0008b\u007fc', start: 5 })
    expect(line.text).toBe('abc')
    expect(line.controls).toEqual([
      { text: '\u0007\u0008', start: 6, end: 8 },
      { text: '\u007f', start: 9, end: 10 },
    ])
  })

  it.each([
    ['zero-width joiner', '👨\u200d👩\u200d👧'],
    ['zero-width non-joiner', 'می\u200cشود'],
    ['no-break spaces', 'dit\u00a0: «\u202foui\u202f»'],
    ['curly quotes and dashes', '‘a’ “b” – c — d'],
    ['soft hyphen and zero-width space', 'soft\u00adhyphen zero\u200bwidth'],
    ['straight quotes', `'a' "b"`],
  ])('should keep %s byte for byte', (_, text) => {
    expect(cleanLine({ text, start: 0 }).text).toBe(text)
  })
})

describe('composition', () => {
  it('should bring text to NFC and say so', () => {
    expect(compose('mare\u0301e')).toEqual({ text: 'marée', longRuns: [] })
    expect(codesOf(read('La mare\u0301e', prose))).toContain('composed-characters')
  })

  it('should leave a run of more than 30 marks alone, since sorting it takes quadratic time', () => {
    const run = '\u0301\u0316'.repeat(200_000)
    const { text, longRuns } = compose(`e\u0301 a${run}`)
    expect(text).toBe(`é a${run}`)
    expect(longRuns).toEqual([400_000])
    expect(codesOf(read('A Title', `${prose} a${run.slice(0, 40)}`))).toContain('long-mark-run')
  })
})

describe('reports of cleaning', () => {
  it('should name the byte order mark and the line ends', () => {
    const codes = codesOf(fromText(`\ufeffA Title\r\n\r\n${prose}`))
    expect(codes).toEqual(expect.arrayContaining(['removed-byte-order-mark', 'changed-line-ends']))
  })

  it('should list control characters as residue, with place and code point', () => {
    const imported = read('A Title', `${prose} One\u0007\u001b two.`)
    expect(residueOf(imported)).toEqual(['\u0007\u001b'])
    expect(imported.residue[0]?.place?.start).toEqual({ line: 3, column: prose.length + 5, offset: prose.length + 13 })
    const report = imported.messages.find(({ ruleId }) => ruleId === 'removed-control-character')
    expect(report?.reason).toContain('U+0007, U+001B')
    expect(bodyOf(imported)).toEqual([`p ${prose} One two.`])
  })

  it('should tell of characters that were lost before', () => {
    expect(codesOf(read('A Title', `${prose} caf\ufffd`))).toContain('replacement-character')
  })

  it('should say nothing of clean text', () => {
    expect(codesOf(read('A Title', prose))).toEqual(['guessed-title', 'missing-byline', ...missing])
  })
})

const missing = ['missing-date', 'missing-language', 'minted-id']

describe('hard wraps', () => {
  const wrapped = [
    'The sands at the mouth of the river can be crossed on foot for two hours',
    'on either side of low water, and they have been crossed for as long as',
    'there has been anybody on the far side worth visiting at all in a well-',
    'known house, by people who could count.',
  ]

  it('should be joined with a space, and without one after a hyphen', () => {
    const imported = read('A Title', wrapped.join('\n'))
    expect(bodyOf(imported)).toEqual([`p ${wrapped.join(' ').replace('well- ', 'well-')}`])
    expect(codesOf(imported)).toContain('joined-lines')
  })

  it('should be joined into one place in the source', () => {
    const [paragraph] = read('A Title', wrapped.join('\n')).article.body.children
    expect(paragraph?.position).toMatchObject({ start: { line: 3, column: 1 }, end: { line: 6 } })
  })

  it('should stay where a list begins or a line is short', () => {
    const list = ['1. a stick that is rather taller than the person who is to lean upon it', '2. a watch']
    expect(bodyOf(read('A Title', wrapped.join('\n'), list.join('\n'))).slice(1)).toEqual([
      `1. ${list[0]?.slice(3)}`,
      `2. ${list[1]?.slice(3)}`,
    ])
    expect(bodyOf(read('A Title', wrapped.join('\n'), 'The Mole\nTarn Haven'))[1]).toBe('p The Mole\nTarn Haven')
  })

  it('should stay in a text whose lines have other widths', () => {
    const verse = ['The tide goes out,', 'the tide comes in,', 'and nobody has asked it.', 'It does.']
    expect(bodyOf(read('A Title', verse.join('\n')))).toEqual([`p ${verse.join('\n')}`])
  })

  it.each([40, 52, 72, 98])('should be recognised at %i columns', (columns) => {
    const words = `${prose} ${prose} ${prose}`.split(' ')
    const lines: string[] = []
    for (const word of words) {
      const last = lines.at(-1)
      if (last === undefined || last.length + 1 + word.length > columns) lines.push(word)
      else lines[lines.length - 1] = `${last} ${word}`
    }
    expect(bodyOf(read('A Title', lines.join('\n')))).toEqual([`p ${words.join(' ')}`])
  })

  it('should begin a paragraph at a further indent, as in mail and books', () => {
    const indented = ['   The sands at the mouth of the river can be crossed on foot for two', ...wrapped.slice(1)]
    expect(bodyOf(read('A Title', [...indented, ...indented].join('\n')))).toHaveLength(2)
  })

  it('should not be joined in what a mail quotes', () => {
    const quoted = wrapped.map((line) => `> ${line}`)
    expect(bodyOf(read('A Title', wrapped.join('\n'), quoted.join('\n')))[1]).toBe(`p ${quoted.join('\n')}`)
  })

  it('should be joined inside the items of a list, whose lines stand in', () => {
    const items = wrapped.slice(0, 3).map((line, index) => `${index === 0 ? '- ' : '  '}${line}`)
    const list = [...items, ...items].join('\n')
    const text = wrapped.slice(0, 3).join(' ')
    expect(bodyOf(read('A Title', wrapped.join('\n'), list)).slice(1)).toEqual([`- ${text}`, `- ${text}`])
  })

  it('should lose the hyphen of a word that the text has without one, and keep any other', () => {
    const lines = [
      'The estuary is wide, and whoever crosses the estuary does so with a well-',
      'known guide. On the far side of the sands and of the mud lies an estu-',
      'ary of another kind, and nobody has ever come back from there with dry-',
      'shod children, whatever it may be that the people of the village say.',
    ]
    const imported = read('A Title', lines.join('\n'))
    expect(bodyOf(imported)[0]).toContain('a well-known guide')
    expect(bodyOf(imported)[0]).toContain('lies an estuary of')
    expect(bodyOf(imported)[0]).toContain('dry-shod')
    expect(residueOf(imported)).toEqual(['-'])
    const [message] = imported.messages.filter(({ ruleId }) => ruleId === 'parted-words')
    expect(message?.reason).toContain('3 lines')
    expect(message?.reason).toContain('1 left out')
    expect(message?.reason).toContain('2 kept')
    expect(message?.place).toMatchObject({ start: { line: 4 } })
  })

  it('should lose a soft hyphen at the end of a line', () => {
    const lines = wrapped.map((line, index) => (index === 0 ? line.replace('two hours', 'two hou\u00ad') : line))
    expect(bodyOf(read('A Title', lines.join('\n').replace('\non either', '\nrs either')))[0]).toContain(
      'two hours either',
    )
  })

  it('should join Chinese before and after its marks without a space, and Korean with one', () => {
    const line = '潮'.repeat(34)
    const marked = `${line}、\n${line}。\n「${line}\n${line}」`
    expect(bodyOf(read('題', marked))).toEqual([`p ${marked.replaceAll('\n', '')}`])
    const korean = `${'바다는 '.repeat(9)}말이 없다`
    expect(bodyOf(read('제목', [korean, korean, korean, korean].join('\n')))[0]).toContain('없다 바다는')
  })

  it('should join Japanese without a space', () => {
    const line = '潮'.repeat(35)
    expect(bodyOf(read('題', [line, line, line, `${line}。`].join('\n')))).toEqual([`p ${line.repeat(4)}。`])
  })
})

describe('blocks', () => {
  it('should be parted by long lines where there are no blank lines', () => {
    expect(bodyOf(fromText(['A Title', prose, 'What came next', prose].join('\n')))).toEqual([
      `p ${prose}`,
      'h2 What came next',
      `p ${prose}`,
    ])
  })

  it('should keep short lines that stand together as one paragraph with breaks', () => {
    const imported = read('A Title', prose, 'Harbour Office\n1 The Mole\nTarn Haven')
    const [, address] = imported.article.body.children
    expect(address).toMatchObject({ type: 'paragraph', children: [{ type: 'text' }, { type: 'break' }, {}, {}, {}] })
  })
})

describe('places', () => {
  it('should be found at the start, inside and at the end of lines', () => {
    const locate = createLocate([0, 4, 9])
    expect(locate(0, 3)).toEqual({ start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 4, offset: 3 } })
    expect(locate(4, 10)).toEqual({ start: { line: 2, column: 1, offset: 4 }, end: { line: 3, column: 2, offset: 10 } })
  })
})
