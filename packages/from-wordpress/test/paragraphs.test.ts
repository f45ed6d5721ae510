import { parseHtml } from '@offprint/html-body'
import { describe, expect, it } from 'vitest'
import { inferParagraphs } from '../src/content/infer-paragraphs.js'
import { toMarkup } from './to-markup.js'

const mark = (text: string): string => text.replaceAll('[*]', '<!--held-->')

function inferred(content: string): string {
  const { children } = parseHtml(mark(content), { fragment: true })
  const standsAlone = (node: { type: string }): boolean =>
    node.type === 'comment' && Reflect.get(node, 'value') === 'held'
  const nodes = inferParagraphs(children, { lines: true, standsAlone })
  return toMarkup(nodes.filter((node) => node.type !== 'text' || node.value.trim() !== ''))
}

const cases: Readonly<Record<string, readonly [content: string, shown: string]>> = {
  nothing: ['', ''],
  'white space only': [' \n\n \n', ''],
  'one line': ['One.', '<p>One.</p>'],
  'a blank line parts paragraphs': ['One.\n\nTwo.', '<p>One.</p><p>Two.</p>'],
  'several blank lines part them once': ['One.\n\n\n\nTwo.', '<p>One.</p><p>Two.</p>'],
  'a line of blanks is blank': ['One.\n \t \nTwo.', '<p>One.</p><p>Two.</p>'],
  'one line feed breaks the line': ['One,\ntwo.', '<p>One,<br>two.</p>'],
  'three lines': ['One,\ntwo,\nthree.', '<p>One,<br>two,<br>three.</p>'],
  'blanks before a line feed go': ['One,  \ntwo.', '<p>One,<br>two.</p>'],
  'line feeds at both ends go': ['\nOne.\n', '<p>One.</p>'],
  'a break that is there stays one': ['One,<br>\ntwo.', '<p>One,<br>two.</p>'],
  'a break inside a line stays': ['One,<br>two.', '<p>One,<br>two.</p>'],
  'two breaks in a row part paragraphs': ['One.<br><br>Two.', '<p>One.</p><p>Two.</p>'],
  'two breaks with a line feed between them': ['One.<br />\n<br />Two.', '<p>One.</p><p>Two.</p>'],
  'inline elements stand in the paragraph': ['A <em>b</em> c.', '<p>A <em>b</em> c.</p>'],
  'a line feed inside an inline element': ['<em>a\nb</em>', '<p><em>a<br>b</em></p>'],
  'a blank line inside an inline element parts it': [
    '<strong>a\n\nb</strong>',
    '<p><strong>a</strong></p><p><strong>b</strong></p>',
  ],
  'a blank line inside two inline elements': [
    'x <b><i>a\n\nb</i></b> y',
    '<p>x <b><i>a</i></b></p><p><b><i>b</i></b> y</p>',
  ],
  'a link over two lines': ['<a href="/">a\nb</a>', '<p><a>a<br>b</a></p>'],
  'a picture in a line': ['<img src="a.png">', '<p><img></p>'],
  'a picture and words under it': ['<img src="a.png">\nWords.', '<p><img><br>Words.</p>'],
  'a heading is not wrapped': ['<h2>One</h2>', '<h2>One</h2>'],
  'a heading with a paragraph right after it': ['<h2>One</h2>\nTwo.', '<h2>One</h2><p>Two.</p>'],
  'a heading with a paragraph right before it': ['One.\n<h2>Two</h2>', '<p>One.</p><h2>Two</h2>'],
  'a heading in the middle of a line': ['One. <h2>Two</h2> Three.', '<p>One.</p><h2>Two</h2><p>Three.</p>'],
  'a heading over two lines': ['<h2>One\ntwo</h2>', '<h2>One<br>two</h2>'],
  'a paragraph that is one': ['<p>One.</p>', '<p>One.</p>'],
  'a paragraph that is one, beside one that is not': [
    'One.\n<p>Two.</p>\nThree.',
    '<p>One.</p><p>Two.</p><p>Three.</p>',
  ],
  'a line feed inside a paragraph that is one': ['<p>One,\ntwo.</p>', '<p>One,<br>two.</p>'],
  'a blank line inside a paragraph that is one': ['<p>One.\n\nTwo.</p>', '<p>One.</p><p>Two.</p>'],
  'an empty paragraph goes': ['<p>One.</p>\n<p> </p>\n<p>Two.</p>', '<p>One.</p><p>Two.</p>'],
  'a list is not wrapped': ['<ul>\n<li>a</li>\n<li>b</li>\n</ul>', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
  'a line feed inside a list item': ['<ul><li>a\nb</li></ul>', '<ul><li>a<br>b</li></ul>'],
  'a blank line inside a list item': ['<ul><li>a\n\nb</li></ul>', '<ul><li><p>a</p><p>b</p></li></ul>'],
  'a list inside a list item': [
    '<ul><li>a\n<ul>\n<li>b</li>\n</ul>\n</li></ul>',
    '<ul><li>a<ul>\n<li>b</li>\n</ul></li></ul>',
  ],
  'words before a list': ['Words:\n<ol><li>a</li></ol>', '<p>Words:</p><ol><li>a</li></ol>'],
  'a quotation has paragraphs': ['<blockquote>a</blockquote>', '<blockquote><p>a</p></blockquote>'],
  'a quotation with a blank line': ['<blockquote>a\n\nb</blockquote>', '<blockquote><p>a</p><p>b</p></blockquote>'],
  'a quotation with its source in the same line': [
    '<blockquote>a <cite>b</cite></blockquote>',
    '<blockquote><p>a <cite>b</cite></p></blockquote>',
  ],
  'a quotation with its source on the last line': [
    '<blockquote>a\n<cite>b</cite></blockquote>',
    '<blockquote><p>a</p><cite>b</cite></blockquote>',
  ],
  'a box of one line is left alone': ['<div>a</div>', '<div>a</div>'],
  'a box with a blank line': ['<div>a\n\nb</div>', '<div><p>a</p><p>b</p></div>'],
  'a box with blank lines at its ends': ['<div>\n\na\n\n</div>', '<div><p>a</p></div>'],
  'a box in a box': ['<div><div>a\n\nb</div></div>', '<div><div><p>a</p><p>b</p></div></div>'],
  'preformatted text is left alone': ['<pre>a\n\nb\n</pre>', '<pre>a\n\nb\n</pre>'],
  'preformatted text between paragraphs': ['One.\n<pre>a\n\nb</pre>\nTwo.', '<p>One.</p><pre>a\n\nb</pre><p>Two.</p>'],
  'code in a line breaks as words do': ['<code>a\nb</code>', '<p><code>a<br>b</code></p>'],
  'a style is left alone': ['<style>a {\n\n}</style>', '<style>a {\n\n}</style>'],
  'a script is left alone': ['<script>a\n\nb</script>', '<p><script>a\n\nb</script></p>'],
  'a form field is left alone': ['<textarea>a\n\nb</textarea>', '<p><textarea>a\n\nb</textarea></p>'],
  'a choice is left alone': [
    '<select>\n<option>a</option>\n</select>',
    '<p><select>\n<option>a</option>\n</select></p>',
  ],
  'a rule is not wrapped': ['One.\n<hr />\nTwo.', '<p>One.</p><hr><p>Two.</p>'],
  'a table is left in its rows': [
    '<table>\n<tr>\n<td>a</td>\n</tr>\n</table>',
    '<table>\n<tbody><tr>\n<td>a</td>\n</tr>\n</tbody></table>',
  ],
  'a line feed in a cell': [
    '<table><tr><td>a\nb</td></tr></table>',
    '<table><tbody><tr><td>a<br>b</td></tr></tbody></table>',
  ],
  'a blank line in a cell': [
    '<table><tr><td>a\n\nb</td></tr></table>',
    '<table><tbody><tr><td><p>a</p><p>b</p></td></tr></tbody></table>',
  ],
  'a description list': ['<dl>\n<dt>a</dt>\n<dd>b</dd>\n</dl>', '<dl>\n<dt>a</dt>\n<dd>b</dd>\n</dl>'],
  'a figure': [
    '<figure>\n<img src="a.png">\n<figcaption>a\nb</figcaption>\n</figure>',
    '<figure><img><figcaption>a<br>b</figcaption></figure>',
  ],
  'a summary and the rest': [
    '<details><summary>a</summary>\n\nb\n\nc</details>',
    '<details><summary>a</summary><p>b</p><p>c</p></details>',
  ],
  'an address': ['<address>a\nb</address>', '<address>a<br>b</address>'],
  'a link round a heading': ['<a href="/"><h2>a</h2></a>', '<a><h2>a</h2></a>'],
  'a comment is no paragraph': ['One.\n\n<!-- note -->\n\nTwo.', '<p>One.</p><p>Two.</p>'],
  'a comment in a line': ['One <!-- note --> two.', '<p>One  two.</p>'],
  'a shortcode alone is not wrapped': ['One.\n\n[*]\n\nTwo.', '<p>One.</p><p>Two.</p>'],
  'a shortcode between two lines': ['One.\n[*]\nTwo.', '<p>One.</p><p>Two.</p>'],
  'a shortcode in a paragraph': ['<p>One. [*] Two.</p>', '<p>One.</p><p>Two.</p>'],
  'a shortcode alone in a paragraph': ['<p>[*]</p>', ''],
  'a shortcode in an inline element': ['<b>a [*] b</b>', '<p><b>a </b></p><p><b> b</b></p>'],
  'line ends are those of any script': ['Ένα.\n\n二。', '<p>Ένα.</p><p>二。</p>'],
  'a paragraph of a no-break space shows nothing': ['One.\n\n&nbsp;\n\nTwo.', '<p>One.</p><p>Two.</p>'],
  'a line of a no-break space is not blank': ['One,\n&nbsp;\ntwo.', '<p>One,<br>\u00a0<br>two.</p>'],
  'quotes stay as they are': ['"One" \'two\' -- three...', '<p>"One" \'two\' -- three...</p>'],
  'an unclosed element': ['<em>a\n\nb', '<p><em>a</em></p><p><em>b</em></p>'],
}

describe('the paragraphs of the classic editor', () => {
  it.each(Object.entries(cases))('should be those that WordPress shows: %s', (_, [content, shown]) => {
    expect(inferred(content)).toBe(shown)
  })
})
