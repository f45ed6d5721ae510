import { describe, expect, it } from 'vitest'
import { toDigest, toNewsletter } from '../src/index.js'
import { readMail } from '../src/lint/read/read-mail.js'
import { splitDeclarations } from '../src/lint/style/split-declarations.js'
import { attributeFeatures } from '../src/support/attribute-features.js'
import { declarationFeatures } from '../src/support/declaration-features.js'
import { elementFeature } from '../src/support/element-features.js'
import { failingClients } from '../src/support/failing-clients.js'
import { clients, isKnownFeature } from '../src/support/support-table.js'
import { harmless } from '../src/support/use-rules.js'
import { torture } from './fixtures/torture.js'

/** Per client: the share of uses of features, without stylesheets, that work; and the features that do not. */
function scoresOf(html: string): ReadonlyMap<string, { readonly share: number; readonly failing: readonly string[] }> {
  const uses = readMail(html).elements.flatMap(({ name, attributes, view, holdsTable }) => {
    if (/^(?:html|head|meta|title|style|xml|noscript|o:.*)$/.test(name)) return []
    const style = attributes.get('style') ?? ''
    const context = { tagName: name, style, attributes: new Set(attributes.keys()), holdsTable, isNamed: false }
    const use = (slug: string, value: string) => ({ ...context, slug, value: value.toLowerCase(), view })
    return [
      use(elementFeature(name) ?? '', ''),
      ...[...attributes].flatMap(([key, value]) => attributeFeatures(name, key, value).map((slug) => use(slug, value))),
      ...splitDeclarations(style).flatMap(({ property, value }) =>
        declarationFeatures(property, value).map((slug) => use(slug, value)),
      ),
    ].filter(({ slug }) => isKnownFeature(slug) && !harmless.has(slug))
  })
  return new Map(
    clients.map(({ id, isWord }) => {
      const seen = uses.filter(({ view }) => (isWord ? view.word : view.others))
      const failed = seen.filter((use) => failingClients(use, use.view).some((client) => client.id === id))
      const failing = [...new Set(failed.map(({ slug }) => slug))]
      return [id, { share: 1 - failed.length / seen.length, failing }]
    }),
  )
}

describe('what clients show, by caniemail, without any stylesheet', () => {
  const options = { unsubscribeUrl: 'https://example.org/leave', postalAddress: '1 Quay Street' }
  const mails = { newsletter: toNewsletter(torture, options), digest: toDigest(torture, options)[0] }

  it.each(Object.entries(mails))('should be everything but the preheader’s hiding in one client: %s', (_, mail) => {
    const scores = scoresOf(mail?.html ?? '')
    for (const [id, { share, failing }] of scores) {
      expect([id, failing]).toEqual([id, id === 'gmail.mobile-webmail' ? ['css-display-none'] : []])
      expect(share).toBeGreaterThanOrEqual(0.985)
    }
    expect(scores.size).toBeGreaterThan(10)
  })
})
