import { test } from 'node:test'
import { assertFails, assertPasses, runChecks } from './run-checks.mjs'
import { composeMail, openSpoiled } from './write-outputs.mjs'

const CLIPPED_BYTES = 102_400
/** The text that every spam filter marks down, so that it can be tested (https://spamassassin.apache.org/gtube/). */
const SPAM = 'XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X'
const HTML = 'newsletters/tide-table.html'
const check = (folder, ...options) => runChecks('--only', 'newsletter', ...options, folder)
const withMarkup = (markup) => (text) => text.replace('</body>', `${markup}</body>`)

/** The HTML padded to a number of bytes with a comment. */
const paddedTo = (bytes) => (text) => withMarkup(`<!--${'x'.repeat(bytes - text.length - '<!---->'.length)}-->`)(text)

test('should fail HTML from the size at which Gmail clips it', (t) => {
  const { folder, spoil } = openSpoiled(t)
  spoil(HTML, HTML, paddedTo(CLIPPED_BYTES - 1))
  assertPasses(check(folder, '--fast'))
  spoil(HTML, HTML, paddedTo(CLIPPED_BYTES))
  assertFails(check(folder, '--fast'), 'newsletter/size', HTML, /^102400 bytes: Gmail clips/)
})

test('should fail HTML that could run, is hard to read, too wide or not supported', (t) => {
  const { folder, spoil } = openSpoiled(t)
  const picture = 'src="https://example.org/quay.png"'
  const markups = [
    ['scripts', /<script>/, '<script>document.title = "Low water"</script>'],
    ['scripts', /ran alert\(\)/, '<script>alert(1)</script>'],
    ['scripts', /href="java/, '<a href="java&#9;script:alert(1)">Tides</a>'],
    ['scripts', /onclick on <p>/, '<p onclick="close()">Tides</p>'],
    ['axe', /color-contrast/, '<p style="color:#bbbbbb">Low water at six</p>'],
    ['axe', /image-alt/, `<p><img width="80" ${picture}></p>`],
    ['overflow', /px too wide at 320px/, '<p style="width:700px">Low water at six</p>'],
    ['overflow', /px too wide at 320px/, `<p><img alt="" ${picture}></p>`],
    ['caniemail', /css-display-flex is not supported/, '<p style="display:flex">Low water at six</p>'],
    ['caniemail', /html-video is not supported/, '<video src="https://example.org/quay.mp4"></video>'],
  ]
  for (const [i, [, , markup]] of markups.entries()) spoil(`newsletters/${i}.html`, HTML, withMarkup(markup))
  const outcome = check(folder)
  for (const [i, [name, message]] of markups.entries())
    assertFails(outcome, `newsletter/${name}`, `newsletters/${i}.html`, message)
})

test('should fail text with a line that is too long', (t) => {
  const { folder, spoil } = openSpoiled(t)
  const name = 'newsletters/tide-table.txt'
  spoil(name, name, (text) => text.replace('by the quay.', `by the quay${' at low water'.repeat(4)}.`))
  assertFails(check(folder), 'newsletter/text', name, /^line 3 has \d+ characters/)
})

test('should fail a mail that breaks RFC 5322 or is read differently', (t) => {
  const { folder, write } = openSpoiled(t)
  const breaks = [
    [/ends with LF alone/, (text) => text.replaceAll('\r\n', '\n')],
    [/no Date header/, (text) => text.replace(/^Date: .*\r\n/m, '')],
    [/8-bit bytes/, (text) => text.replace('quay', 'qu\xe4y')],
    [/lines over 998 characters/, (text) => text.replace('by the quay.', 'by the quay.'.repeat(100))],
    [
      /header lines over 78 characters: Subject/,
      (text) => text.replace('Subject: ', `Subject: ${'Low water '.repeat(8)}`),
    ],
    [/no html/, (text) => text.replace(/--part\r\nContent-Type: text\/html[\s\S]*$/, '--part--\r\n')],
    [/defect: /, (text) => text.replace('--part--\r\n', '')],
  ]
  for (const [i, [, edit]] of breaks.entries())
    write(`newsletters/${i}.eml`, Buffer.from(edit(composeMail()), 'latin1'))
  const outcome = check(folder, '--fast')
  for (const [i, [message]] of breaks.entries())
    assertFails(outcome, 'newsletter/mime', `newsletters/${i}.eml`, message)
})

test('should fail a mail that a spam filter marks down', (t) => {
  const { folder, write } = openSpoiled(t)
  write('newsletters/tide-table.eml', composeMail().replace('pins a new sheet', SPAM))
  assertFails(check(folder), 'newsletter/spam', 'newsletters/tide-table.eml', /GTUBE/)
})
