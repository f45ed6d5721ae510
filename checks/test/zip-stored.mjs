// A ZIP archive without compression (APPNOTE 4.3), enough for the small books of these tests.
import { crc32 } from 'node:zlib'

const VERSION = 20
const FIRST_OF_JANUARY_1980 = 0x0021

/** The fields that the local and the central header of an entry have in common, from "version needed" to "extra length". */
function sharedFields(name, bytes) {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(VERSION, 0)
  fields.writeUInt16LE(FIRST_OF_JANUARY_1980, 8)
  fields.writeUInt32LE(crc32(bytes), 10)
  fields.writeUInt32LE(bytes.length, 14)
  fields.writeUInt32LE(bytes.length, 18)
  fields.writeUInt16LE(name.length, 22)
  return fields
}

/**
 * @param {readonly { name: string, bytes: Uint8Array }[]} files
 * @returns {Buffer} the archive, its entries in the order given
 */
export function zipStored(files) {
  const local = []
  const central = []
  let offset = 0
  for (const { name: text, bytes } of files) {
    const name = Buffer.from(text)
    const fields = sharedFields(name, bytes)
    const entry = Buffer.concat([Buffer.from('PK\x03\x04'), fields, name, bytes])
    const rest = Buffer.alloc(14) // comment, disk, attributes: all zero; then the local header's offset
    rest.writeUInt32LE(offset, 10)
    local.push(entry)
    central.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([VERSION, 0]), fields, rest, name]))
    offset += entry.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...local, directory, end])
}
