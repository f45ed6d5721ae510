import { channelNames } from '../channels.js'

/** What `offprint --help` prints. */
export const help: string = `offprint: one article in, every channel out

Usage
  offprint build [SOURCE…] [flags]     read articles, write every channel
  offprint import SOURCE… --out DIR    turn a WordPress export, pages or Word files into articles to write on
  offprint inspect SOURCE… [flags]     show what was read: article, messages and residue as JSON
  offprint lint FILE… [flags]          check feeds (.xml, .json), structured data (.jsonld, .html) and mails (.html, .eml), anybody's

SOURCE is a file or folder of Markdown (.md), web pages (.html) or scraped text (.txt); without one, that of the
configuration. An import takes these, WordPress exports (.xml, .wxr) and Word files (.docx).

Flags
  --out DIR            output folder (dist)
  --to LIST            channels, parted by commas (${channelNames.join(',')})
  --config FILE        configuration (offprint.config.ts, .js, .json or .yaml in this folder)
  --publication TITLE  title of the publication
  --url URL            the article's address, if the source lacks it
  --published DATE     its date, if the source lacks it: 2023, 2023-03, 2023-03-16 or 2023-03-16T09:30:00+09:00
  --language TAG       its language, if the source lacks it: en, pt-BR
  --strict             let warnings count as errors
  --download           import: bring pictures from the web too
  --json               print the result as JSON
  --verbose            print all messages, and stack traces of errors
  -h, --help           print this
  -v, --version        print the version

Exit codes
  0 done   1 an error in the content   2 wrong usage

Examples
  offprint build article.md --out dist
  offprint build scraped.txt --url https://example.org/a --published 2023-03-20 --language en --publication "Example House"
  offprint import wordpress-export.xml --out content
  offprint inspect article.md | less
  offprint lint dist
`
