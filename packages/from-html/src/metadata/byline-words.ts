/** What words of classes say, from the surest to the least. */
export const strengths: ReadonlyMap<string, number> = new Map([
  ['byline', 3],
  ['bylines', 3],
  ['by-line', 3],
  ['author', 2.5],
  ['authors', 2.5],
  ['byauthor', 3],
  ['authorname', 3],
  ['autor', 2.5],
  ['auteur', 2.5],
  ['autore', 2.5],
  ['autori', 2.5],
  ['verfasser', 2.5],
  ['writer', 2.5],
  ['writers', 2.5],
  ['writtenby', 3],
  ['contributor', 2],
  ['contributors', 2],
  ['journalist', 2],
  ['reporter', 2],
  ['columnist', 2],
  ['firma', 2],
  ['signature', 2],
  ['bylinetext', 3],
  ['dateline', 1],
  ['credits', 0.5],
  ['poster', 1],
  ['postedby', 2],
  ['post-meta', 0.5],
  ['postmeta', 0.5],
  ['entry-meta', 0.5],
  ['article-meta', 0.5],
  ['meta-info', 0.5],
  ['article-info', 0.5],
  ['post-info', 0.5],
  ['metadata', 0.5],
  ['username', 1.5],
  ['displayname', 1.5],
  ['creator', 1.5],
  ['submitted', 1.5],
  ['redactor', 2],
  ['verfasserin', 2.5],
  ['forfatter', 2.5],
  ['författare', 2.5],
])

/** Words beside these that speak of other things: a picture, a box about the author, somebody's other articles. */
export const otherWords: ReadonlySet<string> = new Set(
  'bio about box avatar photo image img picture social follow twitter more info-box hovercard popover thumbnail description desc other recent card'.split(
    ' ',
  ),
)

/** Where a line says "by" in some language and a name follows. */
export const startsByline: RegExp = new RegExp(
  [
    '(?:(?:[Pp]osted|[Pp]ublished|[Ww]ritten|[Ww]ords|[Tt]ext|[Ss]tory|[Rr]eviewed) )?(?:by|By|BY)(?![\\p{L}\\d])',
    '(?:[Ee]ine? \\p{L}{3,20} )?(?:von|Von|VON)\\s+\\p{Lu}',
    '(?:par|Par|PAR|por|Por|POR|[Dd]oor|[Aa]v|[Aa]f|[Dd]i)\\s+\\p{Lu}',
    '(?:[Aa]utor[ae]?|[Aa]uthors?|[Tt]e[xk]s?te?|[Аа]втор)\\s?:',
    '作者|文\\s?[/／＝:：]|記者|记者|撰文|取材|著者',
  ]
    .map((form) => `^\\s*(?:${form})`)
    .join('|'),
  'u',
)
