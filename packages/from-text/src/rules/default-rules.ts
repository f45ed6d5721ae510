import { agencies } from '@offprint/facts'
import { fold, foldLabel } from '../judge/fold.js'
import * as bylines from './bylines.js'
import { abbreviations, creditOpeners } from './credits.js'
import { changeOpeners, dateOpeners, months } from './dates.js'
import { headingWords } from './headings.js'
import * as labels from './interface-labels.js'
import { interfaceWords } from './interface-words.js'
import type { TextRules } from './text-rules.js'

const labelSet = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.map(foldLabel))

/** The tables for text off any site. */
export const defaultRules: TextRules = {
  interfaceLabels: labelSet(labels.interfaceLabels),
  interfaceOpeners: labelSet(labels.interfaceOpeners),
  interfaceWords: new Set(interfaceWords),
  homeLabels: labelSet(labels.homeLabels),
  relatedLabels: labelSet(labels.relatedLabels),
  noticePhrases: labels.noticePhrases,
  postsLink: labels.postsLink,
  authorLabels: labelSet(bylines.authorLabels),
  authorsLabels: labelSet(bylines.authorsLabels),
  roleOpeners: bylines.roleOpeners,
  reporterSuffixes: bylines.reporterSuffixes,
  connectors: new Set(bylines.connectors),
  nameParticles: new Set(bylines.nameParticles),
  nameSuffixes: new Set(bylines.nameSuffixes),
  jobWords: new Set(bylines.jobWords),
  organisationWords: new Set(bylines.organisationWords),
  groupWords: new Set(bylines.groupWords),
  creditOpeners,
  agencies: new Map(agencies.map((agency) => [fold(agency.form), agency])),
  abbreviations: new Set(abbreviations),
  headingWords: labelSet(headingWords),
  changeOpeners,
  dateOpeners,
  months: new Set(months),
  siteJunk: [],
  siteHeadings: [],
}
