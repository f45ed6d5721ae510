import type { Figure, FigureContent, Flow } from '@offprint/core'
import { describe, expect, it } from 'vitest'
import { isSamePicture } from '../src/pictures/same-picture.js'
import { placeHero } from '../src/write/place-hero.js'

const hero: FigureContent = { media: [{ src: 'https://a.example/boats-at-noon.jpg', alt: 'Boats' }] }
const words: Flow = { type: 'paragraph', children: [{ type: 'text', value: 'Words' }] }
const caption = [{ type: 'text', value: 'Boats at noon' }] as const
const figure: Figure = { type: 'figure', media: [{ src: 'https://a.example/boats-at-noon-640x480.jpg?w=1' }], caption }

describe('the hero', () => {
  it('should take the place, the caption and the size of the picture that the body begins with', () => {
    const placed = placeHero(hero, [figure, words])
    expect(placed.body).toEqual([words])
    expect(placed.hero).toEqual({
      media: [{ src: 'https://a.example/boats-at-noon-640x480.jpg?w=1', alt: 'Boats' }],
      caption,
    })
    expect(placed.moved).toBe('https://a.example/boats-at-noon.jpg')
  })

  it('should take the place of a bare picture too', () => {
    const image: Flow = {
      type: 'paragraph',
      children: [{ type: 'image', url: 'https://a.example/boats-at-noon.jpg', alt: 'Noon' }],
    }
    const placed = placeHero(hero, [words, image])
    expect(placed.body).toEqual([words])
    expect(placed.hero?.media[0]?.alt).toBe('Noon')
  })

  it('should leave other pictures, and those further down', () => {
    const other: Figure = { type: 'figure', media: [{ src: 'https://a.example/gulls-at-noon.jpg' }] }
    expect(placeHero(hero, [other, words])).toEqual({ hero, body: [other, words] })
    expect(placeHero(hero, [words, words, figure]).body).toHaveLength(3)
  })

  it('should not be made up', () => {
    expect(placeHero(undefined, [figure])).toEqual({ body: [figure] })
  })
})

describe('two addresses', () => {
  it.each([
    ['https://a.example/b/boat.jpg', 'http://a.example/b/boat.jpg?width=300', true],
    ['https://a.example/1/harbour-at-noon.jpg', 'https://b.example/2/harbour-at-noon_640.jpg', true],
    ['https://a.example/1/1.jpg', 'https://a.example/2/1.jpg', false],
    ['https://a.example/gulls.jpg', 'https://a.example/boats.jpg', false],
    ['', '', false],
  ])('should show one picture or not: %s and %s: %s', (one, other, same) => {
    expect(isSamePicture(one, other)).toBe(same)
  })
})
