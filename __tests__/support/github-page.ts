import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { openPage, type Look } from './browser.ts'
import { renderMarkdown } from './markdown.ts'

const { resolve } = createRequire(import.meta.url)
const STYLES = resolve('github-markdown-css')
const MERMAID = join(dirname(resolve('@mermaid-js/tiny/package.json')), 'dist/mermaid.tiny.js')

/**
 * Markdown as GitHub shows it: its own style sheet, alerts, and charts drawn by Mermaid. A chart that Mermaid does not take is shown as
 * GitHub does: by what Mermaid says of it.
 */
export async function showOnGitHub(browser: Browser, markdown: string, look: Look = {}): Promise<Page> {
  const page = await openPage(browser, look)
  await page.setContent(htmlOf(markdown))
  await page.addScriptTag({ path: MERMAID })
  await page.evaluate(`(${DRAW})('${look.dark ? 'dark' : 'default'}')`)
  return page
}

function htmlOf(markdown: string): string {
  const frame = 'body { margin: 0 } main { padding: 32px }'
  const style = `${readFileSync(STYLES, 'utf8')}\n${frame}`
  return `<!doctype html><meta charset="utf-8"><style>${style}</style><main class="markdown-body">${alerts(renderMarkdown(markdown))}</main>`
}

/** `> [!WARNING]` is GitHub's own, and not part of the specification. */
function alerts(html: string): string {
  return html.replaceAll(
    /<blockquote>\s*<p>\[!(WARNING|NOTE|TIP|IMPORTANT|CAUTION)\](?:\n|(?=<\/p>))(.*?)<\/blockquote>/gs,
    (_, kind: string, content: string) =>
      `<div class="markdown-alert markdown-alert-${kind.toLowerCase()}"><p class="markdown-alert-title">${kind[0]}${kind.slice(1).toLowerCase()}</p><p>${content}</div>`
  )
}

/** Runs in the page; a string, since it is not checked against the browser's types. */
const DRAW = `async (theme) => {
  mermaid.initialize({ startOnLoad: false, theme })
  for (const [index, code] of [...document.querySelectorAll('code.language-mermaid')].entries()) {
    const place = document.createElement('section')
    code.parentElement.replaceWith(place)
    try {
      place.innerHTML = (await mermaid.render('chart-' + index, code.textContent, place)).svg
    } catch (error) {
      place.textContent = 'Unable to render rich display: ' + error.message
    }
  }
}`
