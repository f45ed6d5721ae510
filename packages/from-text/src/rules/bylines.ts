import type { Role } from '@offprint/core'

/** What opens the names of a byline, and what those named did. */
export interface RoleOpener {
  /** Lower case; with a colon it must have one in the text, without one a space or a colon must follow. */
  readonly opener: string
  readonly role: Role
}

const opening = (role: Role, openers: readonly string[]): readonly RoleOpener[] =>
  openers.map((opener) => ({ opener, role }))

/** Openers of bylines and of the credits at the end of an article. */
export const roleOpeners: readonly RoleOpener[] = [
  ...opening('author', ['by', 'written by', 'words by', 'story by', 'text by', 'report by', 'posted by', 'author:']),
  ...opening('author', ['authors:', 'writing by', 'words:', 'text:', 'par', 'écrit par', 'texte:', 'von', 'por']),
  ...opening('author', [
    'escrito por',
    'texto:',
    'di',
    'door',
    'av',
    'af',
    'przez',
    'بقلم',
    'كتب:',
    'كتبت:',
    'كتب',
    'كتبت',
  ]),
  ...opening('author', [
    'الكاتب:',
    'الكاتبة:',
    'إعداد:',
    'מאת',
    'כתב:',
    'כתבה:',
    '文:',
    '執筆:',
    '取材・文:',
    '作者:',
    '撰文:',
  ]),
  ...opening('author', ['記者:', '记者:', '本报记者', '記者', '记者', '글:']),
  ...opening('reporter', ['reporting by', 'additional reporting by', 'reporting:', 'تقرير:', '取材:']),
  ...opening('editor', [
    'editing by',
    'edited by',
    'editor:',
    'editors:',
    'editing:',
    'redaktion:',
    'تحرير:',
    'עריכה:',
  ]),
  ...opening('editor', ['編集:', '编辑:', '編輯:', '责任编辑:']),
  ...opening('translator', [
    'translated by',
    'translation by',
    'translator:',
    'traduit par',
    'übersetzt von',
    'traducción de',
  ]),
  ...opening('translator', ['traducido por', 'ترجمة:', 'תרגום:', '翻訳:', '訳:', '翻译:', '译者:']),
  ...opening('photographer', [
    'photographs by',
    'photography by',
    'photos by',
    'photographer:',
    'fotos von',
    'photos par',
  ]),
  ...opening('photographer', ['تصوير:', 'צילום:', '写真:', '撮影:', '摄影:', '摄影记者:']),
  ...opening('illustrator', [
    'illustrations by',
    'illustration by',
    'illustrated by',
    'graphics by',
    'illustrations:',
    '絵:',
  ]),
  ...opening('contributor', ['with contributions from', 'contributions by', 'compiled by', 'research by', 'with']),
  ...opening('interviewer', ['interview by', 'interviewed by', 'interview:', '聞き手:']),
  ...opening('producer', ['produced by', 'production by', 'producer:']),
  ...opening('narrator', ['narrated by', 'read by']),
  ...opening('factChecker', ['fact-checked by', 'fact checked by', 'fact-checking by', 'fact checking by']),
  ...opening('reviewer', ['reviewed by', 'medically reviewed by']),
]

/** What ends a name without spaces and says that its bearer is a reporter. */
export const reporterSuffixes: readonly string[] = ['記者', '记者', '기자']

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
  ...['strategist', 'lead', 'developer', 'contractor', 'architect', 'teacher', 'physician', 'nurse', 'activist'],
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
