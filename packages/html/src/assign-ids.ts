import { createSlugger, type NodeBase, phrasingText } from '@offprint/core'
import { legalId } from './legal-id.js'
import type { Survey } from './survey-body.js'

/** The ids of one rendered body. */
export interface Ids {
  /** Id of each node that has or gets one. */
  readonly ofNode: ReadonlyMap<NodeBase, string>
  /** Id by the author's own id. */
  readonly ofTarget: ReadonlyMap<string, string>
}

/**
 * Gives ids to headings that lack one and makes all ids legal and unique; of two equal ids the first wins.
 *
 * @param survey - Of an article's body.
 * @param prefix - Put before every id.
 * @returns Ids by node and by the author's id.
 */
export function assignIds({ stated, headings }: Pick<Survey, 'stated' | 'headings'>, prefix: string): Ids {
  const ofNode = new Map<NodeBase, string>()
  const ofTarget = new Map<string, string>()
  const used = new Set<string>()
  for (const node of stated) {
    const raw = node.data?.id ?? ''
    const id = legalId(raw)
    if (used.has(id)) continue
    used.add(id)
    ofNode.set(node, prefix + id)
    ofTarget.set(raw, prefix + id)
  }
  const slug = createSlugger(used)
  for (const node of headings) {
    const id = legalId(slug(phrasingText(node.children)))
    ofNode.set(node, prefix + id)
    ofTarget.set(id, prefix + id)
  }
  return { ofNode, ofTarget }
}
