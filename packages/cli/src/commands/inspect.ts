import { type Project, readProject } from './build-project.js'

/**
 * Shows what readers make of sources, as JSON.
 *
 * @param project - Where and what.
 * @returns The article, messages and residue of the only source, or a list of these of several.
 */
export async function inspect(project: Project): Promise<string> {
  const sources = await readProject(project)
  const shown = sources.map(({ name, article, messages, residue }) => ({ name, article, messages, residue }))
  return `${JSON.stringify(shown.length === 1 ? shown[0] : shown, null, 2)}\n`
}
