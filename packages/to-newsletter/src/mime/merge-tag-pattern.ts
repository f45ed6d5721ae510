/**
 * What a sending service may take for a tag: it must stay whole and as it is in a header. At most sixty characters, so that a
 * line with one can be kept short.
 */
export const mergeTagPattern: RegExp =
  /\{\{\{?[^{}\r\n]{0,60}\}?\}\}|\*\|[^|*\r\n]{1,60}\|\*|<%[^<>%\r\n]{1,60}%>|%%\{[^{}\r\n]{1,60}\}%%/
