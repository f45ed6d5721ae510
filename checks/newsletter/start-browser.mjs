// The HTML in Chromium: axe in light and dark, at 320 and 640 px, with and without <style>; overflow; scripts that would run.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CHROMIUM, load, requireTool } from '../lib/tools.mjs'

const puppeteer = await load('puppeteer-core')
const AXE = readFileSync(requireTool.resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] // not landmarks: those are rules for pages
const URL_OF_MAIL = 'http://mail.test/'
// A picture larger than any screen: one that is not held back shows as overflow.
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"/>'
const WIDTHS = [320, 640],
  SCHEMES = ['light', 'dark']

/** Starts the browser once for all files; `judge(html)` looks at one of them, `close()` ends it. */
export async function startBrowser() {
  const userDataDir = mkdtempSync(join(tmpdir(), 'offprint-checks-'))
  const browser = await puppeteer.launch({
    executablePath: CHROMIUM,
    userDataDir,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  const close = async () => {
    await browser.close()
    rmSync(userDataDir, { recursive: true, force: true })
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
  const axe = [],
    overflow = []
  try {
    for (const width of WIDTHS)
      for (const scheme of SCHEMES) {
        await page.setViewport({ width, height: 900 })
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
        await page.goto(URL_OF_MAIL, { waitUntil: 'load' })
        for (const style of ['with <style>', 'without <style>']) {
          if (style === 'without <style>') await page.evaluate(removeStyle) // some mail apps and forwards do
          const where = `at ${width}px, ${scheme}, ${style}`
          const wider = await page.evaluate(pixelsTooWide)
          if (width === 320 && scheme === 'light' && wider > 0)
            overflow.push(`${wider}px too wide at ${width}px, ${style}`)
          await page.evaluate(AXE)
          for (const violation of await page.evaluate(runAxe, RULES)) axe.push(`${violation} ${where}`)
        }
      }
    await page.goto(URL_OF_MAIL, { waitUntil: 'load' })
    const scripts = [...[...ran].map((what) => `ran ${what}`), ...(await page.evaluate(executableMarkup))]
    return { axe, overflow, scripts }
  } finally {
    await page.close()
  }
}

function answer(request, html, ran) {
  if (request.url() === URL_OF_MAIL) return request.respond({ contentType: 'text/html; charset=utf-8', body: html })
  if (request.resourceType() === 'image') return request.respond({ contentType: 'image/svg+xml', body: PICTURE })
  if (['script', 'xhr', 'fetch', 'websocket'].includes(request.resourceType()))
    ran.add(`a request for ${request.url().slice(0, 80)}`)
  return request.abort()
}

// --- what follows runs in the page
const removeStyle = () => document.querySelectorAll('style, link').forEach((element) => element.remove())
const pixelsTooWide = () => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) - innerWidth
const runAxe = async (rules) => {
  const { violations } = await axe.run(document, { resultTypes: ['violations'], runOnly: rules })
  return violations.map(({ id, nodes }) => `${id} x${nodes.length} (${nodes[0].target.join(' ')})`)
}
/** What could run in a more trusting reader than this browser: scripts, handlers, javascript: links, embedded documents, forms. */
const executableMarkup = () =>
  [...document.querySelectorAll('*')].flatMap((element) => {
    const tag = element.tagName.toLowerCase()
    const isData = tag === 'script' && /^application\/(ld\+)?json$/.test(element.type)
    const found =
      ['script', 'iframe', 'frame', 'object', 'embed', 'applet', 'form', 'base'].includes(tag) && !isData
        ? [`<${tag}>`]
        : []
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name)) found.push(`${name} on <${tag}>`)
      // browsers ignore white space and control characters inside a scheme
      if (
        /^(javascript|vbscript|data:text\/html)/i.test(value.replace(/[\u0000-\u0020]/g, '')) &&
        ['href', 'src', 'action', 'xlink:href', 'background'].includes(name)
      )
        found.push(`${name}="${value.slice(0, 40)}"`)
    }
    return found
  })
