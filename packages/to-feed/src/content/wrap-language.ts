import type { Article } from '@offprint/core'
import { h } from '@offprint/html'
import type { ElementContent, Root } from 'hast'

/**
 * States language and direction in the text itself, since no feed format has a direction and few readers ask for the
 * entry's language.
 *
 * @param tree - Rendered text of elements and texts.
 * @param article - Whose it is.
 * @param differs - Is its language another one than the feed's?
 * @returns The tree in one `div`, where its language or direction is not what a reader would take it for.
 */
export function wrapLanguage(tree: Root, { language, dir }: Pick<Article, 'language' | 'dir'>, differs: boolean): Root {
  if (tree.children.length === 0 || (!differs && dir !== 'rtl')) return tree
  const lang = language === 'und' ? undefined : language
  return { type: 'root', children: [h('div', { lang, dir }, tree.children as ElementContent[])] }
}
