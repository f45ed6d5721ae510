import type { MailCheck, Problem } from '../finding.js'

const active = /^(?:script|iframe|frame|object|embed|applet|form|input|button|select|textarea)$/
const addresses = ['href', 'src', 'action', 'background', 'xlink:href']

/** A service puts the address in (rule 27). */
const isTag = (url: string): boolean => /\{\{|\*\||<%|%%\{|^%[\w.]+%$|^\[\w+\]$/.test(url)

/** What runs, what leads nowhere, and what leads where no mail should (rules 19 and 20). */
export const checkSafety: MailCheck = ({ document }) =>
  document.elements.flatMap(({ name, attributes, at }): readonly Problem[] => {
    const found: Problem[] = []
    const isData = name === 'script' && /^application\/(?:ld\+)?json$/.test(attributes.get('type') ?? '')
    if (active.test(name) && !isData) found.push({ ruleId: 'active-content', at, values: { what: name } })
    if (name === 'base') found.push({ ruleId: 'base-element', at })
    for (const attribute of attributes.keys()) {
      if (/^on/.test(attribute)) {
        found.push({ ruleId: 'active-content', at, values: { what: `${attribute} on ${name}`.slice(0, 80) } })
      }
    }
    for (const attribute of addresses) {
      const value = attributes.get(attribute)
      if (value !== undefined && name !== 'base') found.push(...addressProblems(value, at))
    }
    return found
  })

function addressProblems(value: string, at: number): readonly Problem[] {
  if (isTag(value)) return []
  // Browsers drop spaces and controls inside a scheme (WHATWG URL, 4.4).
  const url = value.slice(0, 2_000).replace(/[\u0000-\u0020]/g, '')
  const values = { url: url.slice(0, 80) }
  if (url.startsWith('#')) return []
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase()
  if (scheme === undefined) return [{ ruleId: 'relative-url', at, values }]
  return /^(?:https?|mailto|tel|sms|cid|data)$/.test(scheme) ? [] : [{ ruleId: 'unsafe-url', at, values }]
}
