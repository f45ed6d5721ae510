// The HTML in Chromium: axe in light and dark, at 320 and 640 px, with and without <style>; overflow; scripts that would run.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadTool, requireTool } from '../lib/load-tool.mjs'
import { CHROMIUM } from '../lib/places.mjs'
import { findExecutable, pixelsTooWide, removeStyle, runAxe } from './in-page.mjs'

const puppeteer = await loadTool('puppeteer-core')
const AXE = readFileSync(requireTool.resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] // not landmarks: those are rules for pages
const URL_OF_MAIL = 'http://mail.test/'
// A picture larger than any screen: one that is not held back shows as overflow.
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"/>'
const NARROW_PX = 320
const VIEWS = [NARROW_PX, 640].flatMap((width) => ['light', 'dark'].map((scheme) => ({ width, scheme })))
const ACTIVE = ['script', 'xhr', 'fetch', 'websocket']
const OPTIONS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts the browser once for all files; `judge(html)` looks at one of them, `close()` ends it. */
export async function startBrowser() {
  const userDataDir = mkdtempSync(join(tmpdir(), 'offprint-checks-'))
  const clean = () => rmSync(userDataDir, { recursive: true, force: true })
  const browser = await puppeteer.launch({ executablePath: CHROMIUM, userDataDir, args: OPTIONS }).catch((error) => {
    clean()
    throw error
  })
  const close = async () => {
    await browser.close()
    clean()
  }
  return { judge: (html) => judge(browser, html), close }
}

async function judge(browser, html) {
  const page = await browser.newPage()
  const ran = new Set()
  page.on('dialog', (dialog) => {
    ran.add(`${dialog.type()}()`)
    dialog.dismiss().catch(() => {})
  })
  await page.setRequestInterception(true)
  page.on('request', (request) => answer(request, html, ran)) // nothing reaches the network
  const axe = []
  const overflow = []
  try {
    for (const view of VIEWS) await look(page, view, { axe, overflow })
    await page.goto(URL_OF_MAIL, { waitUntil: 'load' })
    const scripts = [...[...ran].map((what) => `ran ${what}`), ...(await page.evaluate(findExecutable))]
    return { axe, overflow, scripts }
  } finally {
    await page.close()
  }
}

/** One view of the mail, with and without its <style>: some mail apps and forwards drop that. */
async function look(page, { width, scheme }, { axe, overflow }) {
  await page.setViewport({ width, height: 900 })
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  await page.goto(URL_OF_MAIL, { waitUntil: 'load' })
  for (const style of ['with <style>', 'without <style>']) {
    if (style === 'without <style>') await page.evaluate(removeStyle)
    const wider = await page.evaluate(pixelsTooWide)
    if (width === NARROW_PX && scheme === 'light' && wider > 0)
      overflow.push(`${wider}px too wide at ${width}px, ${style}`)
    await page.evaluate(AXE)
    for (const violation of await page.evaluate(runAxe, RULES))
      axe.push(`${violation} at ${width}px, ${scheme}, ${style}`)
  }
}

function answer(request, html, ran) {
  if (request.url() === URL_OF_MAIL) return request.respond({ contentType: 'text/html; charset=utf-8', body: html })
  if (request.resourceType() === 'image') return request.respond({ contentType: 'image/svg+xml', body: PICTURE })
  if (ACTIVE.includes(request.resourceType())) ran.add(`a request for ${request.url().slice(0, 80)}`)
  return request.abort()
}
