/** What opens a line that says when a text came out or changed, lower case. */
export const dateOpeners: readonly string[] = [
  ...['published', 'updated', 'posted', 'last updated', 'last modified', 'modified', 'first published', 'date:'],
  ...['publié', 'mis à jour', 'veröffentlicht', 'aktualisiert', 'publicado', 'actualizado', 'نشر', '公開', '更新'],
  ...['تاريخ', 'تحديث', 'פורסם', 'עודכן', '発表', '掲載', '发布'],
]

/** What opens the date of a change; all of them open dates. */
export const changeOpeners: readonly string[] = [
  ...['updated', 'modified', 'mis à jour', 'aktualisiert', 'actualizado', 'تحديث', '更新', 'עודכן'],
]

/** Names of months, lower case. */
export const months: readonly string[] = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november'],
  ...['december', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec'],
  ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre'],
  ...['décembre', 'januar', 'februar', 'märz', 'juni', 'juli', 'oktober', 'dezember', 'enero', 'febrero', 'marzo'],
  ...['abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
]
