import { deepFreeze, type Imported, type ReaderOptions } from '@offprint/core'
import { loadCase } from '@offprint/fixtures'
import { fromText } from '../src/index.js'

const languages: Readonly<Record<string, string>> = {
  'text--arabic': 'ar',
  'text--chinese': 'zh',
  'text--hebrew': 'he',
  'text--french-spacing': 'fr',
  'text--japanese': 'ja',
}

/** What the caller says of a shared case: its name, and its language, which no text says of itself. */
export const caseOptions = (name: string): ReaderOptions =>
  deepFreeze({ name: `${name}.txt`, facts: { language: languages[name] ?? 'en' } })

/** Reads a shared case of scraped text. */
export const readCase = (name: string): Imported => fromText(loadCase(name).source, caseOptions(name))
