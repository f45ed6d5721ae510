/** Whole lines that a site's interface writes, folded by `foldLabel` (`#` is a number). */
export const interfaceLabels: readonly string[] = [
  // Navigation
  ...['skip to content', 'skip to main content', 'skip to navigation', 'menu', 'main menu', 'search', 'close', 'home'],
  ...['back to top', 'go to top', 'previous', 'next', 'previous article', 'next article', 'previous post', 'next post'],
  ...['jump to content', 'open navigation', 'close navigation', 'toggle navigation'],
  // Sharing and printing
  ...['share', 'share this', 'share this article', 'share this post', 'share this story', 'share on facebook'],
  ...['share on twitter', 'share on x', 'share on linkedin', 'share on whatsapp', 'share via email', 'email this'],
  ...['tweet', 'tweet this', 'pin it', 'like this', 'follow us', 'copy link', 'link copied', 'print', 'print this'],
  ...['print this page', 'print this article', 'print friendly', 'download pdf', 'save', 'save for later', 'bookmark'],
  ...['facebook', 'twitter', 'linkedin', 'whatsapp', 'telegram', 'pinterest', 'reddit', 'email', 'instagram'],
  ...['# shares', '# share', '# likes', '# views'],
  // Reading aids and advertising
  ...['# min read', '# mins read', '# minute read', '# minutes read', '# min. read', 'reading time: # minutes'],
  ...['reading time: # min', 'estimated reading time: # minutes', 'listen to this article', 'listen', 'loading'],
  ...['please wait', 'advertisement', 'advertisements', 'sponsored', 'sponsored content', 'story continues below'],
  ...['article continues below', 'story continues below advertisement', 'article continues after advertisement'],
  ...['read more', 'continue reading', 'see more', 'show more', 'view more', 'load more', 'click here'],
  ...['image', 'images', 'photo', 'photos', 'picture', 'video', 'play video', 'view gallery', 'view slideshow'],
  ...['enlarge this image', 'enlarge image', 'toggle caption', 'hide caption', 'open in gallery', 'image credit'],
  // Comments, subscription, consent
  ...['comments', 'comment', '# comments', '# comment', 'no comments', 'leave a reply', 'leave a comment'],
  ...['post a comment', 'add a comment', 'cancel reply', 'reply', 'view comments', 'join the conversation'],
  ...['subscribe', 'subscribe now', 'subscribe to our newsletter', 'sign up', 'sign up for our newsletter', 'sign in'],
  ...['log in', 'register', 'newsletter', 'get our newsletter', 'enter your email', 'your email address', 'donate'],
  ...['accept all cookies', 'accept cookies', 'cookie settings', 'privacy policy', 'terms of use'],
  // Other languages
  ...['partager', 'partager cet article', 'imprimer', 'lire la suite', 'publicité', 'temps de lecture : # min'],
  ...['teilen', 'artikel teilen', 'drucken', 'weiterlesen', 'anzeige', 'kommentare', '# kommentare'],
  ...['compartir', 'imprimir', 'seguir leyendo', 'publicidad', 'comentarios', '# comentarios', 'leer más'],
  ...['شارك', 'مشاركة', 'طباعة', 'إعلان', 'シェア', 'シェアする', '印刷', '広告', '続きを読む'],
]

/** What stands before the colon of a line that an interface writes, such as `Read more: …`. */
export const interfaceOpeners: readonly string[] = [
  ...['read more', 'read next', 'read also', 'also read', 'see also', 'more', 'related', 'watch', 'listen'],
  ...[
    'tags',
    'tagged',
    'filed under',
    'posted in',
    'categories',
    'category',
    'topics',
    'share this',
    'share',
    'follow',
  ],
  ...['lire aussi', 'à lire aussi', 'lesen sie auch', 'mehr zum thema', 'lea también', 'etiquetas', 'mots-clés'],
]

/** First steps of a path of sections, such as `Home / Coast / Features`. */
export const homeLabels: readonly string[] = ['home', 'start', 'accueil', 'startseite', 'inicio', 'الرئيسية', 'ホーム']

/** Labels after which other articles follow. */
export const relatedLabels: readonly string[] = [
  ...['related', 'related articles', 'related posts', 'related stories', 'related content', 'related news'],
  ...['you may also like', 'you might also like', 'more stories', 'more articles', 'more news', 'recommended'],
  ...['recommended for you', 'read next', 'up next', 'most read', 'most popular', 'trending', 'latest news'],
  ...['latest posts', 'recent posts', 'keep reading', 'also read', 'sur le même sujet', 'à lire aussi'],
  ...['mehr zum thema', 'das könnte sie auch interessieren', 'relacionado', 'مقالات ذات صلة', '関連記事'],
]

/** Words of a copyright notice that no article ends with. */
export const noticePhrases: readonly string[] = [
  ...['all rights reserved', 'tous droits réservés', 'alle rechte vorbehalten', 'todos los derechos reservados'],
  ...['جميع الحقوق محفوظة'],
]

/** A link to further articles of an author: a verb first, and a noun that may have been glued to its count. */
export const postsLink: { readonly verbs: readonly string[]; readonly nouns: readonly string[] } = {
  verbs: ['check', 'view', 'see', 'read', 'show', 'browse', 'more', 'all', 'voir', 'alle', 'ver', 'mehr'],
  nouns: ['post', 'article', 'stories', 'entries', 'columns', 'beiträge', 'artikel', 'artículos', 'entradas'],
}
