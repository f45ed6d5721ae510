const words =
  /(?<![\p{L}\d])(?:institut\w*|universi\w+|college|school|department|ministry|centre|center|society|trust|board|council|committee|commission|association|agency|office|foundation|museum|services?|company|group|team|staff|ltd|inc|llc|gmbh|plc|corp|news|newsroom|press|times|magazine|media|journal|gazette|herald|tribune|radio|television|tv|network|studios?|editors|editorial|contributors|correspondents|writers|desk|bureau|communications|project|publishing|publications?|labs?|redaktion|rédaction|redacción|redazione|redação|redaksjonen|redaktionen|agence|agencia|agentur|nachrichten|verlag|zeitung|blog|community|wikipedia|wire|online|bank|government|library|hospital|clinic|church|party|union|federation|alliance|coalition|initiative)(?![\p{L}\d])/iu

/** Agencies and stations that are known by a name without such a word. */
const agencies =
  /^(?:AP|AFP|AAP|DPA|EFE|ANSA|APA|ATS|SDA|TASS|PTI|ANI|IANS|ČTK|Reuters|Bloomberg|Xinhua|BBC|CNN|NPR|PBS|ABC|NBC|CBS|ITV|AFP Relaxnews)$/i

const asian = /(?:新聞|新闻|新聞社|通信|通讯社|通訊社|網|网|報|报|編集部|编辑部|編輯部|株式会社|뉴스|신문|일보)$/u

const domain =
  /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|org|net|de|fr|io|co|uk|tv|news|blog|info|eu|ca|au|cz|jp|cn|in|es|it|nl|ch|at|se|no|dk|fi|pl|ru|br|mx)$/iu

/**
 * Is this the name of an organisation, by its words?
 *
 * @param name - One name.
 * @returns Whether it is; a name that tells nothing is held for a person's.
 */
export function isOrganisation(name: string): boolean {
  const bare = name.trim()
  return words.test(bare) || agencies.test(bare) || asian.test(bare) || domain.test(bare) || /^the\s\p{Lu}/iu.test(bare)
}
