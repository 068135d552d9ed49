/** Builds dist/: tsc takes the types out of src/, ncc makes one bundle per entry of src/actions/. `--check` compares instead of writing. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { licenses, type BundledModule } from './licenses.ts'

const BUNDLES = ['encrypt', 'cleanup', 'cipher-thread', 'decrypt', 'wait', 'rewrap', 'octokit']

/**
 * What @actions/core has an HTTP client (and with it undici, a megabyte) for is asking GitHub for OIDC tokens, which this action leaves
 * to aws-actions/configure-aws-credentials. Nothing of it is called, so any module will do in its place; node:path is one that loads at once.
 */
const UNUSED = { '@actions/http-client': 'node:path', '@actions/http-client/lib/auth': 'node:path' }

/** GitHub's client does need it, and has a bundle of its own that others load at need. */
const CLIENT = 'octokit'

/** In webpack's statistics. */
const ALL_MODULES = {
  all: false,
  modules: true,
  nestedModules: true,
  modulesSpace: Infinity,
  nestedModulesSpace: Infinity
}

interface Bundle {
  readonly code: string
  readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>
  readonly stats: { toJson(options: object): { readonly modules?: readonly BundledModule[] } }
}
type Ncc = (input: string, options: object) => Promise<Bundle>

const require = createRequire(import.meta.url)
const ncc = require('@vercel/ncc') as Ncc

async function build(into: string): Promise<void> {
  rmSync('build', { recursive: true, force: true })
  const compiler = require.resolve('typescript/bin/tsc')
  execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
  const bundles = new Map<string, Bundle>()
  for (const name of BUNDLES) bundles.set(name, await bundle(name))
  rmSync(into, { recursive: true, force: true })
  for (const [name, { code, assets, stats }] of bundles) {
    const folder = join(into, name)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'index.js'), code)
    const text = licenses(stats.toJson(ALL_MODULES).modules ?? [])
    if (text !== '') writeFileSync(join(folder, 'LICENSES.txt'), `${text}\n`)
    for (const [file, { source }] of Object.entries(assets)) writeFileSync(join(folder, file), source)
  }
}

function bundle(name: string): Promise<Bundle> {
  const entry = resolve('build', 'actions', `${name}.js`)
  const externals = name === CLIENT ? {} : UNUSED
  return ncc(entry, { externals, target: 'es2022', cache: false, quiet: true })
}

function contents(directory: string): Map<string, string> {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files.map((file) => {
      const path = join(file.parentPath, file.name)
      return [path.slice(directory.length + 1), readFileSync(path, 'latin1')]
    })
  )
}

async function check(): Promise<void> {
  const fresh = mkdtempSync('build-check-')
  try {
    await build(fresh)
    const [made, committed] = [contents(fresh), contents('dist')]
    const names = [...new Set([...made.keys(), ...committed.keys()])].sort()
    const different = names.filter((name) => made.get(name) !== committed.get(name))
    if (different.length > 0) {
      throw new Error(`dist/ is not what src/ builds (${different.join(', ')}). Run npm run build and commit dist/.`)
    }
    console.log(`dist/ is what src/ builds: ${names.length} files, byte for byte`)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

await (process.argv.includes('--check') ? check() : build('dist'))
