import { toHast, toHtml } from '@offprint/html'
import { fromHtml } from 'hast-util-from-html'
import { loadPeers } from './lib/load-peers.mjs'

/**
 * The same mails by other people's libraries: the same words, links, headings, lists and tables in a template of each.
 *
 * @param publication Articles of headings, paragraphs, lists and tables.
 * @param mails What we made of them.
 * @returns Runs by name, as many as can be had.
 */
export async function writtenMails(publication, mails) {
  const peers = await loadPeers([
    'juice',
    'mjml',
    'react',
    'react-dom',
    '@react-email/components',
    '@react-email/render',
  ])
  if (peers === undefined) return {}
  return { ...juiceRun(mails, peers), ...mjmlRuns(publication, peers), ...reactRun(publication, peers) }
}

/** Our own mail, its inline styles moved into a stylesheet: what somebody would write by hand, for juice to put back. */
function juiceRun(mails, peers) {
  const templates = mails.map(({ html }) => withStylesheet(fromHtml(html)))
  return { 'juice over a template of the same HTML': () => templates.map((html) => peers.juice.default(html)) }
}

function withStylesheet(tree) {
  const classes = new Map()
  const move = (node) => {
    const style = node.properties?.style
    if (style !== undefined) {
      if (!classes.has(style)) classes.set(style, `s${classes.size}`)
      node.properties.className = [...(node.properties.className ?? []), classes.get(style)]
      delete node.properties.style
    }
    for (const child of node.children ?? []) move(child)
  }
  move(tree)
  const css = [...classes].map(([style, name]) => `.${name}{${style}}`).join('')
  const head = tree.children.at(-1).children[0]
  const sheet = { type: 'element', tagName: 'style', properties: {}, children: [{ type: 'text', value: css }] }
  head.children.unshift(sheet)
  return toHtml(tree)
}

/** HTML of the article in `mj-text`, as people write it; with the check of the template, which is the default, and without. */
function mjmlRuns(publication, peers) {
  const templates = publication.articles.map((article) => mjmlOf(publication, article))
  const run = (options) => async () => {
    for (const template of templates) await peers.mjml.default(template, options)
  }
  return { 'mjml, as it comes': run({}), 'mjml, template not checked': run({ validationLevel: 'skip' }) }
}

const mjmlOf = (publication, article) => `<mjml lang="en"><mj-head><mj-title>${article.title}</mj-title>
<mj-preview>${article.title}</mj-preview>
<mj-attributes><mj-text font-family="Georgia, serif" font-size="17px" line-height="1.6" /></mj-attributes></mj-head>
<mj-body width="600px">
<mj-section><mj-column><mj-text><a href="${publication.url}">${publication.title}</a></mj-text>
<mj-divider border-width="1px" border-color="#cccccc" /><mj-text font-size="30px"><h1>${article.title}</h1></mj-text></mj-column></mj-section>
<mj-section><mj-column>${blocks(article)
  .map((block) => `<mj-text>${toHtml(block)}</mj-text>`)
  .join('\n')}
<mj-button href="${article.url}">Read on the web</mj-button></mj-column></mj-section>
<mj-section><mj-column><mj-divider border-width="1px" border-color="#cccccc" /><mj-text font-size="14px">Bench, 1 Quay Street<br />
<a href="https://example.org/leave">Unsubscribe</a></mj-text></mj-column></mj-section>
</mj-body></mjml>`

const blocks = (article) => toHast(article).children.filter(({ type }) => type === 'element')

/** A component for each heading, paragraph, link and rule, styles inline; made into elements in the run, as it would be. */
function reactRun(publication, peers) {
  const bodies = publication.articles.map((article) => [article, blocks(article)])
  return {
    'react-email, components': async () => {
      for (const [article, body] of bodies) {
        await peers['@react-email/render'].render(reactMail(publication, article, body, peers))
      }
    },
  }
}

function reactMail({ title, url }, article, body, peers) {
  const make = peers.react.createElement
  const { Body, Button, Container, Head, Heading, Hr, Html, Link, Preview, Text } = peers['@react-email/components']
  return make(
    Html,
    { lang: 'en', dir: 'ltr' },
    make(Head, null, make('title', null, article.title)),
    make(
      Body,
      { style: { margin: 0, backgroundColor: '#ffffff' } },
      make(Preview, null, article.title),
      make(
        Container,
        { style: { padding: '24px 20px', font: '17px/1.6 Georgia,serif' } },
        make(Text, { style: small }, make(Link, { href: url, style: { color: '#005577' } }, title)),
        make(Hr),
        make(Heading, { as: 'h1', style: { fontSize: '30px' } }, article.title),
        ...body.map((node, key) => componentOf(node, key, peers)),
        make(Button, { href: article.url, style: { backgroundColor: '#005577', color: '#ffffff' } }, 'Read on the web'),
        make(Hr),
        make(Text, { style: small }, 'Bench, 1 Quay Street'),
        make(Text, { style: small }, make(Link, { href: 'https://example.org/leave' }, 'Unsubscribe')),
      ),
    ),
  )
}

const small = { fontSize: '14px', margin: '0 0 16px' }

function componentOf(node, key, peers) {
  if (node.type === 'text') return node.value
  const make = peers.react.createElement
  const { Heading, Link, Text } = peers['@react-email/components']
  const children = node.children.map((child, index) => componentOf(child, index, peers))
  if (node.tagName === 'a')
    return make(Link, { key, href: node.properties.href, style: { color: '#005577' } }, ...children)
  if (node.tagName === 'p') return make(Text, { key, style: { margin: '0 0 16px' } }, ...children)
  if (/^h\d$/.test(node.tagName)) return make(Heading, { key, as: node.tagName, style: { margin: 0 } }, ...children)
  const shown =
    node.children.length === 0
      ? []
      : children.filter(
          (child) =>
            typeof child !== 'string' || child.trim() !== '' || /^(p|li|td|th|em|strong|code)$/.test(node.tagName),
        )
  return make(node.tagName, { key, style: { margin: '0 0 8px' } }, ...shown)
}
