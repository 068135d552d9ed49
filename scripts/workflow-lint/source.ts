import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One workflow or action file, or one workflow that a page shows. */
export interface Source {
  /** Where it is for a person: a path, and a line where it is part of a page. */
  readonly name: string
  /** Line of the file that its first line is on, from 1. */
  readonly firstLine: number
  readonly text: string
}

const FOLDERS = ['.github/workflows', 'examples']
const ACTION_FILES = ['.', 'decrypt', 'rewrap', 'wait'].map((folder) => join(folder, 'action.yml'))
const PAGES = ['README.md', ...(existsSync('docs') ? filesIn('docs', '.md') : [])]

/** All that the project has: workflows, examples to copy, action files, and whole workflows on its pages. */
export function allSources(): Source[] {
  const workflows = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) => filesIn(folder, '.yml'))
  return [...workflows, ...ACTION_FILES, ...PAGES].flatMap(sourcesIn)
}

/** @throws if there is no such file */
export function sourcesIn(path: string): Source[] {
  const text = readFileSync(path, 'utf8')
  return path.endsWith('.md') ? shownIn(path, text) : [{ name: path, firstLine: 1, text }]
}

/** The YAML blocks of a page that are whole workflows. */
function shownIn(page: string, text: string): Source[] {
  const blocks = [...text.matchAll(/^```yaml\n([\s\S]*?)^```/gm)]
  return blocks.flatMap(({ 1: block = '', index }) => {
    if (!/^jobs:/m.test(block)) return []
    const firstLine = text.slice(0, index).split('\n').length + 1
    return [{ name: page, firstLine, text: block }]
  })
}

function filesIn(folder: string, extension: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(extension))
  return names.sort().map((name) => `${folder}/${name}`)
}
