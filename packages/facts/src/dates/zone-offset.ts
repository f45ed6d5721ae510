/** Offsets that a short name always means; CST, IST, AST and BST have several meanings and are left out. */
const offsets: ReadonlyMap<string, string> = new Map([
  ['Z', 'Z'],
  ['UTC', 'Z'],
  ['GMT', 'Z'],
  ['EST', '-05:00'],
  ['EDT', '-04:00'],
  ['CDT', '-05:00'],
  ['MST', '-07:00'],
  ['MDT', '-06:00'],
  ['PST', '-08:00'],
  ['PDT', '-07:00'],
  ['WET', 'Z'],
  ['WEST', '+01:00'],
  ['CET', '+01:00'],
  ['CEST', '+02:00'],
  ['MEZ', '+01:00'],
  ['MESZ', '+02:00'],
  ['EET', '+02:00'],
  ['EEST', '+03:00'],
  ['MSK', '+03:00'],
  ['JST', '+09:00'],
  ['KST', '+09:00'],
  ['AEST', '+10:00'],
  ['AEDT', '+11:00'],
  ['NZST', '+12:00'],
  ['NZDT', '+13:00'],
])

/**
 * Reads the zone that stands behind a time of day.
 *
 * @param zone - `Z`, `+0200`, `-4`, `+05:30`, or a short name such as `PDT`.
 * @returns The offset as RFC 3339 writes it (section 5.6), or `undefined` for a name with several meanings or none.
 */
export function zoneOffset(zone: string): string | undefined {
  const [, sign, hours = '', minutes = '00'] = /^(?:UTC|GMT)?([+-])(\d{1,2}?):?(\d{2})?$/i.exec(zone) ?? []
  return sign === undefined ? offsets.get(zone.toUpperCase()) : `${sign}${hours.padStart(2, '0')}:${minutes}`
}
