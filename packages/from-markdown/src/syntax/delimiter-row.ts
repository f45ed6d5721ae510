/** A row under a table's head, whatever the table stands in (GFM 4.10). */
export const delimiterRow: RegExp = /^(?=[^\n-]*-)(?=[^\n|:]*[|:])[ \t>*+\d.)|:-]+$/m
