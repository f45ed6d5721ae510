import { OffprintError } from '@offprint/core'
import { encodePhrase } from './encoded-word.js'

/** A name with an address (RFC 5322, section 3.4). */
export interface Mailbox {
  readonly name?: string
  readonly address: string
}

/** ASCII local parts of atoms and dots, and host names: what every server takes (RFC 5321, section 4.1.2). */
const addressPattern =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$/

/**
 * Reads `Name <address>` or a bare address.
 *
 * @param text - As a caller writes it; the name needs no quotes.
 * @param path - Name of the option, for the error.
 * @returns Name and address.
 * @throws OffprintError `newsletter/invalid-address` when it is neither.
 */
export function parseMailbox(text: string, path: string): Mailbox {
  const [, name = '', inner] = /^([^<>]*)<([^<>]*)>\s*$/.exec(text) ?? []
  const address = (inner ?? text).trim()
  if (!addressPattern.test(address)) {
    const reason = `Unexpected \`${text}\` as \`${path}\`, expected \`name@example.org\` or \`Name <name@example.org>\``
    throw new OffprintError('newsletter/invalid-address', reason, { issues: [{ path, reason }] })
  }
  const plain = name.trim().replace(/^"(.*)"$/, '$1')
  return plain === '' ? { address } : { name: plain, address }
}

/**
 * Writes a mailbox for a header.
 *
 * @param mailbox - Name and address.
 * @returns ASCII, the name quoted or encoded where it must be.
 */
export function writeMailbox({ name, address }: Mailbox): string {
  return name === undefined ? address : `${encodePhrase(name)} <${address}>`
}
