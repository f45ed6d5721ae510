import { toXhtml } from '@offprint/html'
import { describe, expect, it } from 'vitest'
import { highlighter } from '../src/highlight.js'
import { toEpub } from '../src/index.js'
import { mathsWriter } from '../src/maths.js'
import { judge, make, one } from './judge.js'

describe('formulas', () => {
  const write = (value: string, mathml?: string): string | undefined => {
    const formula = mathsWriter()({ value, isBlock: false, ...(mathml === undefined ? {} : { mathml }) })
    return formula === undefined ? undefined : toXhtml(formula)
  }

  it('should be made out of TeX', () => {
    expect(write('\\frac{a}{b}')).toBe(
      '<math xmlns="http://www.w3.org/1998/Math/MathML" alttext="\\frac{a}{b}"><mfrac><mi>a</mi><mi>b</mi></mfrac></math>',
    )
  })

  it('should be taken from the source where it is sound', () => {
    expect(
      write(
        'x',
        '<math display="block" class="a"><semantics><mi onclick="x()">y</mi><annotation>z</annotation></semantics></math>',
      ),
    ).toBe('<math xmlns="http://www.w3.org/1998/Math/MathML" alttext="x"><mi>y</mi></math>')
  })

  it.each([
    '<math><mfrac><mi>a</mi></mfrac></math>',
    '<math><script>alert(1)</script></math>',
    '<math><mi><b>x</b></mi></math>',
    '<math><mtable><mi>x</mi></mtable></math>',
    '<math>text</math>',
    '<p>x</p>',
  ])('should be made out of TeX where MathML of the source is not: %s (rule 25)', (mathml) => {
    expect(write('x', mathml)).toContain('<mi>x</mi>')
  })

  it('should be TeX where neither is, which is reported', async () => {
    const made = await make(one([{ type: 'math', value: '\\bad{' }]), { maths: mathsWriter() })
    expect(made.file('chapter-001.xhtml')).toContain('<pre class="math"><code>\\bad{</code></pre>')
    expect(made.codes).toContain('epub/math-as-tex')
  })

  it('should name a heading that has nothing else', async () => {
    const body = [
      { type: 'heading' as const, depth: 2 as const, children: [{ type: 'inlineMath' as const, value: 'E=mc^2' }] },
    ]
    const made = await make(one(body), { maths: mathsWriter() })
    expect(made.file('chapter-001.xhtml')).toMatch(/<h2 id="[^"]+" aria-label="E=mc\^2">/)
    expect(made.file('nav.xhtml')).toContain('>E=mc^2</a>')
  })
})

describe('source text', () => {
  it('should be cut up by its language, and readable without colour', async () => {
    const body = [{ type: 'code' as const, lang: 'js', value: 'const a = "<b>"' }]
    const made = await make(one(body), { highlight: highlighter() })
    expect(made.file('chapter-001.xhtml')).toContain(
      '<code class="language-js"><span class="hljs-keyword">const</span> a = <span class="hljs-string">"&lt;b&gt;"</span></code>',
    )
    expect(made.file('style.css')).toMatch(/hljs-keyword[^}]*font-weight: bold/)
    expect(made.file('style.css')).not.toMatch(/hljs[^}]*color/)
    expect(await judge(made.bytes)).toEqual([])
  })

  it('should stay as it is in a language that nobody knows', async () => {
    const made = await make(one([{ type: 'code', lang: 'nothing', value: 'x' }]), { highlight: highlighter() })
    expect(made.file('chapter-001.xhtml')).toContain('<code class="language-nothing">x</code>')
  })
})

describe('styles', () => {
  const font = (head: readonly number[]): Uint8Array => Uint8Array.from([...head, ...new Array<number>(60).fill(0)])

  it('should be CSS that old readers take, with a part for dark screens (rule 26)', async () => {
    const css = (await make(one([]))).file('style.css')
    expect(css).not.toMatch(/var\(|@import|@charset|url\(|calc\(|:is\(|:where\(|\bdirection\b|position: fixed/)
    expect(css).toContain('prefers-color-scheme: dark')
    expect((await make(one([]), { profile: 'kindle' })).file('style.css')).not.toContain('prefers-color-scheme')
  })

  it('should write columns with the prefixed property and the plain one (rule 26)', async () => {
    const css = (await make(one([]), { writing: 'vertical' })).file('style.css')
    expect(css).toMatch(/-epub-writing-mode: vertical-rl; -webkit-writing-mode: vertical-rl; writing-mode: vertical-rl/)
  })

  it.each([
    '@import "x.css";',
    'p { background: url(https://example.org/x.png) }',
    'p { background: URL( "x" ) }',
    'p { direction: rtl }',
    'p { unicode-bidi: embed }',
    'p { position: fixed }',
    'p { color: red',
    'p } ',
    '</style>',
    'p::before { content: "open }',
    '/* open',
    '@font-face { src: url(fonts/font-2.ttf) }',
  ])('should refuse a theme with %s (rule 26)', async (styles) => {
    await expect(toEpub(one([]), { styles })).rejects.toThrow('at `styles`, expected balanced CSS')
  })

  it.each([
    'p::before { content: "} @import url(x)" } /* } url(x) */',
    "p { quotes: '<' '>' }",
    '@media print { p { margin: 0 } }',
  ])('should take a theme with %s, after the book’s own (rule 26)', async (styles) => {
    const made = await make(one([]), { styles })
    expect(made.file('style.css').trimEnd().endsWith(styles)).toBe(true)
  })

  it('should embed fonts by what their bytes are', async () => {
    const fonts = [
      { family: 'Salt "x" }', bytes: font([0, 1, 0, 0]) },
      { family: 'Salt', bytes: font([0x4f, 0x54, 0x54, 0x4f]), weight: 700, style: 'italic' as const },
    ]
    const made = await make(one([]), { fonts, styles: 'h1 { src: url(fonts/font-2.otf) }' })
    expect(made.file('package.opf')).toContain('<item id="font-2" href="fonts/font-2.otf" media-type="font/otf"/>')
    expect(made.file('style.css')).toContain('font-family: "Salt \\22 x\\22  \\7d "')
    expect(made.file('style.css')).toContain('src: url(fonts/font-1.ttf)')
    await expect(toEpub(one([]), { fonts: [{ family: 'x', bytes: new Uint8Array(9) }] })).rejects.toThrow(
      'at `fonts.0`',
    )
  })
})
