/** What opens a byline, lower case; a space or a colon must follow. */
export const bylineOpeners: readonly string[] = [
  ...['by', 'written by', 'words by', 'story by', 'text by', 'report by', 'posted by', 'author:', 'authors:'],
  ...['par', 'écrit par', 'von', 'por', 'escrito por', 'di', 'door', 'av', 'af', 'przez'],
  ...['بقلم', 'كتب:', 'كتبت:', '文:', '執筆:', '取材・文:', '作者:', '글:'],
]

/** Labels of an author box for one person, folded by `foldLabel`. */
export const authorLabels: readonly string[] = [
  ...['author', 'about the author', 'about author', 'written by', 'the author', 'writer', 'about the writer'],
  ...['article by', 'posted by', 'published by', 'by', 'auteur', "l'auteur", "à propos de l'auteur"],
  ...['autor', 'autorin', 'über den autor', 'über die autorin', 'sobre el autor', 'sobre la autora', 'autore'],
  ...['الكاتب', 'عن الكاتب', 'الكاتبة', 'عن الكاتبة', '著者', '執筆者', '筆者', '作者'],
]

/** Labels of an author box for several people. */
export const authorsLabels: readonly string[] = [
  ...['authors', 'about the authors', 'contributors', 'the authors', 'writers', 'les auteurs', 'autoren', 'autores'],
]

/** Words between two names. */
export const connectors: readonly string[] = ['and', '&', 'with', 'et', 'und', 'y', 'e', 'en', 'och', 'og', 'و', '・']

/** Lower-case words inside personal names. */
export const nameParticles: readonly string[] = [
  ...['de', 'del', 'della', 'di', 'da', 'dos', 'das', 'do', 'du', 'des', 'la', 'le', 'van', 'von', 'der', 'den'],
  ...['ter', 'ten', 'zu', 'zur', 'af', 'av', 'bin', 'ibn', 'bint', 'al', 'el', 'ap', 'y', 'e', 'abu', 'ould'],
]

/** Generations and degrees after a name, lower case and without full stops. */
export const nameSuffixes: readonly string[] = [
  ...['jr', 'sr', 'ii', 'iii', 'iv', 'phd', 'dphil', 'md', 'do', 'dds', 'dvm', 'jd', 'llm', 'llb', 'mba', 'mph'],
  ...['ma', 'msc', 'ms', 'ba', 'bsc', 'mfa', 'rn', 'pe', 'cfa', 'cpa', 'esq', 'kc', 'qc', 'obe', 'mbe', 'cbe', 'frs'],
]

/** Words that make a phrase a job and not a name, lower case. */
export const jobWords: readonly string[] = [
  ...['correspondent', 'editor', 'reporter', 'writer', 'columnist', 'journalist', 'contributor', 'critic', 'producer'],
  ...['fellow', 'associate', 'analyst', 'researcher', 'scholar', 'professor', 'lecturer', 'scientist', 'economist'],
  ...['director', 'president', 'chair', 'chairman', 'chairwoman', 'chief', 'head', 'manager', 'officer', 'secretary'],
  ...['engineer', 'lawyer', 'attorney', 'historian', 'archivist', 'curator', 'librarian', 'author', 'photographer'],
  ...['intern', 'student', 'candidate', 'adviser', 'advisor', 'consultant', 'coordinator', 'specialist', 'assistant'],
  ...['founder', 'co-founder', 'partner', 'ambassador', 'minister', 'translator', 'illustrator', 'designer'],
]

/** Words that make a name that of an organisation, lower case. */
export const organisationWords: readonly string[] = [
  ...['sons', 'ltd', 'inc', 'llc', 'gmbh', 'plc', 'co', 'company', 'corporation', 'institute', 'university', 'college'],
  ...['society', 'association', 'foundation', 'trust', 'council', 'committee', 'commission', 'ministry', 'department'],
  ...['office', 'agency', 'bureau', 'press', 'news', 'times', 'post', 'courier', 'herald', 'gazette', 'tribune'],
  ...[
    'museum',
    'library',
    'archive',
    'archives',
    'navy',
    'army',
    'observatory',
    'center',
    'centre',
    'house',
    'handout',
  ],
]

/** Words that make a name that of a group without names of its own, lower case. */
export const groupWords: readonly string[] = ['staff', 'team', 'editors', 'newsroom', 'desk', 'contributors', 'board']
