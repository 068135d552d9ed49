import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { describe, expect, test } from '@jest/globals'

/** The folders of src/, and which others each may import. What is not here is not allowed; docs/architecture.md says why. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  aws: [],
  files: [],
  iam: ['aws'],
  envelope: ['aws'],
  plan: ['files'],
  storage: ['aws'],
  mediaconvert: ['aws'],
  preflight: ['aws', 'envelope'],
  threads: ['envelope', 'files', 'storage'],
  workflow: ['aws', 'envelope', 'files', 'iam', 'mediaconvert', 'plan', 'preflight', 'storage', 'threads'],
  actions: ['aws', 'envelope', 'iam', 'mediaconvert', 'preflight', 'storage', 'threads', 'workflow']
}

/** Single files of src/ that everything may import. They import each other only. */
const COMMON = ['errors.ts', 'retry.ts']

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

const imports = ['src', 'local-aws', 'demo', 'soak'].flatMap(importsOf)
const inside = (folder: string): Import[] => imports.filter(({ importer }) => importer.startsWith(`${folder}/`))

describe('the dependency rules of docs/architecture.md', () => {
  test('every folder of src/ has a rule', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(Object.keys(MAY_IMPORT)).toEqual(expect.arrayContaining(folders.map(({ name }) => name)))
    expect(inside('src').length).toBeGreaterThan(200)
  })

  test.each(Object.entries(MAY_IMPORT))('src/%s imports only %j of the other folders', (folder, allowed) => {
    const isAllowed = ({ imported }: Import): boolean =>
      [folder, ...allowed].some((name) => imported.startsWith(`src/${name}/`)) ||
      COMMON.some((name) => imported === `src/${name}`)
    expect(inside(`src/${folder}`).filter((one) => isPath(one) && !isAllowed(one))).toEqual([])
  })

  test.each(COMMON)('src/%s imports nothing but its like', (name) => {
    const own = imports.filter(({ importer }) => importer === `src/${name}`).filter(isPath)
    expect(own.filter(({ imported }) => !COMMON.includes(imported.replace('src/', '')))).toEqual([])
  })

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

  test.each(['local-aws', 'demo', 'soak'])('%s imports nothing of src/, so that it can disagree', (folder) => {
    expect(inside(folder).filter(({ imported }) => imported.startsWith('src/'))).toEqual([])
  })

  test('src/ imports nothing from outside', () => {
    expect(inside('src').filter((one) => isPath(one) && !one.imported.startsWith('src/'))).toEqual([])
  })
})

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
