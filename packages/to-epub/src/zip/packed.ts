/** The content of an entry as it lies in the archive. */
export interface Packed {
  /** 0 stored, 8 deflated (APPNOTE 6.3.10, section 4.4.5). */
  readonly method: 0 | 8
  /** CRC-32 of the content. */
  readonly checksum: number
  /** Bytes of the content. */
  readonly size: number
  readonly parts: readonly Uint8Array[]
}

/** A file on its way into the archive. */
export interface ZipEntry {
  /** From the container's root, with `/`. */
  readonly path: string
  readonly packed: Packed | Promise<Packed>
}
