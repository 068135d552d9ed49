import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/** GitHub-flavoured Markdown as HTML, before GitHub's sanitizer: by an implementation that has nothing to do with ours. */
export function renderMarkdown(markdown: string): string {
  return micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })
}

/** Names of all elements in the HTML, each once, sorted. */
export function elementsIn(html: string): string[] {
  return [...new Set([...html.matchAll(/<([a-z][\w-]*)/gi)].map(([, name = '']) => name.toLowerCase()))].sort()
}

/** Where its links lead. */
export function linksIn(html: string): string[] {
  return [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, address = '']) => address)
}

/** What is in the HTML's elements of this name, as text. */
export function textsOf(html: string, element: string): string[] {
  const contents = [...html.matchAll(new RegExp(`<${element}>(.*?)</${element}>`, 'gs'))].map(
    ([, content = '']) => content
  )
  return contents.map((content) => unescaped(content.replaceAll(/<[^>]*>/g, '')))
}

function unescaped(html: string): string {
  const named: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }
  return html.replace(/&(?:lt|gt|quot|amp);/g, (entity) => named[entity] ?? entity)
}
