import { EpubCheck } from '@likecoin/epubcheck-ts'
import { createPublication, type Flow, type Message, type Publication } from '@offprint/core'
import { SaxesParser } from 'saxes'
import { type EpubOptions, toEpub } from '../src/index.js'
import { filesOf } from './book.js'

/**
 * What EPUBCheck's rules say of a book.
 *
 * @param bytes - The book.
 * @returns Fatal errors, errors and warnings.
 */
export async function judge(bytes: Uint8Array): Promise<readonly string[]> {
  const { messages } = await EpubCheck.validate(new Uint8Array(bytes))
  return messages
    .filter(({ severity }) => ['fatal', 'error', 'warning'].includes(severity))
    .map(({ id, message, location }) => `${id} ${message} ${location?.path ?? ''}`)
}

/**
 * Reads a document as XML with namespaces.
 *
 * @param xml - The document.
 * @throws Error where it is not well-formed.
 */
export function parseXml(xml: string): void {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
}

/** An element as it was read. */
export interface ReadElement {
  readonly name: string
  /** Names of those round it, the outermost first. */
  readonly inside: readonly string[]
  readonly attributes: Readonly<Record<string, string>>
}

/**
 * The elements of a document, in order.
 *
 * @param xml - A well-formed document.
 * @returns Elements with their attributes and what they stand in.
 */
export function elementsOf(xml: string): readonly ReadElement[] {
  const found: ReadElement[] = []
  const open: string[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    found.push({ name, inside: [...open], attributes: attributes as Record<string, string> })
    open.push(name)
  })
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  return found
}

/**
 * A publication of one article.
 *
 * @param body - Its blocks, or further fields of it.
 * @param fields - Of the publication.
 * @returns The publication.
 */
export function one(body: readonly Flow[] | object, fields: object = {}): Publication {
  const more = Array.isArray(body) ? { body: body as Flow[] } : body
  return createPublication({
    title: 'P',
    language: 'en',
    ...fields,
    articles: [{ title: 'A', url: 'https://example.org/a', language: 'en', ...more }],
  })
}

/** A book with all that was reported while it was made. */
export interface Made {
  readonly bytes: Uint8Array
  readonly messages: readonly Message[]
  readonly codes: readonly string[]
  /** Content of a file under `EPUB/`; empty where there is none. */
  file(name: string): string
  readonly paths: readonly string[]
}

/**
 * Makes a book and reads it back.
 *
 * @param publication - Whose.
 * @param options - As of `toEpub`.
 * @returns The book, its files and messages.
 */
export async function make(publication: Publication, options: EpubOptions = {}): Promise<Made> {
  const messages: Message[] = []
  const report = (message: Message): void => void messages.push(message)
  const bytes = await toEpub(publication, { ...options, report })
  const files = await filesOf(publication, options)
  return {
    bytes,
    messages,
    codes: messages.map(({ code }) => code),
    file: (name) => files.get(`EPUB/${name}`) ?? '',
    paths: [...files.keys()],
  }
}
