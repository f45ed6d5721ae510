import { z } from 'zod'
import type { Publication } from '../model/publication.js'
import { agent, copyright, license } from './agents.js'
import { article } from './article.js'
import { issue } from './article-parts.js'
import { media } from './media.js'
import { direction, httpUrl, iri, language, words } from './scalars.js'

/** Articles that appear together. */
export const publication: z.ZodType<Publication> = z.strictObject({
  id: iri,
  title: words,
  url: httpUrl.exactOptional(),
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'ASCII letters and digits, parted by single hyphens' }),
  feedUrls: z
    .strictObject({ rss: httpUrl.exactOptional(), atom: httpUrl.exactOptional(), json: httpUrl.exactOptional() })
    .exactOptional(),
  language,
  dir: direction,
  description: words.exactOptional(),
  publisher: agent.exactOptional(),
  logo: media.exactOptional(),
  icon: media.exactOptional(),
  cover: media.exactOptional(),
  license: license.exactOptional(),
  copyright: copyright.exactOptional(),
  issue: issue.exactOptional(),
  people: z.array(agent).readonly(),
  articles: z.array(article).readonly(),
})
