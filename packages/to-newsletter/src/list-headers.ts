import type { Publication } from '@offprint/core'
import { isMergeTag } from './merge/merge-tag.js'
import { parseMailbox } from './mime/mailbox.js'
import type { Newsletter } from './newsletter.js'
import type { NewsletterSettings } from './settings.js'

/**
 * The `List-` fields (RFC 2919, RFC 2369, RFC 8058) that the settings allow to state.
 *
 * The address is the caller's own, never one that a link hook made: one-click requests come from servers (rule 26). Both
 * fields must be covered by the sender's DKIM signature (RFC 8058, section 4).
 *
 * @param publication - Whose list it is.
 * @param settings - Sender and way out.
 * @returns Fields by name.
 */
export function listHeaders({ slug }: Publication, settings: NewsletterSettings): Newsletter['headers'] {
  const { from, unsubscribeUrl: out, tags } = settings
  const { address } = parseMailbox(from, 'from')
  const url = out === undefined || !isMergeTag(out) ? out : tags.intoHeader(tags.mark(out, 'header'))
  const isOneClick = url !== undefined && (isMergeTag(out) || url.startsWith('https:'))
  return {
    'List-ID': `<${slug}.${address.slice(address.lastIndexOf('@') + 1)}>`,
    ...(url === undefined ? {} : { 'List-Unsubscribe': `<${url}>` }),
    ...(isOneClick ? { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
  }
}
