import type { Packed } from './packed.js'

/** Takes the bytes of a file and gives their deflated form. */
export interface OpenDeflate {
  /** Resolves when the bytes have been read. */
  write(bytes: Uint8Array): Promise<void>
  close(): Promise<Packed>
}
