import { type Agent, type ArticleInput, mintId } from '@offprint/core'
import { importer, importerVersion } from '../importer.js'
import type { PageFacts } from '../metadata/page-facts.js'
import type { HtmlSettings } from '../settings.js'

/**
 * The fields of an article that a page states; what the page says wins over what the caller knows.
 *
 * @param facts - What the page says.
 * @param settings - The caller's.
 * @param source - The HTML, which the id is minted from where there is neither URL nor name.
 * @returns All fields but title, hero and body; what nobody said is absent.
 */
export function toFields(facts: PageFacts, settings: HtmlSettings, source: string): Omit<ArticleInput, 'title'> {
  const url = facts.url?.value ?? settings.facts.url ?? settings.url
  const fields = {
    url,
    language: facts.language?.value ?? settings.facts.language,
    dir: facts.direction?.value,
    publisher: facts.publisher?.value ?? publisherOf(facts),
    summary: facts.summary?.value,
    section: facts.section?.value,
    tags: facts.tags?.value,
    license: facts.license?.value,
    identifiers: facts.identifiers?.value,
    access: facts.access?.value,
    translations: facts.translations?.value,
    bylineText: facts.bylineText,
    bylineOpen: facts.bylineOpen,
  }
  return {
    ...given(fields),
    id: url ?? mintId(settings.name ?? source),
    byline: facts.byline.map(({ value }) => value),
    dates: given({
      published: facts.published?.value ?? settings.facts.published,
      modified: facts.modified?.value,
    }),
    source: {
      ...given({ url: settings.url ?? url, site: facts.siteName?.value }),
      importer,
      importerVersion,
    },
  }
}

/** The site stands for its publisher where the page names none. */
function publisherOf({ siteName }: PageFacts): Agent | undefined {
  return siteName === undefined ? undefined : { kind: 'organisation', name: siteName.value }
}

type Given<Fields> = { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> }

/** The fields that have a value. */
function given<Fields extends object>(fields: Fields): Given<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<Fields>
}
