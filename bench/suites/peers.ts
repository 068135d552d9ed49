import { execFileSync, spawnSync } from 'node:child_process'
import { accessSync, constants, realpathSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { BUCKET } from '../action.ts'
import type { Case, Lab } from '../lab.ts'

/** What a user would take instead, where it is installed. */
export function peers(lab: Lab): Case[] {
  const { bytes, withAwsCli } = lab.plan.peers
  const workspace = lab.workspaceWithFile(bytes)
  const file = join(workspace, 'film.mov')
  const libStorage = lab.workshop.child('lib-storage')
  const clis = withAwsCli ? findAwsClis() : []
  return [
    { name: 'CTR', run: () => lab.step({ workspace, inputs: { files: 'film.mov', mode: 'CTR' } }, bytes) },
    {
      name: 'lib-storage over a cipher stream',
      run: () => lab.program([process.execPath, libStorage, file, BUCKET, 'reel/film.mov'], bytes)
    },
    ...clis.flatMap((cli) => awsCases(lab, cli, file, bytes))
  ]
}

function awsCases(lab: Lab, { path, name }: AwsCli, file: string, bytes: number): Case[] {
  const options = `--only-show-errors --endpoint-url ${lab.near.url} --ca-bundle '${lab.workshop.certificate}'`
  const target = `s3://${BUCKET}/reel/film.mov`
  const key = `-K ${'11'.repeat(32)} -iv ${'22'.repeat(16)}`
  const encrypted = `openssl enc -aes-256-ctr ${key} -in '${file}' | '${path}' s3 cp - ${target} ${options}`
  return [
    { name: `openssl enc | ${name} s3 cp -`, run: () => lab.program(['sh', '-c', encrypted], bytes) },
    {
      name: `${name} s3 cp of the plaintext`,
      run: () => lab.program(['sh', '-c', `'${path}' s3 cp '${file}' ${target} ${options}`], bytes)
    }
  ]
}

interface AwsCli {
  readonly path: string
  /** With its version; the distribution's own is the one that the targets speak of. */
  readonly name: string
}

function findAwsClis(): AwsCli[] {
  const there = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'aws'))
  const paths = new Set(there.filter(isExecutable).map((path) => realpathSync(withoutShim(path))))
  return [...paths].map((path) => {
    const version = /aws-cli\/(\S+)/.exec(execFileSync(path, ['--version'], { encoding: 'utf8' }))?.[1] ?? '?'
    return { path, name: path.startsWith('/usr/bin/') ? `aws ${version} (distribution)` : `aws ${version}` }
  })
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** pyenv puts a shell script before each program, which is not the program's cost. */
function withoutShim(path: string): string {
  if (!path.includes('/shims/')) return path
  return spawnSync('pyenv', ['which', 'aws'], { encoding: 'utf8' }).stdout.trim() || path
}
