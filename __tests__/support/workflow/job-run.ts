import { readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parse } from 'yaml'
import { runBundle, RunnerFolder, runnerVariables, type StepResult } from '../run-action.ts'
import { runScript } from '../run-script.ts'
import { holds, interpolate, type Contexts, type Status } from './expression.ts'
import { STAND_INS, type World } from './stand-ins.ts'
import type { Job, Step } from './workflow-file.ts'

/** What a step has left behind, as the steps after it and a reader of the run see it. */
export interface StepRecord {
  readonly step: Step
  readonly outcome: Status | 'skipped'
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly log: string
}

export interface JobRecord {
  readonly result: Status | 'skipped'
  readonly outputs: Readonly<Record<string, string>>
  readonly steps: readonly StepRecord[]
}

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>
  readonly runs: { readonly main: string; readonly post?: string }
}

type Left = Pick<StepRecord, 'outcome' | 'outputs' | 'summary' | 'log'>

const NOTHING = { outputs: {}, summary: '', log: '' }
const OWN_ACTION = /^OWNER\/mediaconvert-client-side-encryption(?:\/(\w+))?@COMMIT$/

/** One job on a fresh runner. */
export class JobRun {
  readonly #job: Job
  readonly #world: World
  readonly #contexts: Contexts
  readonly #folder = new RunnerFolder()
  readonly #records: StepRecord[] = []
  readonly #posts: (() => Promise<StepResult>)[] = []
  #env: Readonly<Record<string, string>>

  /** @param env of all steps: where AWS is, and what the runner has besides */
  constructor(job: Job, world: World, contexts: Contexts, env: Readonly<Record<string, string>>) {
    this.#job = job
    this.#world = world
    this.#contexts = contexts
    this.#env = env
    for (const [name, value] of Object.entries(job.env ?? {})) this.#env = { ...this.#env, [name]: this.#say(value) }
  }

  async run(): Promise<JobRecord> {
    try {
      for (const step of this.#job.steps) this.#records.push({ step, ...(await this.#runStep(step)) })
      for (const post of this.#posts.reverse()) await post()
      const outputs = this.#sayAll(this.#job.outputs)
      return { result: this.#status(), outputs, steps: this.#records }
    } finally {
      this.#folder.remove()
    }
  }

  async #runStep(step: Step): Promise<Left> {
    if (!holds(step.if, this.#all(), this.#status())) return { ...NOTHING, outcome: 'skipped' }
    const env = { ...this.#env, ...this.#sayAll(step.env) }
    if (step.run !== undefined) return this.#runScript(this.#say(step.run), env)
    const uses = step.uses ?? ''
    const own = OWN_ACTION.exec(uses)
    const inputs = this.#sayAll(step.with)
    return own ? this.#runOwn(own[1] ?? '.', inputs, env) : this.#standIn(uses.split('@')[0] ?? '', inputs)
  }

  async #runOwn(folder: string, inputs: Readonly<Record<string, string>>, env: NodeJS.ProcessEnv): Promise<Left> {
    const { runs, ...action } = parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as ActionFile
    const defaults = Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? ''])
    const quick = 'poll-interval-seconds' in action.inputs ? { 'poll-interval-seconds': '1' } : {}
    const all = { ...(Object.fromEntries(defaults) as Record<string, string>), ...quick, ...inputs }
    const result = await runBundle(bundleOf(runs.main), this.#folder, { inputs: all, env })
    const { post } = runs
    if (post !== undefined)
      this.#posts.push(() => runBundle(bundleOf(post), this.#folder, { state: result.state, env }))
    const { outputs, summary, exitCode, stdout, stderr } = result
    return { outcome: exitCode === 0 ? 'success' : 'failure', outputs, summary, log: stdout + stderr }
  }

  #standIn(name: string, inputs: Readonly<Record<string, string>>): Left {
    const standIn = STAND_INS[name]
    if (!standIn) throw new Error(`Nothing stands in for ${name}`)
    try {
      this.#env = { ...this.#env, ...standIn(inputs, this.#folder.workspace, this.#job, this.#world) }
      return { ...NOTHING, outcome: 'success' }
    } catch (error) {
      return { ...NOTHING, outcome: 'failure', log: String(error) }
    }
  }

  async #runScript(script: string, env: NodeJS.ProcessEnv): Promise<Left> {
    const files = {
      GITHUB_OUTPUT: join(this.#folder.root, 'output'),
      GITHUB_STEP_SUMMARY: join(this.#folder.root, 'summary')
    }
    for (const file of Object.values(files)) writeFileSync(file, '')
    const variables = {
      ...runnerVariables(this.#folder),
      GITHUB_REF_NAME: this.#say('${{ github.ref_name }}'),
      ...env,
      ...files
    }
    const { exitCode, stdout, stderr } = await runScript(script, this.#folder.workspace, variables)
    const outputs = readOutputs(readFileSync(files.GITHUB_OUTPUT, 'utf8'))
    const summary = readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8')
    return { outcome: exitCode === 0 ? 'success' : 'failure', outputs, summary, log: stdout + stderr }
  }

  #status(): Status {
    const hasFailed = this.#records.some(({ step, outcome }) => outcome === 'failure' && !step['continue-on-error'])
    return hasFailed ? 'failure' : 'success'
  }

  #all(): Contexts {
    const steps = this.#records.map(({ step, outcome, outputs }) => [step.id ?? '', { outcome, outputs }] as const)
    const runner = { temp: this.#folder.temporary, os: 'Linux' }
    return { ...this.#contexts, steps: Object.fromEntries(steps), runner, env: this.#env }
  }

  #say(text: string): string {
    return interpolate(text, this.#all(), this.#status())
  }

  #sayAll(values: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, string>> {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, this.#say(String(value))]))
  }
}

function bundleOf(path: string): string {
  return basename(dirname(path))
}

/** `name=value`, and `name<<delimiter` with lines up to that, as the runner reads them. */
function readOutputs(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  const record = /^(?:(.+?)<<(.+)\n([\s\S]*?)\n?^\2$|([^=\n]+)=(.*))$/gm
  for (const [, long, , lines = '', short, value = ''] of text.matchAll(record)) {
    values[long ?? short ?? ''] = long === undefined ? value : lines
  }
  return values
}
