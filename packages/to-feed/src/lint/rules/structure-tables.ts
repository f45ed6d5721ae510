const words = (text: string): readonly string[] => text.split(/\s+/)

/** The elements that RSS defines, by parent (RSS 2.0). */
export const rssChildren: Readonly<Record<string, readonly string[]>> = {
  rss: ['channel'],
  channel: words(`title link description language copyright managingEditor webMaster pubDate lastBuildDate category
    generator docs cloud ttl image rating textInput skipHours skipDays item`),
  item: words('title link description author category comments enclosure guid pubDate source'),
  image: words('url title link width height description'),
  textInput: words('title description name link'),
  skipHours: ['hour'],
  skipDays: ['day'],
}

/** What may stand more than once. */
export const rssRepeatable: readonly string[] = ['item', 'category', 'hour', 'day', 'enclosure']

/** The attributes that RSS defines, by element. */
export const rssAttributes: Readonly<Record<string, readonly string[]>> = {
  rss: ['version'],
  category: ['domain'],
  cloud: words('domain port path registerProcedure protocol'),
  enclosure: words('url length type'),
  guid: ['isPermaLink'],
  source: ['url'],
}

const feed = words('author category contributor generator icon id link logo rights subtitle title updated')

/** The elements that Atom defines, by parent (RFC 4287, section 4.1). */
export const atomChildren: Readonly<Record<string, readonly string[]>> = {
  'atom:feed': [...feed, 'entry'],
  'atom:source': feed,
  'atom:entry': words('author category content contributor id link published rights source summary title updated'),
  'atom:author': words('name uri email'),
  'atom:contributor': words('name uri email'),
}

/** What may stand more than once. */
export const atomRepeatable: readonly string[] = words('author category contributor link entry')

/** The fifteen elements of Dublin Core 1.1. */
export const dublinCore: readonly string[] = words(`contributor coverage creator date description format identifier
  language publisher relation rights source subject title type`)
