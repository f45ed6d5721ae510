/** Bytes of a hexadecimal text. */
const hex = (text: string): Uint8Array =>
  Uint8Array.from(text.replace(/\s/g, '').match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))

const base64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (character) => character.charCodeAt(0))

/** A PNG of one pixel. */
export const png: Uint8Array = base64(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
)

/** A GIF of one pixel. */
export const gif: Uint8Array = base64('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7')

/** A GIF of one pixel with two pictures. */
export const movingGif: Uint8Array = hex(
  '474946383961 0100 0100 80 00 00 000000 ffffff 21f904 00 0a00 00 00 2c 0000 0000 0100 0100 00 02 02 44 01 00 21f904 00 0a00 00 00 2c 0000 0000 0100 0100 00 02 02 44 01 00 3b',
)

/** A JPEG of one pixel. */
export const jpeg: Uint8Array = base64(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/yQALCAABAAEBAREA/8wABgAQEAX/2gAIAQEAAD8A0s8g/9k=',
)

/** A WebP of one pixel. */
export const webp: Uint8Array = base64('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA')

/** A drawing. */
export const svg: Uint8Array = new TextEncoder().encode(
  '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" onload="alert(1)"><title>Tide</title><path d="M0 5 Q5 0 10 5" stroke="#036" fill="none"/></svg>',
)

/** The page that servers give in place of a picture. */
export const html: Uint8Array = new TextEncoder().encode('<!doctype html><title>404</title><h1>Not found</h1>')
