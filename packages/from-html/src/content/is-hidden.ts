import type { Element } from 'hast'

const hiddenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

/**
 * Does the page hide this element?
 *
 * @param element - Any element.
 * @returns Whether its own attributes say so; style sheets are not read.
 */
export function isHidden({ properties }: Element): boolean {
  const { hidden, style, ariaHidden } = properties
  if (hidden === true || hidden === '') return true
  if (typeof style === 'string' && hiddenStyle.test(style.slice(0, 1_000))) return true
  return ariaHidden === 'true' && !classNames(properties.className).includes('fallback-image')
}

const classNames = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
