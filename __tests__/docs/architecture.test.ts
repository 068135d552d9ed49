import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { codeBlocks, readPage } from '../support/pages.ts'

const page = readPage('docs/architecture.md')

/** The page's table of folders: which folders of src/ each may import. */
const rows = [...page.matchAll(/^\| `([\w/-]+)\/` *\|[^|]*\|([^|]*)\|$/gm)].map(([, folder = '', may = '']) => {
  return { folder, may: may.trim() }
})
const sourceFolders = rows.flatMap(({ folder }) => (folder.startsWith('src/') ? [folder.slice('src/'.length)] : []))
const rules = rows.map(({ folder, may }, index): readonly [folder: string, allowed: readonly string[]] => {
  const below = rows.slice(index + 1).map((row) => row.folder.replace(/^src\//, ''))
  const named = [...may.matchAll(/`([\w-]+)`/g)].map(([, name = '']) => name)
  return [folder, sourceFolders.filter((name) => (may === 'all below' ? below : named).includes(name))]
})

/** Single files of src/ that everything may import. They import each other only. */
const COMMON = ['errors.ts', 'retry.ts', 'free-memory.ts']

/** Packages that only some folders may know. */
const PACKAGES: readonly (readonly [prefix: string, folders: readonly string[]])[] = [
  ['@actions/', ['workflow', 'actions']],
  ['@aws-sdk/client-kms', ['envelope', 'preflight', 'actions']],
  ['@aws-sdk/client-s3', ['storage', 'preflight', 'actions']],
  ['@aws-sdk/client-mediaconvert', ['mediaconvert', 'workflow', 'preflight', 'actions']],
  ['@aws-sdk/client-iam', ['iam', 'preflight', 'actions']]
]

interface Import {
  readonly importer: string
  /** A path from the root with `/`, or a package's name. */
  readonly imported: string
}

const roots = readdirSync('.', { withFileTypes: true })
  .filter(
    (entry) =>
      entry.isDirectory() && !entry.name.startsWith('.') && !['node_modules', '__tests__', 'build'].includes(entry.name)
  )
  .map(({ name }) => name)
  .filter((name) => readdirSync(name, { recursive: true, encoding: 'utf8' }).some((file) => file.endsWith('.ts')))
const imports = roots.flatMap(importsOf)
const inside = (folder: string): Import[] => imports.filter(({ importer }) => importer.startsWith(`${folder}/`))

describe('the table of docs/architecture.md', () => {
  test('has all folders that hold code, and no others', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory())
    const own = [...folders.map(({ name }) => `src/${name}`), ...roots.filter((name) => name !== 'src')]
    const told = rows.map(({ folder }) => folder).filter((folder) => folder !== 'dist')
    expect(told.sort()).toEqual(own.sort())
    expect(inside('src').length).toBeGreaterThan(200)
  })

  test.each(rules)('%s imports only %j of the folders of src/', (folder, allowed) => {
    const own = folder.replace(/^src\//, '')
    const isAllowed = ({ imported }: Import): boolean =>
      [own, ...allowed].some((name) => imported.startsWith(`src/${name}/`)) ||
      (folder.startsWith('src/') && COMMON.some((name) => imported === `src/${name}`))
    const ofSources = inside(folder).filter(({ imported }) => imported.startsWith('src/'))
    expect(ofSources.filter((one) => !isAllowed(one))).toEqual([])
  })

  test.each(COMMON)('src/%s imports nothing but its like', (name) => {
    const own = imports.filter(({ importer }) => importer === `src/${name}`).filter(isPath)
    expect(own.filter(({ imported }) => !COMMON.includes(imported.replace('src/', '')))).toEqual([])
  })

  test('src/ imports nothing from outside', () => {
    expect(inside('src').filter((one) => isPath(one) && !one.imported.startsWith('src/'))).toEqual([])
  })
})

describe('what else the page says of them', () => {
  test.each(PACKAGES)('%s is known to %j only', (prefix, folders) => {
    const users = inside('src').filter(({ imported }) => imported.startsWith(prefix))
    expect(users.filter(({ importer }) => !folders.some((folder) => importer.startsWith(`src/${folder}/`)))).toEqual([])
  })

  test('only src/actions/ makes clients and reads the environment', () => {
    const others = readSources('src').filter(([path]) => !path.startsWith('src/actions/'))
    expect(
      others.filter(([, text]) => /process\.(env|argv|on\(|once\(|exit)/.test(text)).map(([path]) => path)
    ).toEqual([])
    expect(
      others.filter(([, text]) => /new (KMS|S3|MediaConvert|IAM)Client\(/.test(text)).map(([path]) => path)
    ).toEqual([])
  })
})

describe('its pictures', () => {
  const [flow = [], folders = []] = codeBlocks(page, 'mermaid').map(edgesOf)

  test('the functions on the arrows are there', () => {
    const source = readSources('src').map(([, text]) => text)
    const isThere = (name: string): boolean =>
      source.some((text) => new RegExp(`^export (async )?function ${name}\\b`, 'm').test(text))
    expect(flow.length).toBeGreaterThan(10)
    expect(flow.filter(({ label }) => !isThere(label))).toEqual([])
  })

  test('who imports whom is as in the code', () => {
    const drawn = folders.map(({ from, to }) => `${from} → ${to}`)
    expect(drawn.sort()).toEqual(directImports().sort())
  })
})

interface Edge {
  readonly from: string
  readonly label: string
  readonly to: string
}

/** The arrows of a flowchart, which is written in as little of Mermaid as this understands. */
function edgesOf(chart: string): Edge[] {
  const [head, ...lines] = chart.trim().split('\n')
  expect(head).toBe('flowchart TD')
  return lines.map((line) => {
    const shape = String.raw`(\w+)(?:\[\([\w ,]+\)\]|\[[\w ,]+\])?`
    const edge = new RegExp(`^ +${shape} -->(?:\\|(\\w+)\\|)? ${shape}$`).exec(line)
    if (!edge) throw new Error(`Not an arrow: ${line}`)
    const [, from = '', label = '', to = ''] = edge
    return { from, label, to }
  })
}

/** Which folder of src/ imports which, without what follows from others. */
function directImports(): string[] {
  const folderOf = (path: string): string => path.split('/')[1] ?? ''
  const between = inside('src').filter(
    ({ importer, imported }) => /^src\/\w+\//.test(imported) && /^src\/\w+\//.test(importer)
  )
  const pairs = between.map(({ importer, imported }) => [folderOf(importer), folderOf(imported)] as const)
  const targets = new Map(
    sourceFolders.map((folder) => [
      folder,
      new Set(pairs.flatMap(([from, to]) => (from === folder && to !== folder ? [to] : [])))
    ])
  )
  const reaches = (from: string, to: string): boolean =>
    [...(targets.get(from) ?? [])].some((next) => next === to || reaches(next, to))
  return [...targets].flatMap(([from, all]) => {
    const direct = [...all].filter((to) => ![...all].some((other) => other !== to && reaches(other, to)))
    return direct.map((to) => `${from} → ${to}`)
  })
}

function isPath({ imported }: Import): boolean {
  return imported.endsWith('.ts')
}

function importsOf(folder: string): Import[] {
  return readSources(folder).flatMap(([importer, text]) => {
    const specifiers = text.matchAll(/(?:\bfrom|\bimport\(|^import) ?'([^']+)'/gm)
    return [...specifiers].map(([, specifier = '']) => {
      const isRelative = specifier.startsWith('.')
      return { importer, imported: isRelative ? posix.join(posix.dirname(importer), specifier) : specifier }
    })
  })
}

function readSources(folder: string): (readonly [path: string, text: string])[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  return files.map((file) => [join(folder, file).split(sep).join('/'), readFileSync(join(folder, file), 'utf8')])
}
