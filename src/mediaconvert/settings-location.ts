import { isAlias, isMap, isScalar, isSeq, type Document, type Node } from 'yaml'
import type { Path } from './settings-path.ts'

/**
 * Offset of what is at `path`, or of the closest thing around it that is written; undefined where not even its first step is.
 * A member's name is found in either casing, since the path is that of the request, not of the text.
 */
export function locateNode(document: Document.Parsed, path: Path): number | undefined {
  let node: Node | undefined = document.contents ?? undefined
  let offset: number | undefined
  for (const step of path) {
    const found = stepInto(resolve(node, document), step)
    if (found === undefined) break
    offset = found.offset ?? offset
    node = found.node
  }
  return offset
}

interface Found {
  readonly node: Node | undefined
  readonly offset: number | undefined
}

function stepInto(node: Node | undefined, step: string | number): Found | undefined {
  if (isSeq<Node>(node) && typeof step === 'number') {
    const item = node.items[step]
    return item === undefined ? undefined : { node: item, offset: item.range?.[0] }
  }
  if (!isMap<Node, Node | null>(node)) return undefined
  const name = String(step)
  const pair =
    node.items.find(({ key }) => keyText(key) === name) ?? node.items.find(({ key }) => isRecased(keyText(key), name))
  return pair === undefined ? undefined : { node: pair.value ?? undefined, offset: pair.key.range?.[0] }
}

function keyText(key: Node): string | undefined {
  return isScalar(key) ? String(key.value) : undefined
}

function isRecased(key: string | undefined, name: string): boolean {
  return key?.slice(1) === name.slice(1) && key.slice(0, 1).toLowerCase() === name.slice(0, 1).toLowerCase()
}

function resolve(node: Node | undefined, document: Document.Parsed): Node | undefined {
  return isAlias(node) ? node.resolve(document) : node
}
