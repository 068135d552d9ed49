import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'

export interface Step {
  /** Folder of its action.yml, from the root of the project. */
  readonly action: string
  /** Entries of this folder. */
  readonly main: string
  readonly post?: string
  readonly inputs: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
}

/**
 * Runs a step, main and post phase in one process, as `local-action` does: inputs in a dotenv file, defaults from action.yml, the source with a
 * toolkit in which nothing goes to a runner.
 *
 * Its command would ask npm for a `tsx` of any version; this is what it runs then.
 *
 * @returns its outputs
 * @throws Error when it fails
 */
export async function runLocally({ action, main, post, inputs, env }: Step): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'local-action-step-'))
  try {
    const dotenv = join(folder, '.env')
    const variables = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const)
    writeFileSync(
      dotenv,
      [...Object.entries(env), ...variables].map(([name, value]) => `${name}='${value}'`).join('\n')
    )
    const entry = (name: string): string => resolve(import.meta.dirname, `${name}.ts`)
    const after = post === undefined ? [] : ['--post', entry(post)]
    const script = join(dirname(localActionCommand()), '..', 'src', 'index.ts')
    const log = await runTsx([script, resolve(action), entry(main), dotenv, ...after], resolve(action))
    console.log(log.match(/^::.*$/gm)?.join('\n') ?? '')
    return outputsIn(log)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Where npx has put it. */
function localActionCommand(): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const command = folders.map((folder) => join(folder, 'local-action')).find((path) => existsSync(path))
  if (command === undefined) throw new Error('local-action is not on the PATH: use npm run local-action.')
  return realpathSync(command)
}

async function runTsx(args: readonly string[], actionPath: string): Promise<string> {
  const env = { ...process.env, NODE_NO_WARNINGS: '1', NODE_PACKAGE_MANAGER: 'npm', TARGET_ACTION_PATH: actionPath }
  const child = spawn('tsx', args, { env, stdio: ['ignore', 'pipe', 'inherit'], shell: process.platform === 'win32' })
  let log = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    log += text
  })
  const exitCode = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done))
  if (exitCode !== 0) throw new Error(`local-action ended with ${String(exitCode)}:\n${log}`)
  return log
}

/** It prints each as the command that the runner once had. */
function outputsIn(log: string): Record<string, string> {
  const lines = log.matchAll(/::set-output name=(\S+?)::(.*)$/gm)
  return Object.fromEntries([...lines].map(([, name = '', value = '']) => [name, value]))
}
