/** What an element holds: text, named children (repeated where it is an array), or nothing where undefined. */
export type XmlContent = string | number | boolean | undefined | readonly XmlContent[] | XmlChildren
export interface XmlChildren {
  readonly [name: string]: XmlContent
}

const NAMESPACE = 'http://s3.amazonaws.com/doc/2006-03-01/'

/** A whole answer of S3; children come in the order given, undefined ones are left out. */
export function xmlDocument(root: string, children: XmlChildren): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${NAMESPACE}">${childElements(children)}</${root}>`
}

/** Errors carry no namespace. */
export function xmlError(children: XmlChildren): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Error>${childElements(children)}</Error>`
}

function childElements(children: XmlChildren): string {
  return Object.entries(children)
    .map(([name, content]) => element(name, content))
    .join('')
}

function element(name: string, content: XmlContent): string {
  if (content === undefined) return ''
  if (isList(content)) return content.map((one) => element(name, one)).join('')
  if (typeof content === 'object') return `<${name}>${childElements(content)}</${name}>`
  return `<${name}>${escapeXml(String(content))}</${name}>`
}

function isList(content: XmlContent): content is readonly XmlContent[] {
  return Array.isArray(content)
}

/** Control characters can stand in a key but not in XML 1.0, escaped or not; S3 writes them as references all the same. */
function escapeXml(text: string): string {
  const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  // eslint-disable-next-line no-control-regex
  return text.replace(/[&<>"\u0000-\u001f]/g, (c) => named[c] ?? `&#x${c.charCodeAt(0).toString(16)};`)
}
