import type * as schema from 'schema-dts'
import { describe, expect, it } from 'vitest'
import type {
  JsonLdArticle,
  JsonLdAudio,
  JsonLdBook,
  JsonLdBreadcrumbList,
  JsonLdChapter,
  JsonLdCollectionPage,
  JsonLdCorrection,
  JsonLdCreativeWork,
  JsonLdImage,
  JsonLdIssue,
  JsonLdItemList,
  JsonLdListItem,
  JsonLdOrganization,
  JsonLdPeriodical,
  JsonLdPerson,
  JsonLdRestrictedPart,
  JsonLdSeries,
  JsonLdVolume,
  JsonLdWebPage,
  JsonLdWebSite,
} from '../src/index.js'

// Judged by tsc: a line that does not hold does not compile.

/** The form of a type of schema-dts that has this `@type`. */
type Node<Name extends string, Type> = Extract<Type, { '@type': Name }>

/** Properties of ours that schema-dts does not have on that type, or not with such values. */
type Refused<Ours, Theirs> = {
  [Key in keyof Ours]-?: Pick<Ours, Key> extends Partial<Pick<Theirs, Key & keyof Theirs>>
    ? Key extends keyof Theirs
      ? never
      : Key
    : Key
}[keyof Ours]

type Agreed<List> = {
  [Index in keyof List]: List[Index] extends [infer Ours, infer Theirs] ? Refused<Ours, Theirs> : 0
}

type Pairs = [
  [JsonLdArticle & { '@type': 'NewsArticle' }, Node<'NewsArticle', schema.NewsArticle>],
  [JsonLdArticle & { '@type': 'Article' }, Node<'Article', schema.Article>],
  [JsonLdArticle & { '@type': 'BlogPosting' }, Node<'BlogPosting', schema.BlogPosting>],
  [JsonLdPerson, Node<'Person', schema.Person>],
  [JsonLdOrganization, Node<'Organization', schema.Organization>],
  [JsonLdImage, Node<'ImageObject', schema.ImageObject>],
  [JsonLdAudio, Node<'AudioObject', schema.AudioObject>],
  [JsonLdWebPage, Node<'WebPage', schema.WebPage>],
  [JsonLdCollectionPage, Node<'CollectionPage', schema.CollectionPage>],
  [JsonLdWebSite, Node<'WebSite', schema.WebSite>],
  [JsonLdBreadcrumbList, Node<'BreadcrumbList', schema.BreadcrumbList>],
  [JsonLdItemList, Node<'ItemList', schema.ItemList>],
  [JsonLdListItem, Node<'ListItem', schema.ListItem>],
  [JsonLdCreativeWork, Node<'CreativeWork', schema.CreativeWork>],
  [JsonLdCorrection, Node<'CorrectionComment', schema.CorrectionComment>],
  [JsonLdRestrictedPart, Node<'WebPageElement', schema.WebPageElement>],
  [JsonLdSeries, Node<'CreativeWorkSeries', schema.CreativeWorkSeries>],
  [JsonLdPeriodical, Node<'Periodical', schema.Periodical>],
  [JsonLdVolume, Node<'PublicationVolume', schema.PublicationVolume>],
  [JsonLdIssue, Node<'PublicationIssue', schema.PublicationIssue>],
  [JsonLdBook, Node<'Book', schema.Book>],
  [JsonLdChapter, Node<'Chapter', schema.Chapter>],
]

/** Complete by its type: a property that is refused and not named here does not compile, nor does one that is not refused. */
const refused: Readonly<Record<Agreed<Pairs>[number], string>> = {
  width: 'schema-dts refuses numbers, which every consumer takes (schemaorg/schemaorg#1668)',
  height: 'as width',
}

describe('the types of a graph beside those of schema-dts', () => {
  it('should differ in the sizes of pictures alone when they are compiled', () => {
    expect(Object.keys(refused)).toEqual(['width', 'height'])
  })
})
