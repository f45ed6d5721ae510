import { describe, expect, it } from 'vitest'
import { readCredit } from '../src/index.js'

const person = (name: string) => ({ kind: 'person', name })

describe('readCredit', () => {
  it.each([
    ['Photo: Ada Quay', { creator: [person('Ada Quay')] }],
    ['Photograph by Ada Quay and Ben Lock', { creator: [person('Ada Quay'), person('Ben Lock')] }],
    ['(Photo by Ada Quay/Getty Images)', { creator: [person('Ada Quay')], agency: 'Getty Images' }],
    ['Ada Quay/Pool via Reuters', { creator: [person('Ada Quay')], agency: 'Reuters', pool: true }],
    ['Ada Quay/AFP via Getty Images', { creator: [person('Ada Quay')], agency: 'Getty Images' }],
    ['AP Photo/Ada Quay', { creator: [person('Ada Quay')], agency: 'AP' }],
    ['Ada Quay | Reuters', { creator: [person('Ada Quay')], agency: 'Reuters' }],
    ['Ada Quay/Agence France-Presse — Getty Images', { creator: [person('Ada Quay')], agency: 'Getty Images' }],
    ['ADA QUAY/AFP/Getty Images', { creator: [person('ADA QUAY')], agency: 'Getty Images' }],
    ['AFP/Getty Images', { agency: 'Getty Images' }],
    ['Reuters.', { agency: 'Reuters' }],
    ['Foto: Ada Quay/dpa', { creator: [person('Ada Quay')], agency: 'dpa' }],
    ['写真: 山田太郎', { creator: [person('山田太郎')] }],
    ['Image: The Harbour Museum', { creator: [{ kind: 'organisation', name: 'The Harbour Museum' }] }],
    ['© 2020 Ada Quay', { notice: '© 2020 Ada Quay' }],
    ['© Ada Quay/AP', { agency: 'AP', notice: '© Ada Quay/AP' }],
  ])('should read “%s”', (line, facts) => {
    expect(readCredit(line)).toEqual(facts)
  })

  it.each([
    'Courtesy of Ada Quay',
    'Photo: Handout',
    'Photo: Supplied/Staff',
    'Illustration: it shows the river at noon',
    'Photo: adaq',
    'Photo: Ada',
    'Credit: see below for all the many names that belong here',
    '',
    'Photo: Ada Quay and the river',
  ])('should name nobody for “%s”', (line) => {
    expect(readCredit(line)).toEqual({})
  })
})
