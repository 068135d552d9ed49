/** Builds dist/: tsc takes the types out of src/, ncc makes one bundle per action of it. `--check` compares instead of writing. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const ACTIONS = ['encrypt', 'cleanup', 'cipher-thread']
const require = createRequire(import.meta.url)

function runNode(script: string, ...args: string[]): void {
  execFileSync(process.execPath, [script, ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
}

function build(into: string): void {
  rmSync('build', { recursive: true, force: true })
  runNode(require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.build.json')
  rmSync(into, { recursive: true, force: true })
  for (const action of ACTIONS) {
    const target = join(into, action)
    runNode(
      require.resolve('@vercel/ncc/dist/ncc/cli.js'),
      'build',
      `build/actions/${action}.js`,
      '--out',
      target,
      '--license',
      'LICENSES.txt',
      '--target',
      'es2022'
    )
  }
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

function check(): void {
  const fresh = mkdtempSync('build-check-')
  try {
    build(fresh)
    const [made, committed] = [contents(fresh), contents('dist')]
    const names = [...new Set([...made.keys(), ...committed.keys()])].sort()
    const different = names.filter((name) => made.get(name) !== committed.get(name))
    if (different.length > 0)
      throw new Error(`dist/ is not what src/ builds (${different.join(', ')}). Run npm run build and commit dist/.`)
    console.log(`dist/ is what src/ builds: ${names.length} files, byte for byte`)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

if (process.argv.includes('--check')) check()
else build('dist')
