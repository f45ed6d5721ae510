import type { MailCheck, Problem } from '../finding.js'

/** Text alternatives and sizes of pictures (rules 5 and 12). */
export const checkPictures: MailCheck = ({ document }) =>
  document.elements
    .filter(({ name }) => name === 'img')
    .flatMap(({ attributes, at }): readonly Problem[] => [
      ...(attributes.has('alt') ? [] : [{ ruleId: 'missing-alt' as const, at }]),
      ...(/^\d+$/.test(attributes.get('width') ?? '') ? [] : [{ ruleId: 'missing-picture-width' as const, at }]),
    ])
