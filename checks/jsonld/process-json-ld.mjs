// The JSON-LD processor, cut off from the network: it knows the stored schema.org context and no other.
import { loadTool } from '../lib/load-tool.mjs'
import { loadContext } from './load-vocabulary.mjs'

export const jsonld = await loadTool('jsonld')

const CONTEXT = loadContext()
const CONTEXT_URL = /^https?:\/\/(www\.)?schema\.org\/?(docs\/jsonldcontext\.json(ld)?|version\/.*)?$/i

/** Answers for schema.org alone: the check never uses the network. */
export async function documentLoader(url) {
  if (CONTEXT_URL.test(url)) return { contextUrl: null, documentUrl: url, document: CONTEXT }
  throw new Error(`no local copy of the remote context ${url}`)
}
