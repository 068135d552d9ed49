import path from 'node:path'
import { runAction, runCleanup, type StepResult } from '../__tests__/support/run-action.ts'
import { fact, quote, say, typed } from './say.ts'
import { shownLog } from './shown-log.ts'
import type { Stage } from './stage.ts'

/** Runs the committed bundle as a step of a workflow, main phase and post phase, and shows what the workflow's author would see. */
export async function runStep(stage: Stage, inputs: Readonly<Record<string, string>>): Promise<StepResult> {
  showInputs(inputs)
  const options = { inputs, env: stage.aws.env, onStart: killOnAbort(stage.signal) }
  const begun = performance.now()
  const main = await runAction(stage.runner, options)
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  const { lines, masked } = shownLog(main.stdout)
  quote([...lines, ...main.stderr.split('\n').filter(Boolean)])
  stage.signal.throwIfAborted()
  if (main.exitCode !== 0) throw new Error(`The action ended with ${String(main.exitCode)}.`)
  fact('main phase', `exit code 0 after ${seconds} s; ${masked} forms of the data key masked in the log`)
  const post = await runCleanup(stage.runner, main, { env: stage.aws.env })
  quote(shownLog(post.stdout).lines)
  if (post.exitCode !== 0) throw new Error(`The post phase ended with ${String(post.exitCode)}.`)
  fact('post phase', 'exit code 0; no upload left open')
  return main
}

let shownBefore: Readonly<Record<string, string>> = {}

/** As in a workflow, but for what is the same as in the step before. */
function showInputs(inputs: Readonly<Record<string, string>>): void {
  const news = Object.entries(inputs).filter(([name, value]) => shownBefore[name] !== value)
  say(news.length < Object.keys(inputs).length ? '   with the inputs of the step before, but:' : '   with:')
  for (const [name, value] of news) say(`     ${name}: ${path.isAbsolute(value) ? typed(value) : value}`)
  shownBefore = inputs
}

function killOnAbort(signal: AbortSignal): (kill: (signal: NodeJS.Signals) => void) => void {
  return (kill) => signal.addEventListener('abort', () => kill('SIGINT'), { once: true })
}
