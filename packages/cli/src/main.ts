#!/usr/bin/env node
import { run } from './run.js'

const stop = new AbortController()
process.once('SIGINT', () => stop.abort())
process.once('SIGTERM', () => stop.abort())

process.exitCode = await run(process.argv.slice(2), {
  folder: process.cwd(),
  out: process.stdout,
  err: process.stderr,
  signal: stop.signal,
})
