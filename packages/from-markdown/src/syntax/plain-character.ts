import { signRange } from './signs.js'

/** A class of characters: nothing but themselves to any part of the dialect, no white space, and no sign of a fold. */
export const plainCharacter: string = String.raw`[^\s\\\x60*_[\]<>&~$|@\u0000-\u001F${signRange}]`
