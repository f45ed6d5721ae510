// caniemail's clients, by the family that a reader would name.
export const WORD = 'outlook.windows' // Outlook for Windows draws mail with Word

/** The families that must show everything. */
export const CORE = {
  Gmail: ['gmail.desktop-webmail', 'gmail.ios', 'gmail.android'],
  'Gmail IMAP app': ['gmail.mobile-webmail'],
  'Outlook Windows': [WORD],
  'Outlook others': ['outlook.outlook-com', 'outlook.macos', 'outlook.ios', 'outlook.android'],
  'Apple Mail': ['apple-mail.macos', 'apple-mail.ios'],
  'Yahoo/AOL': ['yahoo.desktop-webmail', 'yahoo.ios', 'yahoo.android', 'aol.desktop-webmail', 'aol.ios', 'aol.android'],
  Samsung: ['samsung-email.android'],
}

const onAllPlatforms = (family) => ['desktop-webmail', 'ios', 'android'].map((platform) => `${family}.${platform}`)

/** Looked at, no judges: caniemail has tested them less. */
export const OTHER = {
  Thunderbird: ['thunderbird.macos'],
  'Proton/Fastmail/HEY': [...onAllPlatforms('protonmail'), 'fastmail.desktop-webmail', 'hey.desktop-webmail'],
  'European webmail': [
    ...['gmx', 'orange', 'sfr'].flatMap(onAllPlatforms),
    ...['web-de', 'laposte', 'mail-ru'].map((family) => `${family}.desktop-webmail`),
  ],
}
