import type { LintRule } from './rule.js'

type RuleId =
  | 'article-type'
  | 'small-image'
  | 'missing-crops'
  | 'unsized-crops'
  | 'paywall-without-part'
  | 'paywall-selector'
  | 'missing-recommended'
  | 'missing-optional'
  | 'missing-required'
  | 'too-many'
  | 'author-shape'
  | 'image-without-rights'
  | 'short-breadcrumb'
  | 'breadcrumb-item'
  | 'nameless-list-item'
  | 'speakable-selector'

/** What Google asks for in articles and what belongs to them (Google Search Central, structured data). */
export const googleRules: Readonly<Record<RuleId, LintRule>> = {
  'article-type': {
    severity: 'warning',
    reason: 'Unexpected article type {type}, expected Article, NewsArticle or BlogPosting',
    fix: 'Use one of the three and put the finer type into `additionalType`.',
  },
  'small-image': {
    severity: 'warning',
    reason: 'Unexpected image of {width} × {height} pixels, expected at least 50,000 in all',
    fix: 'Give a larger file.',
  },
  'missing-crops': {
    severity: 'warning',
    reason: 'Unexpected images in {ratios}, expected 16x9, 4x3 and 1x1 with width and height',
    fix: 'Add the other crops with their sizes.',
  },
  'unsized-crops': {
    severity: 'info',
    reason: 'Unexpected images without sizes, expected 16x9, 4x3 and 1x1 with width and height',
    fix: 'State width and height.',
  },
  'paywall-without-part': {
    severity: 'error',
    reason: 'Unexpected `isAccessibleForFree` false without `hasPart`, expected the part with its `cssSelector`',
    fix: 'Name the class of the part that only subscribers see; else the page looks like cloaking.',
  },
  'paywall-selector': {
    severity: 'error',
    reason: 'Unexpected `cssSelector` `{text}`, expected a single class such as `.paywall`',
    fix: 'Give the part a class of its own.',
  },
  'missing-recommended': {
    severity: 'warning',
    reason: 'Unexpected {type} without `{property}`, expected it',
    fix: 'Add it where it is known.',
  },
  'missing-optional': {
    severity: 'info',
    reason: 'Unexpected {type} without `{property}`, expected it where it is known',
    fix: 'Add it where it is known.',
  },
  'missing-required': {
    severity: 'error',
    reason: 'Unexpected {type} without `{property}`, expected it',
    fix: 'Add it; without it the feature is not shown.',
  },
  'too-many': {
    severity: 'warning',
    reason: 'Unexpected {count} values of `{property}` on {type}, expected one',
    fix: 'Keep the one that the page shows.',
  },
  'author-shape': {
    severity: 'warning',
    reason: 'Unexpected author without {what}, expected a Person or Organization with a name and a `url` or `sameAs`',
    fix: 'Inline the author with these fields.',
  },
  'image-without-rights': {
    severity: 'info',
    reason: 'Unexpected image without rights, expected one of `creator`, `creditText`, `copyrightNotice` and `license`',
    fix: 'Add what is known.',
  },
  'short-breadcrumb': {
    severity: 'error',
    reason: 'Unexpected breadcrumb of {count} items, expected at least two',
    fix: 'Begin with the home page.',
  },
  'breadcrumb-item': {
    severity: 'error',
    reason: 'Unexpected breadcrumb item that is no ListItem, expected one',
    fix: 'Wrap it in a `ListItem` with `position`, `name` and `item`.',
  },
  'nameless-list-item': {
    severity: 'error',
    reason: 'Unexpected ListItem without `name`, `url` and `item`, expected one of them',
    fix: 'Say what it is.',
  },
  'speakable-selector': {
    severity: 'error',
    reason: 'Unexpected SpeakableSpecification with {what}, expected either `cssSelector` or `xpath`',
    fix: 'Use one of the two.',
  },
}
