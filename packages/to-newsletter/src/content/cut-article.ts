import { type Article, type Flow, visit } from '@offprint/core'

/**
 * The beginning of an article, with the notes that it refers to; a heading or a rule is never the last that stands.
 *
 * @param article - Any article; it is not changed.
 * @param count - How many blocks of its body to keep at most.
 * @returns The shorter article.
 */
export function cutArticle(article: Article, count: number): Article {
  const all = article.body.children
  let end = Math.min(count, all.length)
  while (end > 0 && leadsOn(all[end - 1])) end--
  const kept = all.slice(0, end)
  const referred = new Set<string>()
  for (const node of kept) {
    visit(node, (inner) => {
      if (inner.type === 'footnoteReference') referred.add(inner.identifier)
    })
  }
  const isOwn = (node: Flow): boolean => node.type !== 'footnoteDefinition' || referred.has(node.identifier)
  const notes = all.slice(end).filter((node) => node.type === 'footnoteDefinition' && isOwn(node))
  return { ...article, body: { ...article.body, children: [...kept.filter(isOwn), ...notes] } }
}

const leadsOn = (node: Flow | undefined): boolean =>
  node?.type === 'heading' || node?.type === 'thematicBreak' || node?.type === 'sectionBreak'
