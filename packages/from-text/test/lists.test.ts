import { describe, expect, it } from 'vitest'
import { listMark } from '../src/judge/list-mark.js'
import { bodyOf, codesOf, prose, read, readInside, residueOf } from './summary.js'

const inside = (...lines: readonly string[]): readonly string[] => bodyOf(readInside(...lines)).slice(1, -1)

describe('the mark of an item', () => {
  it.each([
    ['• a stick', '• '],
    ['•a stick', '•'],
    ['- a stick', '- '],
    ['* a stick', '* '],
    ['– a stick', '– '],
    ['· a stick', '· '],
    ['① a stick', '① '],
    ['①棒', '①'],
    ['1. a stick', '1. '],
    ['12) a stick', '12) '],
    ['(1) a stick', '(1) '],
    ['（1）棒', '（1）'],
    ['1、棒', '1、'],
    ['a) a stick', 'a) '],
    ['iv. a stick', 'iv. '],
    ['・棒', undefined],
    ['-a stick', undefined],
    ['2023. What a year', undefined],
    ['1.8', undefined],
    ['•', undefined],
    ['a stick', undefined],
  ])('should be read in "%s"', (line, mark) => {
    expect(listMark(line)?.mark).toBe(mark)
  })
})

describe('a list with marks', () => {
  it.each(['•', '-', '*', '–', '·', '+', '▪'])('should be neighbouring lines with the bullet %s', (bullet) => {
    const imported = readInside(`${bullet} a stick`, `${bullet} a watch`, `${bullet} a pair of boots`)
    expect(bodyOf(imported).slice(1, -1)).toEqual(['- a stick', '- a watch', '- a pair of boots'])
    expect(codesOf(imported)).toContain('guessed-list')
    expect(residueOf(imported)).toEqual([bullet, bullet, bullet])
  })

  it.each([
    ['1. a stick', '2. a watch'],
    ['1) a stick', '2) a watch'],
    ['(1) a stick', '(2) a watch'],
    ['① a stick', '② a watch'],
    ['a) a stick', 'b) a watch'],
    ['i. a stick', 'ii. a watch'],
  ])('should be ordered where numbers follow one another: %s', (one, other) => {
    expect(inside(one, other)).toEqual(['1. a stick', '2. a watch'])
  })

  it('should go on from another number than one', () => {
    expect(inside('7. a stick', '8. a watch')).toEqual(['7. a stick', '8. a watch'])
  })

  it('should count letters past h', () => {
    const letters = [...'abcdefghijk']
    expect(inside(...letters.map((letter) => `${letter}) item ${letter}`))).toHaveLength(11)
    expect(inside(...letters.map((letter) => `${letter}) item ${letter}`))[8]).toBe('9. item i')
  })

  it('should stand without blank lines as well, and have items as long as prose', () => {
    expect(inside(`• ${prose}\n• ${prose}`)).toEqual([`- ${prose}`, `- ${prose}`])
  })

  it('should have an inner list where other marks stand between its items', () => {
    expect(inside('1. a stick', '• of ash', '• of hazel', '2. a watch')).toEqual([
      ...['1. a stick', '  - of ash', '  - of hazel', '2. a watch'],
    ])
  })

  it('should end where another list begins', () => {
    expect(inside('• a stick', '• a watch', '1. go', '2. come back')).toEqual([
      ...['- a stick', '- a watch', '1. go', '2. come back'],
    ])
  })

  it.each([
    ['a number that begins a sentence', ['2023. What a year for the harbour']],
    ['a single number', ['1) The crane was insured. 2) The eels were not.']],
    ['numbers that do not follow one another', ['3. The crane', '7. The eels']],
    ['a single dash', ['- 0.3 metres is the lowest water recorded here.']],
    ['two bullets of different kinds', ['- 0.3 metres is the lowest.', '+ 6.1 metres is the highest.']],
    ['turns of a dialogue', ['– Who is there?', '– Nobody, said the pilot.']],
  ])('should not be %s', (_, lines) => {
    expect(inside(...lines).some((line) => /^(?:-|\d+\.) /.test(line))).toBe(false)
  })

  it('should leave numbered headings alone', () => {
    expect(inside('1. The quay', prose, '2. The mole', prose)).toEqual([
      ...['h2 1. The quay', `p ${prose}`, 'h2 2. The mole', `p ${prose}`],
    ])
  })
})

describe('a list without marks', () => {
  it('should be lines of one form after a colon', () => {
    const imported = readInside('Three things are needed:', 'a stick', 'a watch', 'a pair of boots')
    expect(bodyOf(imported).slice(2, -1)).toEqual(['- a stick', '- a watch', '- a pair of boots'])
    const [message] = imported.messages.filter(({ ruleId }) => ruleId === 'guessed-list')
    expect(message?.reason).toContain('3 lines of one form after a colon')
    expect(message?.place).toMatchObject({ start: { line: 7 }, end: { line: 11 } })
  })

  it('should take the sentence that ends it', () => {
    expect(inside('What is needed:', 'a stick;', 'a watch;', 'a pair of boots.').slice(1)).toEqual([
      ...['- a stick;', '- a watch;', '- a pair of boots.'],
    ])
  })

  it('should not be two sentences after a colon, nor lines of which some end otherwise', () => {
    expect(inside('She said:', 'The boat is late.', 'It is always late.')).toContain('p The boat is late.')
    expect(inside('What is needed:', 'a stick', 'It is late.')).toContain('p a stick')
  })

  it('should not be lines that nothing introduces', () => {
    const imported = read('A Title', prose, 'Flour, four sacks', 'Onions', 'Salt beef', 'Lamp oil', 'Paper', prose)
    expect(codesOf(imported)).toContain('possible-list')
    expect(codesOf(imported)).not.toContain('guessed-list')
  })
})
