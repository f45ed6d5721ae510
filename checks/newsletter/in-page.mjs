// Functions that run in the page: each is sent there as text, so it can use nothing from around it.

export const removeStyle = () => {
  for (const element of document.querySelectorAll('style, link')) element.remove()
}

export const pixelsTooWide = () =>
  Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) - window.innerWidth

export const runAxe = async (rules) => {
  const { violations } = await window.axe.run(document, { resultTypes: ['violations'], runOnly: rules })
  return violations.map(({ id, nodes }) => `${id} x${nodes.length} (${nodes[0].target.join(' ')})`)
}

/** What could run in a more trusting reader than this browser: scripts, handlers, javascript: links, embedded documents, forms. */
export const findExecutable = () => {
  const elements = ['script', 'iframe', 'frame', 'object', 'embed', 'applet', 'form', 'base']
  const links = ['href', 'src', 'action', 'xlink:href', 'background']
  // browsers ignore white space and control characters inside a scheme
  const runs = (value) => /^(javascript|vbscript|data:text\/html)/i.test(value.replace(/[\u0000-\u0020]/g, ''))
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const tag = element.tagName.toLowerCase()
    const isData = tag === 'script' && /^application\/(ld\+)?json$/.test(element.type)
    const found = elements.includes(tag) && !isData ? [`<${tag}>`] : []
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name)) found.push(`${name} on <${tag}>`)
      if (links.includes(name) && runs(value)) found.push(`${name}="${value.slice(0, 40)}"`)
    }
    return found
  })
}
