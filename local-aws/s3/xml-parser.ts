import { AwsError } from '../service.ts'

/** An element of a request body; attributes (only ever namespaces here) are dropped. */
export interface XmlElement {
  readonly name: string
  readonly text: string
  readonly children: readonly XmlElement[]
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** One token: declaration, comment, closing tag, opening tag, or text. Document types and CDATA are not among them. */
const TOKEN =
  /<\?[^>]*\?>|<!--.*?-->|<\/(?<close>[\w:]+)\s*>|<(?<open>[\w:]+)(?<attributes>(?:\s+[\w:]+="[^"<]*")*)\s*(?<empty>\/?)>|(?<text>[^<]+)/sy

interface Building {
  readonly name: string
  text: string
  readonly children: XmlElement[]
}

/** A tiny strict parser for what S3's clients send. Throws MalformedXML, as S3 does. */
export function parseXml(source: string, rootName: string): XmlElement {
  const document: Building = { name: '', text: '', children: [] }
  const open = [document]
  let position = 0
  while (position < source.length) {
    TOKEN.lastIndex = position
    const match = TOKEN.exec(source)
    if (match === null) throw malformed()
    position = TOKEN.lastIndex
    takeToken(open, match.groups ?? {})
  }
  const [root, ...others] = document.children
  if (open.length !== 1 || root?.name !== rootName || others.length > 0 || document.text.trim() !== '')
    throw malformed()
  return root
}

function takeToken(open: Building[], token: Readonly<Record<string, string | undefined>>): void {
  const current = open.at(-1)
  if (current === undefined) throw malformed()
  if (token['text'] !== undefined) current.text += decodeEntities(token['text'])
  if (token['open'] !== undefined) {
    const child: Building = { name: token['open'], text: '', children: [] }
    current.children.push(child)
    if (token['empty'] !== '/') open.push(child)
  }
  if (token['close'] !== undefined && (open.length === 1 || open.pop()?.name !== token['close'])) throw malformed()
}

export function childText(element: XmlElement, name: string): string | undefined {
  return element.children.find((child) => child.name === name)?.text
}

export function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name)
}

export function malformed(): AwsError {
  const message = 'The XML you provided was not well-formed or did not validate against our published schema'
  return new AwsError('MalformedXML', 400, message)
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));|&/g, (_, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16))
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
    const character = ENTITIES[name ?? '']
    if (character === undefined) throw malformed()
    return character
  })
}
