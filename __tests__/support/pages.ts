import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

/** Folders that hold nothing of this project's own. */
const FOREIGN = new Set(['node_modules', 'dist', 'build', 'coverage', 'demo-output'])

/** Paths of all pages that people read, with `/`, sorted. */
export function pagePaths(): string[] {
  const own = readdirSync('.', { withFileTypes: true }).filter(({ name }) => !FOREIGN.has(name) && name !== '.git')
  const inFolders = own.filter((entry) => entry.isDirectory()).flatMap(({ name }) => pathsBelow(name))
  const here = own.filter((entry) => entry.isFile()).map(({ name }) => name)
  return [...here, ...inFolders].filter((path) => path.endsWith('.md')).sort()
}

export function readPage(path: string): string {
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n')
}

/** The fenced code of one language, those that are indented in a list too. */
export function codeBlocks(page: string, language: string): string[] {
  const blocks = page.matchAll(new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^\\1\`\`\`$`, 'gm'))
  return [...blocks].map(([, indent = '', text = '']) => text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''))
}

/** All that a folder's TypeScript says, as one text; sentences that are written over several lines are whole. */
export function sourcesOf(folder: string): string {
  const paths = pathsBelow(folder).filter((path) => path.endsWith('.ts'))
  const text = paths.map((path) => readFileSync(path, 'utf8')).join('\n')
  return text.replaceAll('\r\n', '\n').replace(/['"`] \+\n\s*['"`]/g, '')
}

function pathsBelow(folder: string): string[] {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return found.map((path) => join(folder, path).split(sep).join('/')).filter((path) => !path.includes('/node_modules/'))
}
