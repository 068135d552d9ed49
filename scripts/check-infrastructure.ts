import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/**
 * `npm run check:infrastructure`: what only programs can judge that npm does not have. One that is not installed is named and skipped, but with
 * `--strict`. With `--provider`, terraform gets the AWS provider from its registry, and validates all of the module.
 * The tests judge all else (`npm test -- __tests__/infrastructure`).
 */
interface Check {
  readonly tool: string
  readonly args: readonly string[]
  readonly cwd?: string
}

const module = resolve('infrastructure/terraform')
const variables = mkdtempSync(join(tmpdir(), 'variables-'))
// Without the AWS provider, which comes from a registry of its own, terraform validates what does not need it.
cpSync(join(module, 'variables.tf'), join(variables, 'variables.tf'))

const checks: readonly Check[] = [
  { tool: 'cfn-lint', args: ['--include-checks', 'I', '--', 'infrastructure/cloudformation.yaml'] },
  { tool: 'terraform', args: ['fmt', '-check', '-diff', module] },
  { tool: 'terraform', args: ['validate', '-no-color'], cwd: variables },
  ...(process.argv.includes('--provider')
    ? [
        { tool: 'terraform', args: ['init', '-backend=false', '-input=false', '-no-color'], cwd: module },
        { tool: 'terraform', args: ['validate', '-no-color'], cwd: module }
      ]
    : [])
]

function passes({ tool, args, cwd = '.' }: Check): boolean {
  const line = [tool, ...args].join(' ')
  const { status, error, stdout, stderr } = spawnSync(tool, args, { cwd, encoding: 'utf8' })
  if (error) {
    const isStrict = process.argv.includes('--strict')
    process.stdout.write(`${isStrict ? 'FAILED' : 'skipped'}, not installed: ${line}\n`)
    return !isStrict
  }
  process.stdout.write(`${status === 0 ? 'ok' : 'FAILED'}: ${line}\n${status === 0 ? '' : stdout + stderr}`)
  return status === 0
}

process.exitCode = checks.map(passes).every(Boolean) ? 0 : 1
rmSync(variables, { recursive: true, force: true })
