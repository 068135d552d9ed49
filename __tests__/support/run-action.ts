import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** A folder such as the runner gives to a job: workspace, temporary folder, and the files through which it talks to steps. */
export class RunnerFolder {
  readonly root = mkdtempSync(join(tmpdir(), 'runner-'))
  readonly workspace = join(this.root, 'workspace')
  readonly temporary = join(this.root, 'temp')

  constructor() {
    mkdirSync(this.workspace)
    mkdirSync(this.temporary)
  }

  /** Writes a file below the workspace, and returns its absolute path. */
  write(path: string, content: string | Uint8Array): string {
    const absolute = resolve(this.workspace, path)
    mkdirSync(dirname(absolute), { recursive: true })
    writeFileSync(absolute, content)
    return absolute
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true })
  }
}

export interface StepResult {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly summary: string
  /** The messages of `::error` annotations, unescaped. */
  readonly errors: readonly string[]
  readonly warnings: readonly string[]
  readonly notices: readonly string[]
}

export interface StepOptions {
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string | undefined>>
  /** What an earlier phase of the step has saved, for the post step. */
  readonly state?: Readonly<Record<string, string>>
  /** Is told of the process as soon as it runs, to send signals to it. */
  readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => void
  /** No file that it writes gets longer than so many blocks of 512 or 1024 bytes, whichever the shell counts in. */
  readonly longestFileBlocks?: number
  /** Is told of all that it has written to its log so far, whenever there is more. */
  readonly onOutput?: (log: string) => void
}

let steps = 0

/** The defaults of action.yml, which the runner gives to a step that leaves an input out. */
const DEFAULTS = readDefaults('action.yml')
const DECRYPT_DEFAULTS = readDefaults('decrypt/action.yml')
const WAIT_DEFAULTS = readDefaults('wait/action.yml')
const REWRAP_DEFAULTS = readDefaults('rewrap/action.yml')

/** Runs a committed bundle in a process of its own, as the runner does: inputs and state in variables, commands through files. */
export async function runBundle(bundle: string, folder: RunnerFolder, options: StepOptions): Promise<StepResult> {
  const files = commandFiles(folder)
  const [program, ...args] = commandOf(resolve('dist', bundle, 'index.js'), options)
  const child = spawn(program, args, {
    cwd: folder.workspace,
    env: environment(folder, files, options),
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
    options.onOutput?.(stdout)
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  options.onStart?.((signal) => child.kill(signal))
  const exitCode = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done))
  return {
    exitCode,
    stdout,
    stderr,
    outputs: readCommandFile(files.output),
    state: readCommandFile(files.state),
    summary: readFileSync(files.summary, 'utf8'),
    errors: annotations(stdout, 'error'),
    warnings: annotations(stdout, 'warning'),
    notices: annotations(stdout, 'notice')
  }
}

function commandOf(bundle: string, { longestFileBlocks }: StepOptions): [string, ...string[]] {
  if (longestFileBlocks === undefined) return [process.execPath, bundle]
  return ['bash', '-c', 'ulimit -f "$0" && exec "$@"', String(longestFileBlocks), process.execPath, bundle]
}

/** The main phase of action.yml. */
export function runAction(folder: RunnerFolder, options: StepOptions): Promise<StepResult> {
  return runBundle('encrypt', folder, { ...options, inputs: { ...DEFAULTS, ...options.inputs } })
}

/** Its post phase, after the main phase with that result. */
export function runCleanup(folder: RunnerFolder, main: StepResult, options: StepOptions): Promise<StepResult> {
  return runBundle('cleanup', folder, { ...options, state: main.state })
}

/** decrypt/action.yml. */
export function runDecrypt(folder: RunnerFolder, options: StepOptions): Promise<StepResult> {
  return runBundle('decrypt', folder, { ...options, inputs: { ...DECRYPT_DEFAULTS, ...options.inputs } })
}

/** wait/action.yml. */
export function runWait(folder: RunnerFolder, options: StepOptions): Promise<StepResult> {
  return runBundle('wait', folder, { ...options, inputs: { ...WAIT_DEFAULTS, ...options.inputs } })
}

/** rewrap/action.yml. */
export function runRewrap(folder: RunnerFolder, options: StepOptions): Promise<StepResult> {
  return runBundle('rewrap', folder, { ...options, inputs: { ...REWRAP_DEFAULTS, ...options.inputs } })
}

interface CommandFiles {
  readonly output: string
  readonly state: string
  readonly summary: string
}

function commandFiles(folder: RunnerFolder): CommandFiles {
  const step = String(++steps)
  const make = (name: string): string => {
    const path = join(folder.root, `${name}-${step}`)
    writeFileSync(path, '')
    return path
  }
  return { output: make('output'), state: make('state'), summary: make('summary') }
}

function environment(folder: RunnerFolder, files: CommandFiles, options: StepOptions): NodeJS.ProcessEnv {
  const inputs = Object.entries(options.inputs ?? {}).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  const state = Object.entries(options.state ?? {}).map(([name, value]) => [`STATE_${name}`, value])
  return {
    ...runnerVariables(folder),
    NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
    GITHUB_OUTPUT: files.output,
    GITHUB_STATE: files.state,
    GITHUB_STEP_SUMMARY: files.summary,
    ...(Object.fromEntries([...inputs, ...state]) as Record<string, string>),
    ...options.env
  }
}

/** What the runner sets for each step of a job. */
export function runnerVariables(folder: RunnerFolder): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP, HOME, USERPROFILE } = process.env
  return {
    ...{ PATH, SystemRoot, TEMP, HOME, USERPROFILE },
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: folder.workspace,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'studio/film',
    GITHUB_SHA: 'f'.repeat(40),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: '42',
    GITHUB_WORKFLOW: 'Transcode',
    GITHUB_ACTOR: 'editor',
    RUNNER_TEMP: folder.temporary
  }
}

/** Reads `name<<delimiter … delimiter` records, the last of a name winning, as the runner does. */
function readCommandFile(path: string): Record<string, string> {
  const values: Record<string, string> = {}
  const record = /^(.+?)<<(.+)\r?\n([\s\S]*?)\r?\n?\2\r?\n/gm
  for (const [, name, , value] of readFileSync(path, 'utf8').matchAll(record)) values[name ?? ''] = value ?? ''
  return values
}

function annotations(stdout: string, kind: string): string[] {
  const lines = stdout.split('\n').filter((line) => line.startsWith(`::${kind}`))
  return lines.map((line) =>
    line
      .replace(/^::[^:]*?::/, '')
      .replaceAll('%0A', '\n')
      .replaceAll('%0D', '\r')
      .replaceAll('%25', '%')
  )
}

function readDefaults(actionFile: string): Record<string, string> {
  const inputs = readFileSync(actionFile, 'utf8').split(/^outputs:/m)[0] ?? ''
  const defaults = inputs.matchAll(/^ {2}([a-z-]+):\n(?: {4}.*\n)*? {4}default: '?(.*?)'?\n/gm)
  return Object.fromEntries([...defaults].map(([, name, value]) => [name ?? '', value ?? '']))
}
