// SpamAssassin's own rules, without network, user preferences or Bayes: the same score on every machine with the same release.
import { readFileSync } from 'node:fs'
import { runProgram } from '../lib/tools.mjs'

const LIMIT = 0.1

/** { errors, note } of one .eml; takes about a second. */
export function judge(file) {
  const { stdout, stderr } = runProgram('spamassassin', ['-L', '-t', '-x', '--cf=use_bayes 0', '--cf=report_safe 0'], {
    input: readFileSync(file),
  })
  const head = stdout.split(/\r?\n\r?\n/)[0].replace(/\r?\n[ \t]+/g, ' ')
  const [, score, rules] = /^X-Spam-Status:.*?score=(-?[\d.]+).*?tests=(.*?)(?: autolearn|$)/m.exec(head) ?? []
  if (score === undefined) throw new Error(`SpamAssassin gave no score: ${stderr.trim().split('\n').at(-1)}`)
  return {
    errors: +score > LIMIT ? [`score ${score} is over ${LIMIT}: ${rules.replace(/\s/g, '')}`] : [],
    note: `score ${score}`,
  }
}
