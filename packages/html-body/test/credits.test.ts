import type { Flow } from '@offprint/core'
import { describe, expect, test } from 'vitest'
import { bodyOf, rulesOf } from './body-of.js'

const base = 'https://example.org/a/'
const only = (html: string): Flow | undefined => {
  const { children } = bodyOf(html, { base })
  expect(children).toHaveLength(1)
  return children[0]
}
const text = (value: string) => ({ type: 'text', value })

describe('the credit of a figure', () => {
  test.each([
    ['A river. Photo: Ada Quay/Reuters', 'A river.', 'Photo: Ada Quay/Reuters'],
    ['A river. (Photo by Ada Quay)', 'A river.', 'Photo by Ada Quay'],
    ['A river © Ada Quay', 'A river', '© Ada Quay'],
    ['A river in May. Ada Quay/AFP via Getty Images', 'A river in May.', 'Ada Quay/AFP via Getty Images'],
    ['A river. Photograph: Ada Quay/The Paper', 'A river.', 'Photograph: Ada Quay/The Paper'],
    ['Ein Fluss. Foto: Ada Quay', 'Ein Fluss.', 'Foto: Ada Quay'],
    ['A river. Ada B. Quay/The Paper', 'A river.', 'Ada B. Quay/The Paper'],
    ['A river. ADA QUAY/AFP/Getty Images', 'A river.', 'ADA QUAY/AFP/Getty Images'],
  ])('finds the credit at the end of “%s”', (line, caption, credit) => {
    const body = bodyOf(`<figure><img src=b.jpg alt=""><figcaption>${line}</figcaption></figure>`)
    expect(body.children).toMatchObject([{ caption: [text(caption)], credit: { text: credit } }])
    expect(rulesOf(body)).toContain('guessed-credit')
  })

  test('says who made the picture, and for whom, as far as the credit does', () => {
    const credited = (line: string) =>
      only(`<figure><img src=b.jpg alt=B><figcaption>A river. <i class=credit>${line}</i></figcaption></figure>`)
    expect(credited('Photo: Ada Quay/Pool via Reuters')).toMatchObject({
      credit: {
        text: 'Photo: Ada Quay/Pool via Reuters',
        creator: [{ kind: 'person', name: 'Ada Quay' }],
        agency: 'Reuters',
        pool: true,
      },
    })
    expect(credited('© 2020 Ada Quay')).toMatchObject({ credit: { notice: '© 2020 Ada Quay' } })
    expect(credited('Courtesy of Ada Quay')).toMatchObject({ credit: { text: 'Courtesy of Ada Quay' } })
  })

  test.each(['ADA QUAY/AFP/Getty Images', 'adaq/iStock/Getty Images', 'A.Q./The Paper'])(
    'may be nothing but a credit: %s',
    (line) => {
      const body = bodyOf(`<figure><img src=b.jpg alt=""><figcaption>${line}</figcaption></figure>`)
      expect(body.children).toMatchObject([{ credit: { text: line } }])
      expect(body.children[0]).not.toHaveProperty('caption')
    },
  )

  test.each([
    'A photo by the river and what it shows',
    'He said “Image: that is all” to nobody in particular and then went on for a long while about other things of his',
    'Stalls in May.',
    'The and/or of it.',
  ])('finds no credit in “%s”', (line) => {
    const body = bodyOf(`<figure><img src=b.jpg alt=""><figcaption>${line}</figcaption></figure>`)
    expect(body.children).toMatchObject([{ caption: [text(line)] }])
    expect(body.children[0]).not.toHaveProperty('credit')
  })
})
