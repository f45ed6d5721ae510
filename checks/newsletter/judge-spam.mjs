// SpamAssassin's own rules, without network, user preferences or Bayes: the same score on every machine with the same release.
import { readFileSync } from 'node:fs'
import { runProgram } from '../lib/run-program.mjs'

const MAX_SCORE = 0.1
const OPTIONS = ['-L', '-t', '-x', '--cf=use_bayes 0', '--cf=report_safe 0']

/** { errors, note } of one .eml; takes about a second. */
export function judgeSpam(file) {
  const { stdout, stderr } = runProgram('spamassassin', OPTIONS, { input: readFileSync(file) })
  const head = stdout.split(/\r?\n\r?\n/)[0].replace(/\r?\n[ \t]+/g, ' ')
  const [, score, rules] = /^X-Spam-Status:.*?score=(-?[\d.]+).*?tests=(.*?)(?: autolearn|$)/m.exec(head) ?? []
  if (score === undefined) throw new Error(`SpamAssassin gave no score: ${stderr.trim().split('\n').at(-1)}`)
  const errors = Number(score) > MAX_SCORE ? [`score ${score} is over ${MAX_SCORE}: ${rules.replace(/\s/g, '')}`] : []
  return { errors, note: `score ${score}` }
}
